import type { Sentences } from '../sentence.js';

/** Words about people and their qualifications. */
export const peopleWords: Readonly<Record<string, Sentences>> = {
  AuthorisedFunction: {
    APPLICATION_REVIEW: { zh: '申请评审', en: 'application review' },
    LEADER: { zh: '审查组长', en: 'team leader' },
    AUDITOR: { zh: '审查员', en: 'auditor' },
    TECHNICAL_EXPERT: { zh: '技术专家', en: 'technical expert' },
    TECHNICAL_REVIEW: { zh: '复核', en: 'technical review' },
    DECISION: { zh: '认证决定', en: 'decision' },
    MYSTERY_CUSTOMER: { zh: '神秘顾客', en: 'mystery customer' },
    SURVEY_ANALYST: { zh: '调查分析员', en: 'survey analyst' },
    IMPARTIALITY_COMMITTEE: { zh: '公正性委员会委员', en: 'impartiality committee' },
  },
  ProposalStatus: {
    PROPOSED: { zh: '待评价', en: 'waiting to be evaluated' },
    EVALUATED: { zh: '待授权', en: 'waiting to be authorised' },
    AUTHORISED: { zh: '已授权', en: 'authorised' },
    NOT_COMPETENT: { zh: '评价未通过', en: 'found not competent' },
    REFUSED: { zh: '不予授权', en: 'refused' },
    WITHDRAWN: { zh: '已撤回', en: 'taken back' },
  },
  Employment: {
    EMPLOYEE: { zh: '专职', en: 'employed' },
    CONTRACTOR: { zh: '兼职', en: 'under contract' },
  },
  RegistrationSpecialty: {
    SERVICE: { zh: '一般服务认证', en: 'services in general' },
    PRODUCT: { zh: '产品认证', en: 'products' },
    MANAGEMENT_SYSTEM: { zh: '管理体系认证', en: 'management systems' },
  },
  TechnicalCodeSource: {
    EDUCATION: { zh: '学历专业', en: 'education' },
    WORK: { zh: '工作经历', en: 'work' },
    AUDIT_EXPERIENCE: { zh: '审查经历', en: 'audit experience' },
    EXAMINATION: { zh: '考试', en: 'examination' },
    EVALUATION: { zh: '机构评价', en: 'evaluation' },
  },
  EvaluationMethod: {
    RECORDS_REVIEW: { zh: '记录评审', en: 'review of records' },
    FEEDBACK: { zh: '意见反馈', en: 'feedback' },
    INTERVIEW: { zh: '面谈', en: 'interview' },
    OBSERVATION: { zh: '见证', en: 'witnessed audit' },
    EXAMINATION: { zh: '考试', en: 'examination' },
  },
  CompetenceResult: {
    COMPETENT: { zh: '胜任', en: 'competent' },
    NOT_COMPETENT: { zh: '不胜任', en: 'not competent' },
  },
  WitnessOutcome: {
    SATISFACTORY: { zh: '满意', en: 'satisfactory' },
    UNSATISFACTORY: { zh: '不满意', en: 'not satisfactory' },
  },
  InterestKind: {
    CONSULTANCY: { zh: '提供过咨询', en: 'consultancy' },
    INTERNAL_AUDIT: { zh: '承担过内部审核', en: 'internal audits' },
    EMPLOYMENT: { zh: '任职关系', en: 'employment' },
    OWNERSHIP: { zh: '持股', en: 'ownership' },
    FAMILY: { zh: '亲属关系', en: 'family' },
  },
  RegistrationGrade: {
    TRAINEE: { zh: '实习审查员', en: 'trainee auditor' },
    AUDITOR: { zh: '审查员', en: 'auditor' },
    SENIOR: { zh: '高级审查员', en: 'senior auditor' },
  },
};
