/** The sheets of a workbook by which a body moves in (迁入), in the order in which they are taken in. */
export const IntakeSheet = {
  CLIENTS: 'CLIENTS',
  CERTIFICATES: 'CERTIFICATES',
  PEOPLE: 'PEOPLE',
  HISTORY: 'HISTORY',
} as const;
/** One of the sheets. */
export type IntakeSheet = (typeof IntakeSheet)[keyof typeof IntakeSheet];

/** What taking a row in would do. */
export const IntakeRowState = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  UNCHANGED: 'UNCHANGED',
  REFUSED: 'REFUSED',
} as const;
/** One of the answers. */
export type IntakeRowState = (typeof IntakeRowState)[keyof typeof IntakeRowState];

/** What an earlier system tells of a certificate's past. */
export const IntakeFactKind = {
  INITIAL_AUDIT: 'INITIAL_AUDIT',
  RECERTIFICATION_AUDIT: 'RECERTIFICATION_AUDIT',
  SURVEILLANCE: 'SURVEILLANCE',
  SUSPENDED: 'SUSPENDED',
  RESTORED: 'RESTORED',
  EARLIER_CERTIFICATE: 'EARLIER_CERTIFICATE',
} as const;
/** One of these kinds. */
export type IntakeFactKind = (typeof IntakeFactKind)[keyof typeof IntakeFactKind];
