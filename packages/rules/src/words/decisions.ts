/** What a technical review (复核) finds. */
export const TechnicalReviewOutcome = { PASSED: 'PASSED', RETURNED: 'RETURNED' } as const;
/** One finding of a technical review. */
export type TechnicalReviewOutcome = keyof typeof TechnicalReviewOutcome;

/** What a certification decision (认证决定) can be. */
export const DecisionOutcome = {
  GRANT: 'GRANT',
  REFUSE: 'REFUSE',
  MAINTAIN: 'MAINTAIN',
  RAISE_LEVEL: 'RAISE_LEVEL',
  LOWER_LEVEL: 'LOWER_LEVEL',
  RENEW: 'RENEW',
  SUSPEND: 'SUSPEND',
  RESTORE: 'RESTORE',
  WITHDRAW: 'WITHDRAW',
  CANCEL: 'CANCEL',
} as const;
/** One outcome of a decision. */
export type DecisionOutcome = keyof typeof DecisionOutcome;

/** What happened to a certificate. */
export const CertificateEventKind = {
  GRANTED: 'GRANTED',
  MAINTAINED: 'MAINTAINED',
  LEVEL_RAISED: 'LEVEL_RAISED',
  LEVEL_LOWERED: 'LEVEL_LOWERED',
  SUSPENDED: 'SUSPENDED',
  RESTORED: 'RESTORED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  RENEWED: 'RENEWED',
  REPLACED: 'REPLACED',
} as const;
/** One event of a certificate's life. */
export type CertificateEventKind = keyof typeof CertificateEventKind;

/** Where a certificate stands on a day; derived from its facts, stored nowhere. */
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
/** One state of a certificate. */
export type CertificateState = keyof typeof CertificateState;

/** Where a certification (认证案卷) stands. */
export const CertificationStatus = {
  IN_PROGRESS: 'IN_PROGRESS',
  CERTIFIED: 'CERTIFIED',
  REFUSED: 'REFUSED',
  ENDED: 'ENDED',
} as const;
/** One status of a certification. */
export type CertificationStatus = keyof typeof CertificationStatus;

/** How a surveillance stands on a day; derived, stored nowhere. */
export const DueState = {
  DONE: 'DONE',
  OVERDUE: 'OVERDUE',
  DUE_SOON: 'DUE_SOON',
  OPEN: 'OPEN',
  NOT_OPEN: 'NOT_OPEN',
} as const;
/** One due state. */
export type DueState = keyof typeof DueState;
