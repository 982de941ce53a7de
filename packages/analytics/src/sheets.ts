import { isApplicable, lossOf, MET, openAnswerCodes } from './answers.js';
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

/** Some leaves of a sheet, and what they come to in each scorecard, by row. */
export interface SheetPart {
  /** Code of the chapter. */
  readonly code: string;
  readonly leaves: readonly number[];
  readonly sums: () => LeafColumns;
}

/** Sums of leaves, column by column. */
export type LeafColumns = { readonly [Name in keyof LeafSums]: Float64Array };

/** The answers to one evaluation, leaf by leaf: a code for each scorecard. */
export interface Sheet {
  readonly plan: SheetPlan;
  /** Codes of a leaf, by the scorecard's row. */
  readonly column: (leaf: number) => Uint16Array | Uint32Array;
  /** Points a leaf loses by an answer, in millionths, by the answer's code. */
  readonly lost: (leaf: number) => readonly number[];
  /** Sums over each chapter, or over whatever parts count: together they are all leaves that do. */
  readonly parts: readonly SheetPart[];
  /** How many scorecards it has. */
  readonly rows: () => number;
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
  const parts = plan.nodes.filter(({ depth }) => depth === 1).map(openPart);
  let rows = 0;
  const lost = (leaf: number): readonly number[] => {
    const known = losses[leaf] ?? [];
    // Answers that were met since: few, and fewer with every scorecard.
    while (known.length < codes.size()) known.push(lossOf(plan.hundredths[leaf] ?? 0, known.length, codes));
    return known;
  };
  const put = (leaf: number, code: number): void => {
    let column = columns[leaf] ?? new Uint16Array(64);
    if (rows >= column.length) column = resized(column, column.length * 2);
    if (code > MOST_NARROW && column instanceof Uint16Array) column = Uint32Array.from(column);
    column[rows] = code;
    columns[leaf] = column;
  };
  return {
    plan,
    column: (leaf) => columns[leaf] ?? new Uint16Array(0),
    lost,
    parts,
    rows: () => rows,
    add: (answers) => {
      for (let leaf = 0; leaf < answers.length; leaf += 1) put(leaf, answers[leaf] ?? 0);
      for (const part of parts) part.add(rows, { sheet: { plan, lost }, codes, answers: (leaf) => answers[leaf] ?? 0 });
      rows += 1;
      return rows - 1;
    },
  };
}

function openPart({ code, leaves }: SheetNode) {
  let columns = leafColumns(64);
  return {
    code,
    leaves,
    sums: (): LeafColumns => columns,
    add: (row: number, given: Omit<Parameters<typeof addAnswers>[2], 'leaves'>): void => {
      if (row >= columns.lost.length) columns = grown(columns);
      addAnswers(columns, row, { ...given, leaves });
    },
  };
}

/** Sums of nothing yet, for so many rows. */
export function leafColumns(rows: number): LeafColumns {
  const column = (): Float64Array => new Float64Array(rows);
  return { lost: column(), applicable: column(), responses: column(), sampled: column(), nonconforming: column() };
}

/** Adds up the answers that a scorecard gives to some leaves. */
export function addAnswers(
  columns: LeafColumns,
  row: number,
  {
    sheet,
    codes,
    leaves,
    answers,
  }: {
    readonly sheet: Pick<Sheet, 'plan' | 'lost'>;
    readonly codes: AnswerCodes;
    readonly leaves: readonly number[];
    readonly answers: (leaf: number) => number;
  },
): void {
  const sums: LeafSums = { lost: 0, applicable: 0, responses: 0, sampled: 0, nonconforming: 0 };
  for (const leaf of leaves) {
    const code = answers(leaf);
    if (!isApplicable(code)) continue;
    sums.applicable += sheet.plan.hundredths[leaf] ?? 0;
    sums.responses += 1;
    if (code === MET) continue;
    sums.lost += sheet.lost(leaf)[code] ?? 0;
    sums.sampled += codes.sampled[code] ?? 0;
    sums.nonconforming += codes.nonconforming[code] ?? 0;
  }
  columns.lost[row] = sums.lost;
  columns.applicable[row] = sums.applicable;
  columns.responses[row] = sums.responses;
  columns.sampled[row] = sums.sampled;
  columns.nonconforming[row] = sums.nonconforming;
}

/** Names of the sums. */
export const LEAF_SUMS = ['lost', 'applicable', 'responses', 'sampled', 'nonconforming'] as const;

function grown(columns: LeafColumns): LeafColumns {
  const larger = leafColumns(columns.lost.length * 2);
  for (const name of LEAF_SUMS) larger[name].set(columns[name]);
  return larger;
}

function resized(column: Uint16Array | Uint32Array, length: number): Uint16Array | Uint32Array {
  const larger = column instanceof Uint16Array ? new Uint16Array(length) : new Uint32Array(length);
  larger.set(column);
  return larger;
}
