/** A seat on the audit team of one audit. */
export const TeamRole = {
  LEADER: 'LEADER',
  AUDITOR: 'AUDITOR',
  TECHNICAL_EXPERT: 'TECHNICAL_EXPERT',
  TRAINEE: 'TRAINEE',
  OBSERVER: 'OBSERVER',
} as const;
/** One of the seats. */
export type TeamRole = (typeof TeamRole)[keyof typeof TeamRole];

/** The registrar's three grades of service auditor, lowest first. */
export const RegistrationGrade = { TRAINEE: 'TRAINEE', AUDITOR: 'AUDITOR', SENIOR: 'SENIOR' } as const;
/** One of the grades. */
export type RegistrationGrade = (typeof RegistrationGrade)[keyof typeof RegistrationGrade];

/** For which kind of certification the registrar knows an auditor; only services open a seat here. */
export const RegistrationSpecialty = {
  SERVICE: 'SERVICE',
  PRODUCT: 'PRODUCT',
  MANAGEMENT_SYSTEM: 'MANAGEMENT_SYSTEM',
} as const;
/** One of the fields. */
export type RegistrationSpecialty = (typeof RegistrationSpecialty)[keyof typeof RegistrationSpecialty];

/** Why a person is away. */
export const LeaveKind = { ANNUAL: 'ANNUAL', SICK: 'SICK', OTHER: 'OTHER' } as const;
/** One of the reasons. */
export type LeaveKind = (typeof LeaveKind)[keyof typeof LeaveKind];

/** How far a proposal that a person be qualified has come. */
export const QualificationProposalStatus = {
  PROPOSED: 'PROPOSED',
  EVALUATED: 'EVALUATED',
  AUTHORISED: 'AUTHORISED',
  NOT_COMPETENT: 'NOT_COMPETENT',
  REFUSED: 'REFUSED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
/** One of the statuses. */
export type QualificationProposalStatus =
  (typeof QualificationProposalStatus)[keyof typeof QualificationProposalStatus];

/** How a person's continuing education stands in a year. */
export const EducationState = { MET: 'MET', RUNNING: 'RUNNING', SHORT: 'SHORT' } as const;
/** One of the states. */
export type EducationState = (typeof EducationState)[keyof typeof EducationState];

/** What a witnessed audit came to. */
export const WitnessOutcome = { SATISFACTORY: 'SATISFACTORY', UNSATISFACTORY: 'UNSATISFACTORY' } as const;
/** One of the results. */
export type WitnessOutcome = (typeof WitnessOutcome)[keyof typeof WitnessOutcome];

/** Why a person is to be witnessed. */
export const WitnessReason = { PERIOD: 'PERIOD', PROMOTION: 'PROMOTION' } as const;
/** One of the reasons. */
export type WitnessReason = (typeof WitnessReason)[keyof typeof WitnessReason];

/** What the body may authorise a person to do in a programme, until a day. */
export const AuthorisedFunction = {
  APPLICATION_REVIEW: 'APPLICATION_REVIEW',
  LEADER: 'LEADER',
  AUDITOR: 'AUDITOR',
  TECHNICAL_EXPERT: 'TECHNICAL_EXPERT',
  TECHNICAL_REVIEW: 'TECHNICAL_REVIEW',
  DECISION: 'DECISION',
  MYSTERY_CUSTOMER: 'MYSTERY_CUSTOMER',
  SURVEY_ANALYST: 'SURVEY_ANALYST',
  IMPARTIALITY_COMMITTEE: 'IMPARTIALITY_COMMITTEE',
} as const;
/** One of the functions. */
export type AuthorisedFunction = (typeof AuthorisedFunction)[keyof typeof AuthorisedFunction];

/** How a person's competence was judged (after GB/T 27021.1-2017, annex B). */
export const EvaluationMethod = {
  RECORDS_REVIEW: 'RECORDS_REVIEW',
  FEEDBACK: 'FEEDBACK',
  INTERVIEW: 'INTERVIEW',
  OBSERVATION: 'OBSERVATION',
  EXAMINATION: 'EXAMINATION',
} as const;
/** One of the methods. */
export type EvaluationMethod = (typeof EvaluationMethod)[keyof typeof EvaluationMethod];

/** What a competence evaluation came to. */
export const CompetenceResult = { COMPETENT: 'COMPETENT', NOT_COMPETENT: 'NOT_COMPETENT' } as const;
/** One of the results. */
export type CompetenceResult = (typeof CompetenceResult)[keyof typeof CompetenceResult];

/** On what ground a person holds a technical code. */
export const TechnicalCodeSource = {
  EDUCATION: 'EDUCATION',
  WORK: 'WORK',
  AUDIT_EXPERIENCE: 'AUDIT_EXPERIENCE',
  EXAMINATION: 'EXAMINATION',
  EVALUATION: 'EVALUATION',
} as const;
/** One of the grounds. */
export type TechnicalCodeSource = (typeof TechnicalCodeSource)[keyof typeof TechnicalCodeSource];

/** How a person works for the body. */
export const Employment = { EMPLOYEE: 'EMPLOYEE', CONTRACTOR: 'CONTRACTOR' } as const;
/** One of the ways. */
export type Employment = (typeof Employment)[keyof typeof Employment];

/** How a person's registration stands on a day; worst last. */
export const RegistrationState = {
  VALID: 'VALID',
  LAPSING: 'LAPSING',
  SUSPENDED: 'SUSPENDED',
  NOT_YET_VALID: 'NOT_YET_VALID',
  EXPIRED: 'EXPIRED',
  NONE: 'NONE',
} as const;
/** One of the states. */
export type RegistrationState = (typeof RegistrationState)[keyof typeof RegistrationState];
