import type { MarkMedium } from './words.js';

/** What a year's report counts, of one client on one medium or of any number of them. */
export interface MarkCounts {
  /** Uses that stood on the register on a day of the year. */
  readonly uses: number;
  /** Of those: put on it in the year. */
  readonly reported: number;
  /** Of those: said again by the client in the year. */
  readonly confirmed: number;
  /** Of those: ended in the year. */
  readonly ended: number;
  /** Times the body looked and found a proper use. */
  readonly proper: number;
  /** Times it found a misuse. */
  readonly improper: number;
  /** Misuses that were taken up with the client. */
  readonly cases: number;
  /** Misuses closed in the year as put right or removed. */
  readonly putRight: number;
  /** Misuses still open at the end. */
  readonly open: number;
}

/** A line of the report (年度标志使用报告). */
export interface MarkReportLine {
  readonly clientId: string;
  readonly medium: MarkMedium;
  readonly counts: MarkCounts;
}

/** The sums of a report: in all, by medium, and how many clients it is about. */
export interface MarkReportSums {
  readonly clients: number;
  readonly total: MarkCounts;
  readonly media: readonly { readonly medium: MarkMedium; readonly counts: MarkCounts }[];
}

const NONE: MarkCounts = {
  uses: 0,
  reported: 0,
  confirmed: 0,
  ended: 0,
  proper: 0,
  improper: 0,
  cases: 0,
  putRight: 0,
  open: 0,
};

/** What is counted, in the order in which it is told. */
export const MARK_COUNTS = Object.keys(NONE) as ReadonlyArray<keyof MarkCounts>;

/** Before any register of marks was kept; a year farther off is a slip. */
export const FIRST_MARK_YEAR = 2000;

/** Adds a year's report up; media come in the order in which they first stand. */
export function sumMarkReport(lines: readonly MarkReportLine[]): MarkReportSums {
  const media = [...new Set(lines.map(({ medium }) => medium))];
  return {
    clients: new Set(lines.map(({ clientId }) => clientId)).size,
    total: sumOf(lines),
    media: media.map((medium) => ({ medium, counts: sumOf(lines.filter((line) => line.medium === medium)) })),
  };
}

function sumOf(lines: readonly MarkReportLine[]): MarkCounts {
  const sums = MARK_COUNTS.map((key) => [key, lines.reduce((sum, { counts }) => sum + counts[key], 0)] as const);
  return { ...NONE, ...Object.fromEntries(sums) };
}
