/** What the body owes itself and the regulator again and again (机构事项). */
export const HouseTaskKind = {
  COMMITTEE_REVIEW: 'COMMITTEE_REVIEW',
  INTERNAL_AUDIT: 'INTERNAL_AUDIT',
  MANAGEMENT_REVIEW: 'MANAGEMENT_REVIEW',
  RULE_SELF_CHECK: 'RULE_SELF_CHECK',
  MARK_REPORT: 'MARK_REPORT',
  ANNUAL_REPORT: 'ANNUAL_REPORT',
} as const;
/** One of the kinds. */
export type HouseTaskKind = (typeof HouseTaskKind)[keyof typeof HouseTaskKind];

/** Where a task of the body stands. */
export const HouseTaskStatus = {
  PLANNED: 'PLANNED',
  RECORDED: 'RECORDED',
  SIGNED_OFF: 'SIGNED_OFF',
  DROPPED: 'DROPPED',
} as const;
/** One of the statuses. */
export type HouseTaskStatus = (typeof HouseTaskStatus)[keyof typeof HouseTaskStatus];

/** Everything of the body's own that has a rhythm or a term: the tasks, and what is kept beside them. */
export const HouseRhythmKind = {
  ...HouseTaskKind,
  RISK_REVIEW: 'RISK_REVIEW',
  TECHNICAL_FILE: 'TECHNICAL_FILE',
  RETENTION: 'RETENTION',
} as const;
/** One of them. */
export type HouseRhythmKind = (typeof HouseRhythmKind)[keyof typeof HouseRhythmKind];

/** In what a rhythm is counted. */
export const RhythmUnit = { MONTHS: 'MONTHS', DAYS: 'DAYS', YEARLY: 'YEARLY' } as const;
/** One of the units. */
export type RhythmUnit = (typeof RhythmUnit)[keyof typeof RhythmUnit];

/** What can threaten impartiality (GB/T 27021.1-2017, 4.2). */
export const RiskThreat = {
  SELF_INTEREST: 'SELF_INTEREST',
  SELF_REVIEW: 'SELF_REVIEW',
  FAMILIARITY: 'FAMILIARITY',
  INTIMIDATION: 'INTIMIDATION',
  OTHER: 'OTHER',
} as const;
/** One of the threats. */
export type RiskThreat = (typeof RiskThreat)[keyof typeof RiskThreat];

/** How heavy a risk weighs, lightest first. */
export const RiskSeverity = { LOW: 'LOW', MEDIUM: 'MEDIUM', HIGH: 'HIGH' } as const;
/** One of the grades. */
export type RiskSeverity = (typeof RiskSeverity)[keyof typeof RiskSeverity];

/** Where a risk stands. */
export const RiskStatus = { OPEN: 'OPEN', CLOSED: 'CLOSED' } as const;
/** One of the statuses. */
export type RiskStatus = (typeof RiskStatus)[keyof typeof RiskStatus];

/** What a review says of a risk. */
export const RiskConclusion = {
  ACCEPTABLE: 'ACCEPTABLE',
  MORE_ASKED: 'MORE_ASKED',
  REMOVED: 'REMOVED',
} as const;
/** One of the conclusions. */
export type RiskConclusion = (typeof RiskConclusion)[keyof typeof RiskConclusion];

/** Where a corrective action of the body stands. */
export const HouseActionStatus = { OPEN: 'OPEN', ANSWERED: 'ANSWERED', CLOSED: 'CLOSED' } as const;
/** One of the statuses. */
export type HouseActionStatus = (typeof HouseActionStatus)[keyof typeof HouseActionStatus];

/** Where a technical file stands. */
export const TechnicalFileStatus = {
  OPEN: 'OPEN',
  SEALED: 'SEALED',
  RELEASED: 'RELEASED',
  DESTROYED: 'DESTROYED',
} as const;
/** One of the statuses. */
export type TechnicalFileStatus = (typeof TechnicalFileStatus)[keyof typeof TechnicalFileStatus];

/** What is decided of a file whose time of keeping is over. */
export const DisposalOutcome = { KEEP: 'KEEP', RELEASE: 'RELEASE' } as const;
/** One of the two. */
export type DisposalOutcome = (typeof DisposalOutcome)[keyof typeof DisposalOutcome];

/** What a technical file is made of. */
export const FileItemKind = {
  APPLICATION: 'APPLICATION',
  APPLICATION_PAPER: 'APPLICATION_PAPER',
  APPLICATION_REVIEW: 'APPLICATION_REVIEW',
  AGREEMENT: 'AGREEMENT',
  AUDIT_TIME: 'AUDIT_TIME',
  AUDIT_PLAN: 'AUDIT_PLAN',
  TEAM: 'TEAM',
  TEAM_NOTICE: 'TEAM_NOTICE',
  MEETING: 'MEETING',
  SCORECARD: 'SCORECARD',
  EVIDENCE: 'EVIDENCE',
  NONCONFORMITY: 'NONCONFORMITY',
  REPORT: 'REPORT',
  TECHNICAL_REVIEW: 'TECHNICAL_REVIEW',
  DECISION: 'DECISION',
  CERTIFICATE: 'CERTIFICATE',
} as const;
/** One of the parts. */
export type FileItemKind = (typeof FileItemKind)[keyof typeof FileItemKind];

/** How a part of a file stands: against the seal, or before there is one. */
export const FileItemState = {
  PRESENT: 'PRESENT',
  MISSING: 'MISSING',
  EXPLAINED: 'EXPLAINED',
  CHANGED: 'CHANGED',
  ADDED: 'ADDED',
  GONE: 'GONE',
  DESTROYED: 'DESTROYED',
} as const;
/** One of the states. */
export type FileItemState = (typeof FileItemState)[keyof typeof FileItemState];

/** How the filing of an adopted edition stands. */
export const FilingState = { FILED: 'FILED', ENDING: 'ENDING', LAPSED: 'LAPSED', NOT_FILED: 'NOT_FILED' } as const;
/** One of the states. */
export type FilingState = (typeof FilingState)[keyof typeof FilingState];

/** What is counted for a review or a report of the body. */
export const HouseFigure = {
  APPLICATIONS: 'APPLICATIONS',
  AUDITS: 'AUDITS',
  GRANTED: 'GRANTED',
  REFUSED: 'REFUSED',
  RENEWED: 'RENEWED',
  SUSPENDED: 'SUSPENDED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  IN_FORCE: 'IN_FORCE',
  CLIENTS: 'CLIENTS',
  NONCONFORMITIES: 'NONCONFORMITIES',
  MAJORS: 'MAJORS',
  SURVEILLANCE_OVERDUE: 'SURVEILLANCE_OVERDUE',
  COMPLAINTS: 'COMPLAINTS',
  COMPLAINTS_RIGHT: 'COMPLAINTS_RIGHT',
  APPEALS: 'APPEALS',
  APPEALS_UPHELD: 'APPEALS_UPHELD',
  CHANGES: 'CHANGES',
  MARK_USES: 'MARK_USES',
  MARK_IMPROPER: 'MARK_IMPROPER',
  MARK_CASES_OPEN: 'MARK_CASES_OPEN',
  RISKS_OPEN: 'RISKS_OPEN',
  RISKS_HIGH: 'RISKS_HIGH',
  RISKS_OVERDUE: 'RISKS_OVERDUE',
  ACTIONS_RAISED: 'ACTIONS_RAISED',
  ACTIONS_OPEN: 'ACTIONS_OPEN',
  ACTIONS_OVERDUE: 'ACTIONS_OVERDUE',
  PEOPLE: 'PEOPLE',
  AUDITORS: 'AUDITORS',
} as const;
/** One of the figures. */
export type HouseFigure = (typeof HouseFigure)[keyof typeof HouseFigure];
