import type { EnumLabels } from '../enum-labels.js';

/** What the words about people and their qualifications are called. */
export const peopleEnums: Pick<
  EnumLabels,
  | 'AuthorisedFunction'
  | 'CompetenceResult'
  | 'Employment'
  | 'EducationState'
  | 'MailState'
  | 'RoleChangeStatus'
  | 'SignInStage'
  | 'QualificationProposalStatus'
  | 'WitnessReason'
  | 'WitnessOutcome'
  | 'EvaluationMethod'
  | 'InterestKind'
  | 'LeaveKind'
  | 'RegistrationGrade'
  | 'RegistrationSpecialty'
  | 'RegistrationState'
  | 'TechnicalCodeSource'
> = {
  AuthorisedFunction: {
    APPLICATION_REVIEW: '申请评审',
    LEADER: '审查组长',
    AUDITOR: '审查员',
    TECHNICAL_EXPERT: '技术专家',
    TECHNICAL_REVIEW: '复核',
    DECISION: '认证决定',
    MYSTERY_CUSTOMER: '神秘顾客',
    SURVEY_ANALYST: '调查分析员',
    IMPARTIALITY_COMMITTEE: '公正性委员会委员',
  },
  CompetenceResult: { COMPETENT: '胜任', NOT_COMPETENT: '不胜任' },
  Employment: { EMPLOYEE: '专职', CONTRACTOR: '兼职' },
  EvaluationMethod: {
    RECORDS_REVIEW: '记录评审',
    FEEDBACK: '意见反馈',
    INTERVIEW: '面谈',
    OBSERVATION: '见证',
    EXAMINATION: '考试',
  },
  InterestKind: {
    CONSULTANCY: '提供过咨询',
    INTERNAL_AUDIT: '承担过内部审核',
    EMPLOYMENT: '任职关系',
    OWNERSHIP: '持股',
    FAMILY: '亲属关系',
  },
  LeaveKind: {
    ANNUAL: '年休假',
    SICK: '病假',
    OTHER: '其他',
  },
  RegistrationGrade: { TRAINEE: '实习审查员', AUDITOR: '审查员', SENIOR: '高级审查员' },
  RegistrationSpecialty: {
    SERVICE: '一般服务认证',
    PRODUCT: '产品认证',
    MANAGEMENT_SYSTEM: '管理体系认证',
  },
  MailState: { WAITING: '待发', SENT: '已发出', KEPT: '留存（未设邮件服务器）', FAILED: '未能发出' },
  RoleChangeStatus: { PROPOSED: '待确认', CONFIRMED: '已生效', DECLINED: '已作罢' },
  SignInStage: { OPEN: '已登录', SECOND_FACTOR: '待第二重验证', ENROLMENT: '待启用第二重验证' },
  RegistrationState: {
    NONE: '无注册',
    NOT_YET_VALID: '未生效',
    VALID: '有效',
    LAPSING: '即将到期',
    SUSPENDED: '暂停',
    EXPIRED: '已过期',
  },
  TechnicalCodeSource: {
    EDUCATION: '学历专业',
    WORK: '工作经历',
    AUDIT_EXPERIENCE: '审查经历',
    EXAMINATION: '考试',
    EVALUATION: '机构评价',
  },
  EducationState: { MET: '已满足', RUNNING: '年度进行中', SHORT: '学时不足' },
  WitnessReason: { PERIOD: '注册周期内一次', PROMOTION: '晋级后首次审查' },
  WitnessOutcome: { SATISFACTORY: '满意', UNSATISFACTORY: '不满意' },
  QualificationProposalStatus: {
    PROPOSED: '待评价',
    EVALUATED: '待授权',
    AUTHORISED: '已授权',
    NOT_COMPETENT: '评价未通过',
    REFUSED: '不予授权',
    WITHDRAWN: '已撤回',
  },
};
