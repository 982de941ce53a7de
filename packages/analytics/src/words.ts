/** What scores can be told apart by. */
export const ScoreDimension = {
  PROGRAMME: 'PROGRAMME',
  EDITION: 'EDITION',
  EVALUATION: 'EVALUATION',
  CRITERION: 'CRITERION',
  SECTOR: 'SECTOR',
  PROVINCE: 'PROVINCE',
  SIZE_BAND: 'SIZE_BAND',
  YEAR: 'YEAR',
  QUARTER: 'QUARTER',
  MONTH: 'MONTH',
  LEVEL: 'LEVEL',
  AUDIT_KIND: 'AUDIT_KIND',
  AUDITOR: 'AUDITOR',
  LEADER: 'LEADER',
  CLIENT: 'CLIENT',
} as const;
/** One of them. */
export type ScoreDimension = (typeof ScoreDimension)[keyof typeof ScoreDimension];

/** What can be asked of a group of scores. */
export const ScoreMeasure = {
  COUNT: 'COUNT',
  MEAN: 'MEAN',
  MINIMUM: 'MINIMUM',
  MAXIMUM: 'MAXIMUM',
  STANDARD_DEVIATION: 'STANDARD_DEVIATION',
  PERCENTILES: 'PERCENTILES',
  LEVELS: 'LEVELS',
  LOSS: 'LOSS',
  NONCONFORMING: 'NONCONFORMING',
  TREND: 'TREND',
} as const;
/** One of them. */
export type ScoreMeasure = (typeof ScoreMeasure)[keyof typeof ScoreMeasure];

/** Which audits of a certification count. */
export const AuditsCounted = { LATEST: 'LATEST', LATEST_OF_PERIOD: 'LATEST_OF_PERIOD', EVERY: 'EVERY' } as const;
/** One of the ways. */
export type AuditsCounted = (typeof AuditsCounted)[keyof typeof AuditsCounted];

/** Clients by how many people work there; bands of our own. */
export const SizeBand = {
  MICRO: 'MICRO',
  SMALL: 'SMALL',
  MEDIUM: 'MEDIUM',
  LARGE: 'LARGE',
  VERY_LARGE: 'VERY_LARGE',
} as const;
/** One of the bands. */
export type SizeBand = (typeof SizeBand)[keyof typeof SizeBand];

/** From how many people on each band counts. */
export const SIZE_BANDS: ReadonlyArray<readonly [band: SizeBand, from: number]> = [
  ['MICRO', 0],
  ['SMALL', 20],
  ['MEDIUM', 100],
  ['LARGE', 300],
  ['VERY_LARGE', 1000],
];

/** The band of a headcount. */
export function sizeBandOf(headcount: number): SizeBand {
  return SIZE_BANDS.findLast(([, from]) => headcount >= from)?.[0] ?? 'MICRO';
}

/** Why a scorecard is not in the population. */
export const LeftOutReason = {
  UNDECIDED: 'UNDECIDED',
  PARTIAL: 'PARTIAL',
  ILLUSTRATIVE: 'ILLUSTRATIVE',
  NOT_LATEST: 'NOT_LATEST',
} as const;
/** One of the reasons. */
export type LeftOutReason = (typeof LeftOutReason)[keyof typeof LeftOutReason];
