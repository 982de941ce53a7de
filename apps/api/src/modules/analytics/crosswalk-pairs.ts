import { samePairs } from '@touchstone/rules';
import type { LeafPair } from '@touchstone/rules';
import { crosswalkFrom, LinkKind } from '@touchstone/schemes';
import type { Crosswalk, Evaluation, SchemeEdition } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import { compiledOf } from '../audits/index.js';

/** Two leaves of two editions that ask the same. */
export type SameLink = Crosswalk['links'][number];

/** Two evaluations, one of each edition, and their leaves: those that ask the same as pairs, all others alone. */
export interface EvaluationPair {
  readonly left: Evaluation;
  readonly right: Evaluation;
  readonly leaves: readonly LeafPair[];
}

/** The links of two editions whose leaves ask the same; null where no crosswalk joins them. */
export function sameLinks(
  editions: Pick<EditionShelf, 'crosswalks'>,
  from: string,
  to: string,
): readonly SameLink[] | null {
  const seen = editions
    .crosswalks()
    .map((crosswalk) => crosswalkFrom(crosswalk, from))
    .find((each) => each?.other === to);
  return seen ? seen.links.filter(({ kind }) => kind === LinkKind.SAME) : null;
}

/**
 * The evaluations of two editions that can be set beside each other: of one edition each with itself; of two, those
 * that share most leaves first, each once. What shares nothing has no partner.
 */
export function evaluationPairs(
  editions: Pick<EditionShelf, 'crosswalks'>,
  left: SchemeEdition,
  right: SchemeEdition,
): readonly EvaluationPair[] {
  if (left.id === right.id)
    return left.evaluations.map((each) => ({ left: each, right: each, leaves: samePairs(compiledOf(each)) }));
  const links = sameLinks(editions, left.id, right.id) ?? [];
  const all = left.evaluations
    .flatMap((own) => right.evaluations.map((other) => pairOf(own, other, links)))
    .filter((pair) => sharedBy(pair) > 0)
    .toSorted((a, b) => sharedBy(b) - sharedBy(a));
  const pairs: EvaluationPair[] = [];
  for (const pair of all)
    if (!pairs.some((taken) => taken.left === pair.left || taken.right === pair.right)) pairs.push(pair);
  return pairs;
}

/** Every leaf of two evaluations once: in the order of the first, then what the second alone has. */
function pairOf(left: Evaluation, right: Evaluation, links: readonly SameLink[]): EvaluationPair {
  const across = new Map<string, string>();
  const taken = new Set<string>();
  for (const { left: own, right: other } of links) {
    if (own.evaluation !== left.id || other.evaluation !== right.id) continue;
    if (across.has(own.criterion) || taken.has(other.criterion)) continue;
    across.set(own.criterion, other.criterion);
    taken.add(other.criterion);
  }
  const codesOf = (evaluation: Evaluation) => compiledOf(evaluation).leaves.map(({ code }) => code);
  return {
    left,
    right,
    leaves: [
      ...codesOf(left).map((code) => ({ left: code, right: across.get(code) ?? null })),
      ...codesOf(right).flatMap((code) => (taken.has(code) ? [] : [{ left: null, right: code }])),
    ],
  };
}

function sharedBy({ leaves }: EvaluationPair): number {
  return leaves.filter(({ left, right }) => left !== null && right !== null).length;
}
