import type { Evaluation } from '@touchstone/schemes';
import type { EditionShelf } from '../../editions.js';
import type { DecidedSheet } from './decided-sheets.queries.js';

/** A leaf as figures need it. */
export interface FigureLeaf {
  readonly code: string;
  readonly points: number;
  /** The chapter it belongs to. */
  readonly chapter: string;
}

/** What one leaf of a sheet lost. */
export interface LeafLoss {
  readonly leaf: FigureLeaf;
  /** Share of its points, from 0 to 1. */
  readonly lost: number;
}

const leavesKnown = new WeakMap<Evaluation, readonly FigureLeaf[]>();

/** The evaluation a sheet answers. @throws Error where its edition has none of that id, which no sheet names */
export function evaluationOfSheet(
  editions: Pick<EditionShelf, 'get'>,
  sheet: Pick<DecidedSheet, 'editionId' | 'evaluation'>,
): Evaluation {
  const found = editions.get(sheet.editionId).evaluations.find(({ id }) => id === sheet.evaluation);
  if (!found) throw new Error(`Edition ${sheet.editionId} has no evaluation ${sheet.evaluation}`);
  return found;
}

/** The leaves of an evaluation in its order, as answers are stored. */
export function figureLeaves(evaluation: Evaluation): readonly FigureLeaf[] {
  const known = leavesKnown.get(evaluation);
  if (known) return known;
  const parents = new Map(evaluation.criteria.map(({ code, parent }) => [code, parent]));
  const chapterOf = (code: string): string => {
    const parent = parents.get(code) ?? null;
    return parent === null ? code : chapterOf(parent);
  };
  const leaves = evaluation.criteria.flatMap(({ code, points }) =>
    points === null ? [] : [{ code, points: Number(points), chapter: chapterOf(code) }],
  );
  leavesKnown.set(evaluation, leaves);
  return leaves;
}

/**
 * What each answered leaf of a sheet lost, for statistics; leaves that were tailored are left out. Scores themselves
 * are exact and come from the engine alone.
 */
export function lossesOf(
  leaves: readonly FigureLeaf[],
  { verdicts, sampled, conforming }: Pick<DecidedSheet, 'verdicts' | 'sampled' | 'conforming'>,
): readonly LeafLoss[] {
  return leaves.flatMap((leaf, index) => {
    const lost = shareLost(Number(verdicts[index] ?? 0), Number(sampled[index] ?? 0), Number(conforming[index] ?? 0));
    return lost === null ? [] : [{ leaf, lost }];
  });
}

/** By the codes answers are stored in: 1 met, 2 not met, 3 sampled, 4 tailored. */
function shareLost(verdict: number, sampled: number, conforming: number): number | null {
  if (verdict === 1) return 0;
  if (verdict === 2) return 1;
  return verdict === 3 && sampled > 0 ? 1 - conforming / sampled : null;
}
