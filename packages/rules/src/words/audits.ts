/** What an audit is for. */
export const AuditKind = {
  INITIAL: 'INITIAL',
  SURVEILLANCE: 'SURVEILLANCE',
  RECERTIFICATION: 'RECERTIFICATION',
  SPECIAL: 'SPECIAL',
} as const;
/** One kind of audit. */
export type AuditKind = keyof typeof AuditKind;

/** How far an audit has come. */
export const AuditStatus = {
  PLANNED: 'PLANNED',
  IN_PROGRESS: 'IN_PROGRESS',
  REPORTED: 'REPORTED',
  REVIEWED: 'REVIEWED',
  DECIDED: 'DECIDED',
  CANCELLED: 'CANCELLED',
} as const;
/** One status of an audit. */
export type AuditStatus = keyof typeof AuditStatus;

/** What is done in an audit. */
export const ActivityKind = {
  DOCUMENT_REVIEW: 'DOCUMENT_REVIEW',
  ON_SITE: 'ON_SITE',
  REMOTE: 'REMOTE',
  MYSTERY: 'MYSTERY',
} as const;
/** One kind of activity. */
export type ActivityKind = keyof typeof ActivityKind;

/** How an activity ended. */
export const ActivityConclusion = { PASSED: 'PASSED', NOT_PASSED: 'NOT_PASSED' } as const;
/** One end of an activity. */
export type ActivityConclusion = keyof typeof ActivityConclusion;

/** A seat on an audit team. */
export const TeamRole = {
  LEADER: 'LEADER',
  AUDITOR: 'AUDITOR',
  TECHNICAL_EXPERT: 'TECHNICAL_EXPERT',
  TRAINEE: 'TRAINEE',
  OBSERVER: 'OBSERVER',
} as const;
/** One seat. */
export type TeamRole = keyof typeof TeamRole;

/** How far a scorecard has come: open, locked by the report, frozen by the decision, or replaced by a new version. */
export const ScorecardStatus = { OPEN: 'OPEN', LOCKED: 'LOCKED', FROZEN: 'FROZEN', SUPERSEDED: 'SUPERSEDED' } as const;
/** One status of a scorecard. */
export type ScorecardStatus = keyof typeof ScorecardStatus;

/** Weight of a nonconformity: 严重 or 一般. */
export const NonconformityGrade = { MAJOR: 'MAJOR', MINOR: 'MINOR' } as const;
/** One grade of nonconformity. */
export type NonconformityGrade = keyof typeof NonconformityGrade;

/** How far a nonconformity has come. */
export const NonconformityStatus = {
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  ACCEPTED: 'ACCEPTED',
  VERIFIED: 'VERIFIED',
  CLOSED: 'CLOSED',
} as const;
/** One status of a nonconformity. ACCEPTED: the plan is accepted; VERIFIED: its effect was seen. */
export type NonconformityStatus = keyof typeof NonconformityStatus;

/** What the audit team recommends. It is not a decision. */
export const Recommendation = {
  CERTIFY: 'CERTIFY',
  MAINTAIN: 'MAINTAIN',
  NOT_CERTIFY: 'NOT_CERTIFY',
  SUSPEND: 'SUSPEND',
} as const;
/** One recommendation. */
export type Recommendation = keyof typeof Recommendation;
