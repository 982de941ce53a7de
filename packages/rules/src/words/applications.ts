/** How far an application has come. */
export const ApplicationStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
/** One status of an application. */
export type ApplicationStatus = keyof typeof ApplicationStatus;

/** How an application review ends: 受理 or 不予受理. */
export const ApplicationReviewOutcome = { ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;
/** One end of an application review. */
export type ApplicationReviewOutcome = keyof typeof ApplicationReviewOutcome;

/** What a paper of an application is. */
export const ApplicationDocumentKind = {
  APPLICATION_FORM: 'APPLICATION_FORM',
  BUSINESS_LICENCE: 'BUSINESS_LICENCE',
  PERMIT: 'PERMIT',
  CERTIFICATE_HELD: 'CERTIFICATE_HELD',
  HEADCOUNT_STATEMENT: 'HEADCOUNT_STATEMENT',
  SERVICE_DOCUMENTS: 'SERVICE_DOCUMENTS',
  OTHER: 'OTHER',
} as const;
/** One kind of paper. */
export type ApplicationDocumentKind = keyof typeof ApplicationDocumentKind;

/** How a clock with a due day stands: 10-day application review, nonconformity answers. */
export const ClockState = {
  DONE: 'DONE',
  DONE_LATE: 'DONE_LATE',
  OVERDUE: 'OVERDUE',
  DUE_SOON: 'DUE_SOON',
  RUNNING: 'RUNNING',
  NOT_STARTED: 'NOT_STARTED',
} as const;
/** One state of a clock. */
export type ClockState = keyof typeof ClockState;
