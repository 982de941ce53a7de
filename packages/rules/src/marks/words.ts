/** Where a client uses the certification mark, or says that it is certified. */
export const MarkMedium = {
  WEBSITE: 'WEBSITE',
  SOCIAL_MEDIA: 'SOCIAL_MEDIA',
  ADVERTISEMENT: 'ADVERTISEMENT',
  BROCHURE: 'BROCHURE',
  STORE: 'STORE',
  VEHICLE: 'VEHICLE',
  STATIONERY: 'STATIONERY',
  PACKAGING: 'PACKAGING',
  PRODUCT: 'PRODUCT',
  OTHER: 'OTHER',
} as const;
/** One of the places. */
export type MarkMedium = (typeof MarkMedium)[keyof typeof MarkMedium];

/** How a mark can be misused (GB/T 27021.1-2017, 8.3). */
export const MarkMisuse = {
  OUT_OF_SCOPE: 'OUT_OF_SCOPE',
  ON_PRODUCT: 'ON_PRODUCT',
  ALTERED: 'ALTERED',
  WRONG_LEVEL: 'WRONG_LEVEL',
  BEFORE_GRANT: 'BEFORE_GRANT',
  NOT_IN_FORCE: 'NOT_IN_FORCE',
  BY_ANOTHER: 'BY_ANOTHER',
  OTHER: 'OTHER',
} as const;
/** One of the kinds. */
export type MarkMisuse = (typeof MarkMisuse)[keyof typeof MarkMisuse];

/** Who put a use on the register. */
export const MarkReporter = { CLIENT: 'CLIENT', BODY: 'BODY' } as const;
/** One of them. */
export type MarkReporter = (typeof MarkReporter)[keyof typeof MarkReporter];

/** Where a use of the mark stands. */
export const MarkUseStatus = {
  REPORTED: 'REPORTED',
  PROPER: 'PROPER',
  IMPROPER: 'IMPROPER',
  ENDED: 'ENDED',
} as const;
/** One of the statuses. */
export type MarkUseStatus = (typeof MarkUseStatus)[keyof typeof MarkUseStatus];

/** Where the handling of a misuse stands. */
export const MarkCaseStatus = { ASKED: 'ASKED', ANSWERED: 'ANSWERED', CLOSED: 'CLOSED' } as const;
/** One of the statuses. */
export type MarkCaseStatus = (typeof MarkCaseStatus)[keyof typeof MarkCaseStatus];

/** How the handling of a misuse ended. */
export const MarkCaseOutcome = {
  CORRECTED: 'CORRECTED',
  REMOVED: 'REMOVED',
  NO_MISUSE: 'NO_MISUSE',
  REFERRED: 'REFERRED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
/** One of the outcomes. */
export type MarkCaseOutcome = (typeof MarkCaseOutcome)[keyof typeof MarkCaseOutcome];
