/** How a person works for the body. */
export const Employment = { EMPLOYEE: 'EMPLOYEE', CONTRACTOR: 'CONTRACTOR' } as const;
/** A way of working for the body. */
export type Employment = keyof typeof Employment;

/** Grade of a registration: 实习审查员, 审查员, 高级审查员. */
export const RegistrationGrade = { TRAINEE: 'TRAINEE', AUDITOR: 'AUDITOR', SENIOR: 'SENIOR' } as const;
/** One grade of registration. */
export type RegistrationGrade = keyof typeof RegistrationGrade;

/** What a technical code of a person rests on. */
export const CodeSource = {
  EDUCATION: 'EDUCATION',
  WORK: 'WORK',
  AUDITS: 'AUDITS',
  EXAM: 'EXAM',
  EVALUATION: 'EVALUATION',
} as const;
/** One source of a technical code. */
export type CodeSource = keyof typeof CodeSource;

/** How competence was judged. */
export const EvaluationMethod = {
  RECORDS: 'RECORDS',
  FEEDBACK: 'FEEDBACK',
  INTERVIEW: 'INTERVIEW',
  WITNESS: 'WITNESS',
  EXAM: 'EXAM',
} as const;
/** One way to judge competence. */
export type EvaluationMethod = keyof typeof EvaluationMethod;

/** What a competence evaluation found. */
export const EvaluationResult = { COMPETENT: 'COMPETENT', NOT_YET: 'NOT_YET' } as const;
/** One finding of a competence evaluation. */
export type EvaluationResult = keyof typeof EvaluationResult;

/** What the body may authorise a person to do in a programme. */
export const QualifiedRole = {
  APPLICATION_REVIEWER: 'APPLICATION_REVIEWER',
  LEADER: 'LEADER',
  AUDITOR: 'AUDITOR',
  TECHNICAL_EXPERT: 'TECHNICAL_EXPERT',
  MYSTERY_CUSTOMER: 'MYSTERY_CUSTOMER',
  TECHNICAL_REVIEWER: 'TECHNICAL_REVIEWER',
  DECISION_MAKER: 'DECISION_MAKER',
} as const;
/** One role a person can be authorised for. */
export type QualifiedRole = keyof typeof QualifiedRole;

/** What ties a person to a client. */
export const InterestKind = {
  CONSULTANCY: 'CONSULTANCY',
  INTERNAL_AUDIT: 'INTERNAL_AUDIT',
  EMPLOYMENT: 'EMPLOYMENT',
  OWNERSHIP: 'OWNERSHIP',
  FAMILY: 'FAMILY',
} as const;
/** One kind of tie. */
export type InterestKind = keyof typeof InterestKind;
