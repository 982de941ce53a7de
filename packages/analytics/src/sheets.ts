import { isApplicable, lossOf, openAnswerCodes } from './answers.js';
import type { AnswerCodes } from './answers.js';

/** A criterion of an evaluation, and which leaves are its own or below it. */
export interface SheetNode {
  readonly code: string;
  /** 1 for a chapter. */
  readonly depth: number;
  /** Places of its leaves in the order of the edition. */
  readonly leaves: readonly number[];
  /** Whether it is itself a leaf. */
  readonly isLeaf: boolean;
}

/** One evaluation of one edition, as far as scores are counted. */
export interface SheetPlan {
  readonly editionId: string;
  readonly evaluation: string;
  /** Points of each leaf, in hundredths. */
  readonly hundredths: readonly number[];
  /** In the order of the document. */
  readonly nodes: readonly SheetNode[];
  /** Whether its points are illustrative. */
  readonly illustrative: boolean;
}

/** What leaves come to, added up: points in millionths and hundredths. */
export interface LeafSums {
  lost: number;
  applicable: number;
  responses: number;
  sampled: number;
  nonconforming: number;
}

/** The answers to one evaluation, leaf by leaf: a code for each scorecard. */
export interface Sheet {
  readonly plan: SheetPlan;
  /** Codes of a leaf, by the scorecard's row. */
  readonly column: (leaf: number) => Uint16Array | Uint32Array;
  /** Points a leaf loses by an answer, in millionths, by the answer's code. */
  readonly lost: (leaf: number) => readonly number[];
  /** Sums over the whole of a scorecard, by row. */
  readonly totals: readonly LeafSums[];
  /** Adds a scorecard. @returns its row */
  readonly add: (codes: readonly number[]) => number;
}

/** Every evaluation that was answered. */
export interface Sheets {
  readonly codes: AnswerCodes;
  readonly all: readonly Sheet[];
  /** Number of an evaluation; -1 where it is not open. */
  readonly find: (editionId: string, evaluation: string) => number;
  readonly open: (plan: SheetPlan) => number;
}

const MOST_NARROW = 0xffff;

/** No evaluation yet. */
export function openSheets(): Sheets {
  const codes = openAnswerCodes();
  const all: Sheet[] = [];
  const numbers = new Map<string, number>();
  const key = (editionId: string, evaluation: string): string => `${editionId} ${evaluation}`;
  return {
    codes,
    all,
    find: (editionId, evaluation) => numbers.get(key(editionId, evaluation)) ?? -1,
    open: (plan) => {
      numbers.set(key(plan.editionId, plan.evaluation), all.length);
      return all.push(openSheet(plan, codes)) - 1;
    },
  };
}

function openSheet(plan: SheetPlan, codes: AnswerCodes): Sheet {
  const columns: Array<Uint16Array | Uint32Array> = plan.hundredths.map(() => new Uint16Array(64));
  const losses: number[][] = plan.hundredths.map(() => []);
  const totals: LeafSums[] = [];
  const lost = (leaf: number): readonly number[] => {
    const known = losses[leaf] ?? [];
    // Answers that were met since: few, and fewer with every scorecard.
    while (known.length < codes.size()) known.push(lossOf(plan.hundredths[leaf] ?? 0, known.length, codes));
    return known;
  };
  const put = (leaf: number, code: number): void => {
    let column = columns[leaf] ?? new Uint16Array(64);
    if (totals.length >= column.length) column = resized(column, column.length * 2);
    if (code > MOST_NARROW && column instanceof Uint16Array) column = Uint32Array.from(column);
    column[totals.length] = code;
    columns[leaf] = column;
  };
  return {
    plan,
    column: (leaf) => columns[leaf] ?? new Uint16Array(0),
    lost,
    totals,
    add: (answers) => {
      const sums: LeafSums = { lost: 0, applicable: 0, responses: 0, sampled: 0, nonconforming: 0 };
      for (let leaf = 0; leaf < answers.length; leaf += 1) {
        const code = answers[leaf] ?? 0;
        put(leaf, code);
        if (!isApplicable(code)) continue;
        sums.lost += lost(leaf)[code] ?? 0;
        sums.applicable += plan.hundredths[leaf] ?? 0;
        sums.responses += 1;
        sums.sampled += codes.sampled[code] ?? 0;
        sums.nonconforming += codes.nonconforming[code] ?? 0;
      }
      return totals.push(sums) - 1;
    },
  };
}

function resized(column: Uint16Array | Uint32Array, length: number): Uint16Array | Uint32Array {
  const larger = column instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
  larger.set(column);
  return larger;
}
