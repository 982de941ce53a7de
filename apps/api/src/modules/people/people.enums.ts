import {
  AuthorisedFunction,
  EducationState,
  Employment,
  EvaluationMethod,
  QualificationProposalStatus,
  CompetenceResult,
  InterestKind,
  LeaveKind,
  RegistrationGrade,
  RegistrationSpecialty,
  RegistrationState,
  TechnicalCodeSource,
} from '@touchstone/rules';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(Employment, 'Employment', {
  about: 'How a person works for the body.',
  EMPLOYEE: 'Employed by the body.',
  CONTRACTOR: 'Under contract, with confidentiality and independence agreed.',
});
tellEnum(RegistrationGrade, 'RegistrationGrade', {
  about: 'Grade of a registration.',
  TRAINEE: 'Trainee auditor (实习审查员).',
  AUDITOR: 'Auditor (审查员).',
  SENIOR: 'Senior auditor (高级审查员).',
});
tellEnum(RegistrationSpecialty, 'RegistrationSpecialty', {
  about: 'The field of auditing a registration was granted for.',
  SERVICE: 'Services in general (一般服务认证).',
  PRODUCT: 'Products (产品认证).',
  MANAGEMENT_SYSTEM: 'Management systems (管理体系认证).',
});
tellEnum(LeaveKind, 'LeaveKind', {
  about: 'Why a person is away.',
  ANNUAL: 'Annual leave (年休假).',
  SICK: 'Sick leave (病假).',
  OTHER: 'Other leave (其他).',
});
tellEnum(QualificationProposalStatus, 'QualificationProposalStatus', {
  about: 'How far a proposal that a person be qualified has come.',
  PROPOSED: 'It waits to be evaluated (待评价).',
  EVALUATED: 'Competence was shown; it waits to be authorised (待授权).',
  AUTHORISED: 'The person is qualified (已授权).',
  NOT_COMPETENT: 'Competence was not shown (评价未通过).',
  REFUSED: 'The body does not authorise (不予授权).',
  WITHDRAWN: 'It was taken back (已撤回).',
});
tellEnum(EducationState, 'EducationState', {
  about: 'How continuing education stands in a year.',
  MET: 'The hours asked for were done.',
  RUNNING: 'The year is not over.',
  SHORT: 'The year is over, and hours are missing.',
});
tellEnum(RegistrationState, 'RegistrationState', {
  about: 'How a registration stands today.',
  VALID: 'It counts.',
  LAPSING: 'It counts, and ends within 90 days.',
  SUSPENDED: 'The registrar has suspended it (暂停).',
  NOT_YET_VALID: 'It has not begun to count.',
  EXPIRED: 'It counts no more.',
  NONE: 'There is none.',
});
tellEnum(TechnicalCodeSource, 'TechnicalCodeSource', {
  about: 'What a technical code rests on.',
  EDUCATION: 'Education.',
  WORK: 'Work in the field.',
  AUDIT_EXPERIENCE: 'Audit experience.',
  EXAMINATION: 'An examination.',
  EVALUATION: 'An evaluation by the body.',
});
tellEnum(EvaluationMethod, 'EvaluationMethod', {
  about: 'How competence was judged.',
  RECORDS_REVIEW: 'Review of records.',
  FEEDBACK: 'Feedback.',
  INTERVIEW: 'Interview.',
  OBSERVATION: 'Witnessed audit (见证).',
  EXAMINATION: 'Examination.',
});
tellEnum(CompetenceResult, 'CompetenceResult', {
  about: 'What a competence evaluation found.',
  COMPETENT: 'Competent.',
  NOT_COMPETENT: 'Not yet competent.',
});
tellEnum(AuthorisedFunction, 'AuthorisedFunction', {
  about: 'What a person may be authorised for in a programme.',
  APPLICATION_REVIEW: 'Reviewing applications (申请评审).',
  LEADER: 'Leading audit teams (审查组长).',
  AUDITOR: 'Auditing (审查员).',
  TECHNICAL_EXPERT: 'Lending expertise under an auditor (技术专家).',
  TECHNICAL_REVIEW: 'Technical review of reports (复核).',
  DECISION: 'Certification decisions (认证决定).',
  MYSTERY_CUSTOMER: 'Visiting as a customer whom nobody expects (神秘顾客).',
  SURVEY_ANALYST: 'Designing and evaluating satisfaction surveys (调查分析员).',
  IMPARTIALITY_COMMITTEE: 'Sitting on the impartiality committee (公正性委员会委员).',
});
tellEnum(InterestKind, 'InterestKind', {
  about: 'What ties a person to a client.',
  CONSULTANCY: 'Advised the client.',
  INTERNAL_AUDIT: "Did the client's internal audits.",
  EMPLOYMENT: 'Works or worked for the client.',
  OWNERSHIP: 'Owns a share of the client.',
  FAMILY: 'A close relative works for or owns the client.',
});
