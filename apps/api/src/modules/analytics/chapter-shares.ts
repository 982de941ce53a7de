import type { LeafLoss } from './leaf-losses.js';

/** What of a node's points was earned, in per cent, by the node's code. */
export function earnedShares(
  losses: readonly LeafLoss[],
  nodeOf: (loss: LeafLoss) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, { points: number; earned: number }>();
  for (const loss of losses) {
    const { points } = loss.leaf;
    const sum = sums.get(nodeOf(loss)) ?? { points: 0, earned: 0 };
    sums.set(nodeOf(loss), { points: sum.points + points, earned: sum.earned + points * (1 - loss.lost) });
  }
  return new Map([...sums].map(([code, { points, earned }]) => [code, (100 * earned) / points]));
}

/** The chapter of a leaf. */
export const chapterOf = ({ leaf }: LeafLoss): string => leaf.chapter;

/** A number cut, not rounded, to some places. */
export function cut(value: number, places: number): string {
  const unit = 10 ** places;
  // A share that is whole but for the error of its sum is whole.
  return (Math.floor(value * unit + 1e-7) / unit).toFixed(places);
}
