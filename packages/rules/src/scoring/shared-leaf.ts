import type { LeafRules } from './evaluation-rules.js';

/** In what the leaves of one shared answer may differ. */
export const LeafDifference = {
  SAMPLING: 'SAMPLING',
  TAILORING: 'TAILORING',
  MINIMUM_SAMPLE: 'MINIMUM_SAMPLE',
} as const;
/** One of the three. */
export type LeafDifference = (typeof LeafDifference)[keyof typeof LeafDifference];

/** What the rules of a leaf say of its answer. */
export type AnswerRules = Required<Pick<LeafRules, 'sampling' | 'tailoring' | 'minimumSample'>>;

/** The rules one answer must hold to that stands at several leaves, and in what those leaves differ. */
export interface SharedRules extends AnswerRules {
  readonly differences: readonly LeafDifference[];
}

/**
 * The rules of an answer given once for several leaves: always the stricter. It may be a sample only where every leaf
 * takes one, is tailored out only where every leaf may be, and is drawn as large as the most demanding leaf asks.
 *
 * @example
 * sharedRules([{ sampling: true, tailoring: false, minimumSample: 3 }, { sampling: false, tailoring: false, minimumSample: 3 }])
 * // no sampling; differences: SAMPLING
 */
export function sharedRules(leaves: readonly AnswerRules[]): SharedRules {
  const differs = (key: keyof AnswerRules): boolean => new Set(leaves.map((leaf) => leaf[key])).size > 1;
  const { SAMPLING, TAILORING, MINIMUM_SAMPLE } = LeafDifference;
  const sampling = leaves.every((leaf) => leaf.sampling);
  return {
    sampling,
    tailoring: leaves.every((leaf) => leaf.tailoring),
    minimumSample: Math.max(...leaves.map(({ minimumSample }) => minimumSample)),
    differences: [
      ...(differs('sampling') ? [SAMPLING] : []),
      ...(differs('tailoring') ? [TAILORING] : []),
      ...(sampling && differs('minimumSample') ? [MINIMUM_SAMPLE] : []),
    ],
  };
}
