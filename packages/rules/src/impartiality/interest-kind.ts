/**
 * How a person may be tied to a client. The first two look back two years (GB/T 27021.1-2017, 5.2); the others bar
 * for as long as they last.
 */
export const InterestKind = {
  CONSULTANCY: 'CONSULTANCY',
  INTERNAL_AUDIT: 'INTERNAL_AUDIT',
  EMPLOYMENT: 'EMPLOYMENT',
  OWNERSHIP: 'OWNERSHIP',
  FAMILY: 'FAMILY',
} as const;
/** One of the kinds of interest. */
export type InterestKind = (typeof InterestKind)[keyof typeof InterestKind];
