import { plainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';

/** A table of audit time, in force from a day until the next one of its id. */
export interface TimeTable {
  /** As editions name it. */
  readonly id: string;
  readonly inForceFrom: PlainDate;
  /**
   * Whether its general limits (four fifths on site, a third and two thirds of the initial audit) stop a plan. A table
   * whose own figures fall short of them only warns.
   */
  readonly limitsBind: boolean;
  readonly rows: readonly TimeRow[];
}

/** Audit time of a band of headcounts, in half days; null where no figure is published. */
export interface TimeRow {
  /** Largest headcount of the band; it begins after the band before it. */
  readonly headcountMost: number;
  readonly initial: HalfDays;
  readonly surveillance: HalfDays;
  readonly recertification: HalfDays;
}

/** Whole audit time and the part of it on site, in half days. */
export type HalfDays = { readonly total: number; readonly onSite: number } | null;

/**
 * The table made for after-sales service certification: six figures a band, in person-days. Its band 26–45 gives an
 * initial total of 6 where its neighbours suggest 5; it stands as published. The last band's recertification is not
 * published, and no band lies above it.
 */
const AFTER_SALES: ReadonlyArray<readonly [headcountMost: number, ...figures: ReadonlyArray<number | null>]> = [
  [10, 3, 2, 1.5, 1, 2, 1.5],
  [25, 4, 3, 1.5, 1, 2.5, 2],
  [45, 6, 5, 2, 1.5, 4, 3.5],
  [65, 6.5, 5, 2, 1.5, 4, 3.5],
  [85, 7.5, 6, 2.5, 2, 4.5, 4],
  [125, 8.5, 7, 3, 2.5, 5, 4.5],
  [175, 9.5, 8, 3.5, 3, 6, 5.5],
  [275, 10.5, 9, 4, 3, 7, 6],
  [425, 11.5, 10, 4.5, 3.5, 7.5, 6.5],
  [625, 12.5, 11, 4.5, 3.5, 8, 7],
  [875, 13.5, 12, 5, 4, 9, 8],
  [1175, 14.5, 13, 5.5, 4.5, 9.5, 8.5],
  [1550, 16, 14, 5.5, 4.5, 10, 9],
  [2025, 17, 15, 6, 5, 11, 10],
  [2675, 18, 16, 6.5, 5.5, 12, 11],
  [3450, 19, 17, 6.5, 5.5, 12, 11],
  [4350, 21, 18, 7, 6, 13, 12],
  [5450, 22, 19, 7.5, 6.5, 13.5, 12.5],
  [6800, 23, 20, 7.5, 6.5, 14, 13],
  [8500, 24, 21, 8, 7, 15, 14],
  [10700, 25, 22, 8.5, 7.5, null, null],
];

/**
 * Base days of IAF MD 5 for quality management systems, both stages together, in half days. It tells no more than
 * these: of each, four fifths are on site, a surveillance takes a third and a recertification two thirds.
 */
const MD5_QMS: ReadonlyArray<readonly [headcountMost: number, personDays: number]> = [
  [5, 1.5],
  [10, 2],
  [15, 2.5],
  [25, 3],
  [45, 4],
  [65, 5],
  [85, 6],
  [125, 7],
  [175, 8],
  [275, 9],
  [425, 10],
  [625, 11],
  [875, 12],
  [1175, 13],
  [1550, 14],
  [2025, 15],
  [2675, 16],
  [3450, 17],
  [4350, 18],
  [5450, 19],
  [6800, 20],
  [8500, 21],
  [10700, 22],
];

/** Every table the house knows. A new one is added beside the old, never in its place: planned audits rest on it. */
export const TIME_TABLES: readonly TimeTable[] = [
  { id: 'after-sales', inForceFrom: plainDate('2012-02-01'), limitsBind: false, rows: AFTER_SALES.map(rowOf) },
  // Begins with the year of the edition it was read from.
  { id: 'md5-qms', inForceFrom: plainDate('2019-01-01'), limitsBind: true, rows: MD5_QMS.map(rowOfBase) },
];

/** The table of an id that counts on a day. */
export function timeTableOn(id: string, on: PlainDate): TimeTable | undefined {
  return TIME_TABLES.filter((table) => table.id === id && table.inForceFrom <= on)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))
    .at(0);
}

function rowOfBase([headcountMost, personDays]: (typeof MD5_QMS)[number]): TimeRow {
  const part = (total: number) => ({ total, onSite: Math.ceil((total * 4) / 5) });
  const initial = personDays * 2;
  return {
    headcountMost,
    initial: part(initial),
    surveillance: part(Math.ceil(initial / 3)),
    recertification: part(Math.ceil((initial * 2) / 3)),
  };
}

function rowOf([headcountMost, ...figures]: (typeof AFTER_SALES)[number]): TimeRow {
  const pair = (at: number): HalfDays => {
    const [total, onSite] = [figures[at] ?? null, figures[at + 1] ?? null];
    return total === null || onSite === null ? null : { total: total * 2, onSite: onSite * 2 };
  };
  return { headcountMost, initial: pair(0), surveillance: pair(2), recertification: pair(4) };
}
