import type { Evaluation } from './evaluation.js';

/** One leaf as the scoring engine takes it. */
export interface LeafRules {
  readonly code: string;
  readonly points: string;
  readonly sampling: boolean;
  readonly tailoring: boolean;
}

/** An evaluation as the scoring engine takes it. */
export interface EvaluationRules {
  readonly leaves: readonly LeafRules[];
  /** Codes of inner nodes, which may not be answered. */
  readonly nodes: readonly string[];
  readonly bands: ReadonlyArray<{ readonly code: string; readonly min: string }>;
  readonly specialDeductionLimit: number;
  readonly bonusLimit: number;
}

/** Strips an evaluation to what arithmetic needs. */
export function rulesOf({ criteria, bands, limits }: Evaluation): EvaluationRules {
  return {
    leaves: criteria.flatMap(({ code, points, sampling, tailoring }) => (points === null ? [] : [{ code, points, sampling, tailoring }])),
    nodes: criteria.flatMap(({ code, leaf }) => (leaf ? [] : [code])),
    bands: bands.items.map(({ code, min }) => ({ code, min })),
    specialDeductionLimit: limits.specialDeductionLimit,
    bonusLimit: limits.bonusLimit,
  };
}
