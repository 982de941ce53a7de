/** What a client tells the body of, because it may touch the certification (GB/T 27021.1-2017, 8.5.3). */
export const ChangeKind = {
  NAME: 'NAME',
  ADDRESS: 'ADDRESS',
  LEGAL_FORM: 'LEGAL_FORM',
  OWNERSHIP: 'OWNERSHIP',
  KEY_PEOPLE: 'KEY_PEOPLE',
  SITES: 'SITES',
  SCOPE: 'SCOPE',
  PROCESS: 'PROCESS',
  OTHER: 'OTHER',
} as const;
/** One of the kinds. */
export type ChangeKind = (typeof ChangeKind)[keyof typeof ChangeKind];

/** Where a notice of a change stands. */
export const ChangeNoticeStatus = { RECEIVED: 'RECEIVED', ASSESSED: 'ASSESSED', SETTLED: 'SETTLED' } as const;
/** One of the statuses. */
export type ChangeNoticeStatus = (typeof ChangeNoticeStatus)[keyof typeof ChangeNoticeStatus];

/** What a notified change asks of the body. */
export const ChangeOutcome = {
  NO_EFFECT: 'NO_EFFECT',
  REISSUE: 'REISSUE',
  SCOPE_CHANGE: 'SCOPE_CHANGE',
  SPECIAL_AUDIT: 'SPECIAL_AUDIT',
  AMENDMENT: 'AMENDMENT',
} as const;
/** One of the outcomes. */
export type ChangeOutcome = (typeof ChangeOutcome)[keyof typeof ChangeOutcome];
