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
    APPLICATION_REVIEW: 'Application review',
    LEADER: 'Team leader',
    AUDITOR: 'Auditor',
    TECHNICAL_EXPERT: 'Technical expert',
    TECHNICAL_REVIEW: 'Technical review',
    DECISION: 'Certification decision',
    MYSTERY_CUSTOMER: 'Mystery customer',
    SURVEY_ANALYST: 'Survey analyst',
    IMPARTIALITY_COMMITTEE: 'Impartiality committee',
  },
  CompetenceResult: { COMPETENT: 'Competent', NOT_COMPETENT: 'Not competent' },
  Employment: { EMPLOYEE: 'Employee', CONTRACTOR: 'Contractor' },
  EvaluationMethod: {
    RECORDS_REVIEW: 'Review of records',
    FEEDBACK: 'Feedback',
    INTERVIEW: 'Interview',
    OBSERVATION: 'Witnessed audit',
    EXAMINATION: 'Examination',
  },
  InterestKind: {
    CONSULTANCY: 'Consultancy',
    INTERNAL_AUDIT: 'Internal audits',
    EMPLOYMENT: 'Employment',
    OWNERSHIP: 'Ownership',
    FAMILY: 'Family',
  },
  LeaveKind: {
    ANNUAL: 'Annual leave',
    SICK: 'Sick leave',
    OTHER: 'Other leave',
  },
  RegistrationGrade: { TRAINEE: 'Trainee auditor', AUDITOR: 'Auditor', SENIOR: 'Senior auditor' },
  RegistrationSpecialty: {
    SERVICE: 'Services in general',
    PRODUCT: 'Products',
    MANAGEMENT_SYSTEM: 'Management systems',
  },
  MailState: { WAITING: 'Waiting', SENT: 'Sent', KEPT: 'Kept (no mail server set)', FAILED: 'Not sent' },
  RoleChangeStatus: { PROPOSED: 'Waiting', CONFIRMED: 'In force', DECLINED: 'Dropped' },
  SignInStage: { OPEN: 'Signed in', SECOND_FACTOR: 'Second factor asked for', ENROLMENT: 'Second factor to set up' },
  RegistrationState: {
    NONE: 'No registration',
    NOT_YET_VALID: 'Not yet valid',
    VALID: 'Valid',
    LAPSING: 'Lapsing',
    SUSPENDED: 'Suspended',
    EXPIRED: 'Expired',
  },
  TechnicalCodeSource: {
    EDUCATION: 'Education',
    WORK: 'Work',
    AUDIT_EXPERIENCE: 'Audit experience',
    EXAMINATION: 'Examination',
    EVALUATION: 'Evaluation by the body',
  },
  EducationState: { MET: 'Met', RUNNING: 'Year running', SHORT: 'Hours missing' },
  WitnessReason: { PERIOD: 'Once in the period of registration', PROMOTION: 'First audit after a promotion' },
  WitnessOutcome: { SATISFACTORY: 'Satisfactory', UNSATISFACTORY: 'Not satisfactory' },
  QualificationProposalStatus: {
    PROPOSED: 'To be evaluated',
    EVALUATED: 'To be authorised',
    AUTHORISED: 'Authorised',
    NOT_COMPETENT: 'Not competent',
    REFUSED: 'Refused',
    WITHDRAWN: 'Taken back',
  },
};
