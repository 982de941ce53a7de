/** What an audit is for. */
export const AuditKind = {
  INITIAL: 'INITIAL',
  SURVEILLANCE: 'SURVEILLANCE',
  RECERTIFICATION: 'RECERTIFICATION',
  SPECIAL: 'SPECIAL',
} as const;
/** One of the kinds. */
export type AuditKind = (typeof AuditKind)[keyof typeof AuditKind];

/** Why a special audit is held. */
export const SpecialAuditReason = {
  SHORT_NOTICE: 'SHORT_NOTICE',
  SCOPE_CHANGE: 'SCOPE_CHANGE',
  TRANSFER: 'TRANSFER',
  FOLLOW_UP: 'FOLLOW_UP',
  RESTORATION: 'RESTORATION',
} as const;
/** One of the reasons. */
export type SpecialAuditReason = (typeof SpecialAuditReason)[keyof typeof SpecialAuditReason];

/** What brings a special audit at short notice about. */
export const ShortNoticeTrigger = {
  COMPLAINT: 'COMPLAINT',
  CHANGE: 'CHANGE',
  SUSPENDED: 'SUSPENDED',
  SPOT_CHECK: 'SPOT_CHECK',
} as const;
/** One of the triggers. */
export type ShortNoticeTrigger = (typeof ShortNoticeTrigger)[keyof typeof ShortNoticeTrigger];

/** What is done on some days of an audit. */
export const AuditActivityKind = {
  DOCUMENT_REVIEW: 'DOCUMENT_REVIEW',
  ON_SITE: 'ON_SITE',
  REMOTE: 'REMOTE',
  MYSTERY: 'MYSTERY',
} as const;
/** One of the activities. */
export type AuditActivityKind = (typeof AuditActivityKind)[keyof typeof AuditActivityKind];

/** How an audit is reported to the authority: on site (FS01), from afar (FS02) or both (FS03). */
export const AuditMethod = { FS01: 'FS01', FS02: 'FS02', FS03: 'FS03' } as const;
/** One of the methods. */
export type AuditMethod = (typeof AuditMethod)[keyof typeof AuditMethod];

/** How an activity was concluded; a document review that did not pass keeps the team from going on site. */
export const ActivityConclusion = { PASSED: 'PASSED', NOT_PASSED: 'NOT_PASSED' } as const;
/** One of the conclusions. */
export type ActivityConclusion = (typeof ActivityConclusion)[keyof typeof ActivityConclusion];

/**
 * Where an audit stands. A report that the technical reviewer returns makes a `REPORTED` audit `IN_PROGRESS` again,
 * with new versions of its scorecards.
 */
export const AuditStatus = {
  PLANNED: 'PLANNED',
  IN_PROGRESS: 'IN_PROGRESS',
  REPORTED: 'REPORTED',
  REVIEWED: 'REVIEWED',
  DECIDED: 'DECIDED',
  CANCELLED: 'CANCELLED',
} as const;
/** One of the statuses. */
export type AuditStatus = (typeof AuditStatus)[keyof typeof AuditStatus];

/**
 * Where a scorecard stands: filled in (`OPEN`), locked by the report's submission, frozen by the decision, or
 * replaced by a newer version after the report was returned.
 */
export const ScorecardStatus = { OPEN: 'OPEN', LOCKED: 'LOCKED', FROZEN: 'FROZEN', SUPERSEDED: 'SUPERSEDED' } as const;
/** One of the statuses. */
export type ScorecardStatus = (typeof ScorecardStatus)[keyof typeof ScorecardStatus];

/** How grave a nonconformity is. */
export const NonconformityGrade = { MINOR: 'MINOR', MAJOR: 'MAJOR' } as const;
/** One of the grades. */
export type NonconformityGrade = (typeof NonconformityGrade)[keyof typeof NonconformityGrade];

/**
 * The way of a nonconformity: raised (`OPEN`), answered by the client with cause, correction and corrective action,
 * sent back if that does not do, the plan accepted (enough for a minor), verified as effective, closed.
 */
export const NonconformityStatus = {
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  SENT_BACK: 'SENT_BACK',
  PLAN_ACCEPTED: 'PLAN_ACCEPTED',
  VERIFIED: 'VERIFIED',
  CLOSED: 'CLOSED',
} as const;
/** One of the statuses. */
export type NonconformityStatus = (typeof NonconformityStatus)[keyof typeof NonconformityStatus];

/** How the effect of what a client did is verified: on papers, on site, or by the team of the next audit. */
export const VerificationMethod = { DOCUMENTS: 'DOCUMENTS', ON_SITE: 'ON_SITE', NEXT_AUDIT: 'NEXT_AUDIT' } as const;
/** One of the ways. */
export type VerificationMethod = (typeof VerificationMethod)[keyof typeof VerificationMethod];

/** What a file kept with a nonconformity shows: what was found, what the client did, or that it had its effect. */
export const EvidencePurpose = { FINDING: 'FINDING', ANSWER: 'ANSWER', VERIFICATION: 'VERIFICATION' } as const;
/** One of the purposes. */
export type EvidencePurpose = (typeof EvidencePurpose)[keyof typeof EvidencePurpose];

/** How far the clock of a nonconformity has climbed: the last rung proposes that a minor one becomes major. */
export const OverdueRung = {
  SETTLED: 'SETTLED',
  RUNNING: 'RUNNING',
  REMINDER: 'REMINDER',
  OVERDUE: 'OVERDUE',
  ESCALATION_PROPOSED: 'ESCALATION_PROPOSED',
} as const;
/** One of the rungs. */
export type OverdueRung = (typeof OverdueRung)[keyof typeof OverdueRung];

/** What a verifier says of a client's answer to a nonconformity. */
export const VerificationOutcome = {
  EFFECTIVE: 'EFFECTIVE',
  PLAN_ACCEPTED: 'PLAN_ACCEPTED',
  SENT_BACK: 'SENT_BACK',
} as const;
/** One of the outcomes. */
export type VerificationOutcome = (typeof VerificationOutcome)[keyof typeof VerificationOutcome];

/** What the audit team recommends in its report. It is not a decision. */
export const Recommendation = {
  CERTIFY: 'CERTIFY',
  MAINTAIN: 'MAINTAIN',
  NOT_CERTIFY: 'NOT_CERTIFY',
  SUSPEND: 'SUSPEND',
} as const;
/** One of the recommendations. */
export type Recommendation = (typeof Recommendation)[keyof typeof Recommendation];

/** A meeting with the client at which everybody signs in (签到). */
export const MeetingKind = { OPENING: 'OPENING', CLOSING: 'CLOSING' } as const;
/** One of the meetings. */
export type MeetingKind = (typeof MeetingKind)[keyof typeof MeetingKind];

/** What every surveillance looks at beside the criteria (监督审查内容; GB/T 27021.1-2017, 9.6.2). */
export const SurveillanceTopic = {
  PREVIOUS_NONCONFORMITIES: 'PREVIOUS_NONCONFORMITIES',
  COMPLAINTS: 'COMPLAINTS',
  CHANGES: 'CHANGES',
  MARK_USE: 'MARK_USE',
  INTERNAL_AUDIT: 'INTERNAL_AUDIT',
  MANAGEMENT_REVIEW: 'MANAGEMENT_REVIEW',
} as const;
/** One of the topics. */
export type SurveillanceTopic = (typeof SurveillanceTopic)[keyof typeof SurveillanceTopic];

/** What was found at an item of a checklist; none of it is scored. */
export const ChecklistVerdict = { YES: 'YES', NO: 'NO', NOT_APPLICABLE: 'NOT_APPLICABLE' } as const;
/** One of the three. */
export type ChecklistVerdict = (typeof ChecklistVerdict)[keyof typeof ChecklistVerdict];
