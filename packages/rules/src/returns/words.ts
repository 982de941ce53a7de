/** What a body hands to an authority or a register: the month's return, or its certificates. */
export const ReturnFormatKind = { CNCA_MONTHLY: 'CNCA_MONTHLY', CERTSEARCH: 'CERTSEARCH' } as const;
/** One of the kinds. */
export type ReturnFormatKind = (typeof ReturnFormatKind)[keyof typeof ReturnFormatKind];

/** What a return carries: what happened and was not reported yet, or what was reported and reads otherwise now. */
export const ReturnKind = { MONTHLY: 'MONTHLY', CORRECTION: 'CORRECTION' } as const;
/** One of the kinds. */
export type ReturnKind = (typeof ReturnKind)[keyof typeof ReturnKind];

/** How far a return has come. */
export const ReturnStatus = {
  DRAFT: 'DRAFT',
  CHECKED: 'CHECKED',
  REPORTED: 'REPORTED',
  RECEIPTED: 'RECEIPTED',
  SENT_BACK: 'SENT_BACK',
  DISCARDED: 'DISCARDED',
} as const;
/** One of the statuses. */
export type ReturnStatus = (typeof ReturnStatus)[keyof typeof ReturnStatus];

/** Why a row is in a return: it happened in the month, in an earlier one, or was reported and reads otherwise now. */
export const ReturnRowKind = { NEW: 'NEW', LATE: 'LATE', CORRECTION: 'CORRECTION' } as const;
/** One of the kinds. */
export type ReturnRowKind = (typeof ReturnRowKind)[keyof typeof ReturnRowKind];

/** What the platform answered to a return. */
export const ReceiptOutcome = { ACCEPTED: 'ACCEPTED', SENT_BACK: 'SENT_BACK' } as const;
/** One of the outcomes. */
export type ReceiptOutcome = (typeof ReceiptOutcome)[keyof typeof ReceiptOutcome];

/** What the rows of a sheet are. */
export const ReturnRows = {
  AUDIT_PLANS: 'AUDIT_PLANS',
  AUDIT_RESULTS: 'AUDIT_RESULTS',
  CERTIFICATE_EVENTS: 'CERTIFICATE_EVENTS',
  CERTIFICATES: 'CERTIFICATES',
} as const;
/** One of them. */
export type ReturnRows = (typeof ReturnRows)[keyof typeof ReturnRows];

/** How the cells of a column are written. */
export const ReturnColumnType = {
  TEXT: 'TEXT',
  CODE: 'CODE',
  NUMBER: 'NUMBER',
  DAY: 'DAY',
  IDENTITY_NUMBER: 'IDENTITY_NUMBER',
} as const;
/** One of the types. */
export type ReturnColumnType = (typeof ReturnColumnType)[keyof typeof ReturnColumnType];

/** What differs between two versions of a format. */
export const FormatChangeKind = { ADDED: 'ADDED', REMOVED: 'REMOVED', MOVED: 'MOVED', CHANGED: 'CHANGED' } as const;
/** One of the differences. */
export type FormatChangeKind = (typeof FormatChangeKind)[keyof typeof FormatChangeKind];
