/** What an auditor found at one criterion. `NOT_APPLICABLE` is tailoring: the leaf leaves the sum on both sides. */
export const ResponseVerdict = {
  MET: 'MET',
  NOT_MET: 'NOT_MET',
  SAMPLED: 'SAMPLED',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
} as const;
/** One of the verdicts. */
export type ResponseVerdict = (typeof ResponseVerdict)[keyof typeof ResponseVerdict];

/** How several evaluations become one level. */
export const CombinationMethod = {
  LOWER_LEVEL_WINS: 'lower-level-wins',
  WEIGHTED_MEAN: 'weighted-mean',
  PRIMARY_ONLY: 'primary-only',
} as const;
/** One of the ways. */
export type CombinationMethod = (typeof CombinationMethod)[keyof typeof CombinationMethod];

/** How much of an evaluation an audit asks for: every leaf, or the mandatory ones and a turn of the rest. */
export const Coverage = { FULL: 'full', SUBSET: 'subset' } as const;
/** One of the coverages. */
export type Coverage = (typeof Coverage)[keyof typeof Coverage];

/** What a surveillance of subset coverage ends in: the level stands, or a full evaluation must follow. */
export const SurveillanceOutcome = { CONFIRMED: 'CONFIRMED', REFERRED: 'REFERRED' } as const;
/** One of the outcomes. */
export type SurveillanceOutcome = (typeof SurveillanceOutcome)[keyof typeof SurveillanceOutcome];
