/** What is applied for. */
export const ApplicationKind = {
  INITIAL: 'INITIAL',
  RECERTIFICATION: 'RECERTIFICATION',
  SCOPE_CHANGE: 'SCOPE_CHANGE',
  TRANSFER: 'TRANSFER',
} as const;
/** One of the kinds. */
export type ApplicationKind = (typeof ApplicationKind)[keyof typeof ApplicationKind];

/** Which way the extent of a certificate's scope is to change (扩大、缩小认证范围). */
export const ScopeDirection = { EXTEND: 'EXTEND', REDUCE: 'REDUCE' } as const;
/** One of the two. */
export type ScopeDirection = (typeof ScopeDirection)[keyof typeof ScopeDirection];

/** Where a certificate of another body stands, as it was looked up. */
export const TransferStatus = {
  VALID: 'VALID',
  SUSPENDED: 'SUSPENDED',
  WITHDRAWN: 'WITHDRAWN',
  CANCELLED: 'CANCELLED',
  EXPIRED: 'EXPIRED',
} as const;
/** One of them. */
export type TransferStatus = (typeof TransferStatus)[keyof typeof TransferStatus];

/** What a pre-transfer review looks at (IAF MD 2). */
export const TransferItem = {
  SCOPE: 'SCOPE',
  REASON: 'REASON',
  LAST_REPORTS: 'LAST_REPORTS',
  NONCONFORMITIES: 'NONCONFORMITIES',
  COMPLAINTS: 'COMPLAINTS',
  CYCLE: 'CYCLE',
  LEGAL_STANDING: 'LEGAL_STANDING',
} as const;
/** One of the items. */
export type TransferItem = (typeof TransferItem)[keyof typeof TransferItem];

/** Where an application stands. */
export const ApplicationStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  ABANDONED: 'ABANDONED',
} as const;
/** One of the statuses. */
export type ApplicationStatus = (typeof ApplicationStatus)[keyof typeof ApplicationStatus];

/** What an application review ends in. */
export const ApplicationReviewOutcome = { ACCEPT: 'ACCEPT', DECLINE: 'DECLINE' } as const;
/** One of the outcomes. */
export type ApplicationReviewOutcome = (typeof ApplicationReviewOutcome)[keyof typeof ApplicationReviewOutcome];

/**
 * What the papers in a client's file are. Which of them an application must bring is data of the edition, in these
 * codes.
 */
export const DocumentKind = {
  APPLICATION_FORM: 'APPLICATION_FORM',
  BUSINESS_LICENCE: 'BUSINESS_LICENCE',
  PERMITS: 'PERMITS',
  OTHER_CERTIFICATES: 'OTHER_CERTIFICATES',
  HEADCOUNT: 'HEADCOUNT',
  SERVICE_HANDBOOK: 'SERVICE_HANDBOOK',
  ORGANISATION_PROFILE: 'ORGANISATION_PROFILE',
  SCOPE_STATEMENT: 'SCOPE_STATEMENT',
  SERVICE_BLUEPRINT: 'SERVICE_BLUEPRINT',
  CREDIT_CHECK: 'CREDIT_CHECK',
  AGREEMENT: 'AGREEMENT',
  AUDIT_EVIDENCE: 'AUDIT_EVIDENCE',
  CORRECTIVE_ACTION_EVIDENCE: 'CORRECTIVE_ACTION_EVIDENCE',
  AUDIT_REPORT: 'AUDIT_REPORT',
  OTHER: 'OTHER',
} as const;
/** One of the kinds of paper. */
export type DocumentKind = (typeof DocumentKind)[keyof typeof DocumentKind];
