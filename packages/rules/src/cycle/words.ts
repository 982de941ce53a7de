/** By which calendar a certificate lives: the new national rules' practice, or that of ISO/IEC 17021-1. */
export const Regime = { STRICT: 'strict', CLASSIC: 'classic' } as const;
/** One of the regimes. */
export type Regime = (typeof Regime)[keyof typeof Regime];

/** What a certificate is on a day. The last three are decided by people and end its life, whatever the dates say. */
export const CertificateState = {
  NOT_YET_VALID: 'NOT_YET_VALID',
  VALID: 'VALID',
  SUSPENDED: 'SUSPENDED',
  SUSPENSION_ENDED: 'SUSPENSION_ENDED',
  EXPIRED_AWAITING_DECISION: 'EXPIRED_AWAITING_DECISION',
  RESTORABLE: 'RESTORABLE',
  LAPSED: 'LAPSED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  REPLACED: 'REPLACED',
} as const;
/** One of the states. */
export type CertificateState = (typeof CertificateState)[keyof typeof CertificateState];

/** How urgent a surveillance is on a day. Derived, stored nowhere. */
export const DueState = {
  DONE: 'DONE',
  OVERDUE: 'OVERDUE',
  DUE_SOON: 'DUE_SOON',
  OPEN: 'OPEN',
  NOT_OPEN: 'NOT_OPEN',
} as const;
/** One of the due states. */
export type DueState = (typeof DueState)[keyof typeof DueState];

/** Whether an audit stands ready for what is due. */
export const PlanState = {
  UNPLANNED: 'UNPLANNED',
  PLANNED: 'PLANNED',
  PLANNED_AFTER_DUE: 'PLANNED_AFTER_DUE',
  TEAM_INVALID: 'TEAM_INVALID',
} as const;
/** One of the plan states. */
export type PlanState = (typeof PlanState)[keyof typeof PlanState];

/** Where a clock with an end day stands, such as that of an application review. */
export const ClockState = {
  DONE: 'DONE',
  DONE_LATE: 'DONE_LATE',
  OVERDUE: 'OVERDUE',
  DUE_SOON: 'DUE_SOON',
  RUNNING: 'RUNNING',
} as const;
/** One of the clock states. */
export type ClockState = (typeof ClockState)[keyof typeof ClockState];
