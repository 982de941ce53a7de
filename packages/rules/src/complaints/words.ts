/** Where an appeal (申诉) stands. */
export const AppealStatus = {
  RECEIVED: 'RECEIVED',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  INVESTIGATED: 'INVESTIGATED',
  PROPOSED: 'PROPOSED',
  UPHELD: 'UPHELD',
  DISMISSED: 'DISMISSED',
  TAKEN_BACK: 'TAKEN_BACK',
} as const;
/** One of the statuses. */
export type AppealStatus = (typeof AppealStatus)[keyof typeof AppealStatus];

/** What a client may appeal against. */
export const AppealSubject = {
  DECLINE: 'DECLINE',
  REFUSAL: 'REFUSAL',
  LEVEL_LOWERED: 'LEVEL_LOWERED',
  REDUCTION: 'REDUCTION',
  SUSPENSION: 'SUSPENSION',
  WITHDRAWAL: 'WITHDRAWAL',
  CANCELLATION: 'CANCELLATION',
  OBJECTION_DISMISSED: 'OBJECTION_DISMISSED',
} as const;
/** One of the subjects. */
export type AppealSubject = (typeof AppealSubject)[keyof typeof AppealSubject];

/** How an appeal can end that was not taken back. */
export const AppealOutcome = { UPHELD: 'UPHELD', DISMISSED: 'DISMISSED' } as const;
/** One of the outcomes. */
export type AppealOutcome = (typeof AppealOutcome)[keyof typeof AppealOutcome];

/** What follows from an appeal that was upheld: something new, never a change of what was decided. */
export const AppealConsequence = {
  REVIEW_ANEW: 'REVIEW_ANEW',
  DECIDE_ANEW: 'DECIDE_ANEW',
  OBJECT_ANEW: 'OBJECT_ANEW',
} as const;
/** One of the consequences. */
export type AppealConsequence = (typeof AppealConsequence)[keyof typeof AppealConsequence];

/** Where a complaint (投诉) stands. */
export const ComplaintStatus = {
  RECEIVED: 'RECEIVED',
  ACKNOWLEDGED: 'ACKNOWLEDGED',
  NOT_ADMITTED: 'NOT_ADMITTED',
  INVESTIGATED: 'INVESTIGATED',
  FOUND: 'FOUND',
  CLOSED: 'CLOSED',
} as const;
/** One of the statuses. */
export type ComplaintStatus = (typeof ComplaintStatus)[keyof typeof ComplaintStatus];

/** Who complains. */
export const ComplainantKind = {
  CLIENT: 'CLIENT',
  CUSTOMER_OF_CLIENT: 'CUSTOMER_OF_CLIENT',
  PUBLIC: 'PUBLIC',
  REGULATOR: 'REGULATOR',
  ANONYMOUS: 'ANONYMOUS',
} as const;
/** One of the kinds. */
export type ComplainantKind = (typeof ComplainantKind)[keyof typeof ComplainantKind];

/** What a complaint led to, beside an answer. */
export const ComplaintMeasure = {
  NONE: 'NONE',
  CORRECTION: 'CORRECTION',
  SHORT_NOTICE_AUDIT: 'SHORT_NOTICE_AUDIT',
  SUSPENSION_PROPOSED: 'SUSPENSION_PROPOSED',
} as const;
/** One of the measures. */
export type ComplaintMeasure = (typeof ComplaintMeasure)[keyof typeof ComplaintMeasure];
