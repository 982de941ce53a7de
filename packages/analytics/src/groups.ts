import { NOTHING } from './columns.js';
import type { Facts } from './facts.js';
import { finestPeriod, periodWithin } from './periods.js';
import type { TimeDimension } from './periods.js';
import { ScoreDimension } from './words.js';

/** Facts told apart: each entry is a fact in a group; a fact of several auditors has several. */
export interface Grouped {
  /** Row of the fact, by entry. */
  readonly rows: Int32Array;
  /** Number of the group, by entry. */
  readonly groups: Int32Array;
  /** Codes of each group, in the order of the dimensions. */
  readonly codes: ReadonlyArray<readonly number[]>;
}

/** Dimensions whose value a fact itself has. */
type FactDimension = Exclude<ScoreDimension, 'CRITERION'>;

/** Facts to be told apart, and by what. */
export interface Grouping {
  readonly rows: Int32Array;
  readonly dimensions: readonly FactDimension[];
  /** Of whom alone a fact counts, by auditor; null for everybody of its team. */
  readonly auditors?: readonly string[] | null;
}

/** Tells facts apart by some dimensions. Who asks for some auditors is told of those, and not of their colleagues. */
export function groupFacts(facts: Facts, { rows, dimensions, auditors = null }: Grouping): Grouped {
  const spread = dimensions.includes(ScoreDimension.AUDITOR)
    ? byAuditor(facts, rows, auditors)
    : { rows, auditors: null };
  let told: Numbered = { groups: new Int32Array(spread.rows.length), codes: [[]] };
  for (const dimension of dimensions)
    told = toldFurther(
      told,
      dimension === 'AUDITOR' && spread.auditors ? spread.auditors : codesOf(facts, dimension, spread.rows),
    );
  return { rows: spread.rows, groups: told.groups, codes: rows.length === 0 ? [] : told.codes };
}

/** Groups by entry, and the codes of each. */
type Numbered = Pick<Grouped, 'groups' | 'codes'>;

/** How many cells a table of groups by codes may have, before they are looked up one by one. */
const MOST_CELLS = 4_000_000;

/** Tells groups further apart by a code of each entry, which is -1 where there is no value. */
function toldFurther(before: Numbered, own: Int32Array): Numbered {
  let [least = 0, most = 0] = [own[0], own[0]];
  for (const code of own) {
    if (code < least) least = code;
    if (code > most) most = code;
  }
  const width = most - least + 1;
  const codes: number[][] = [];
  const groups = new Int32Array(own.length);
  const open = (group: number, code: number): number => codes.push([...(before.codes[group] ?? []), code]) - 1;
  if (before.codes.length * width > MOST_CELLS) {
    const known = new Map<number, number>();
    for (let entry = 0; entry < groups.length; entry += 1) {
      const group = before.groups[entry] as number;
      const code = own[entry] as number;
      const cell = group * width + code - least;
      const number = known.get(cell) ?? open(group, code);
      known.set(cell, number);
      groups[entry] = number;
    }
    return { groups, codes };
  }
  // Numbers of groups from 1 on: nothing is to be written into a fresh table.
  const known = new Int32Array(before.codes.length * width);
  for (let entry = 0; entry < groups.length; entry += 1) {
    const group = before.groups[entry] as number;
    const code = own[entry] as number;
    const cell = group * width + code - least;
    let number = known[cell] as number;
    if (number === 0) known[cell] = number = open(group, code) + 1;
    groups[entry] = number - 1;
  }
  return { groups, codes };
}

/** The same group one period earlier, by its codes; null where no dimension is one of time. */
export function earlierCodes(
  dimensions: readonly ScoreDimension[],
  codes: readonly number[],
): readonly number[] | null {
  const finest = finestPeriod(dimensions);
  if (finest === null) return null;
  const before = (codes[dimensions.indexOf(finest)] ?? 0) - 1;
  return codes.map((code, at) => {
    const dimension = dimensions[at];
    return isTime(dimension) ? periodWithin(dimension, finest, before) : code;
  });
}

/** Whether a dimension is one of time. */
export function isTime(dimension: ScoreDimension | undefined): dimension is TimeDimension {
  return dimension === 'YEAR' || dimension === 'QUARTER' || dimension === 'MONTH';
}

function byAuditor(
  facts: Facts,
  rows: Int32Array,
  asked: readonly string[] | null,
): { rows: Int32Array; auditors: Int32Array } {
  const team = facts.column('team');
  const wanted = asked && new Set(asked.map(facts.ids.person.find));
  const pairs = Array.from(rows, (row) =>
    (facts.teams[team[row] ?? 0] ?? []).flatMap((person) =>
      (wanted?.has(person) ?? true) ? [[row, person] as const] : [],
    ),
  ).flat();
  return {
    rows: Int32Array.from(pairs, ([row]) => row),
    auditors: Int32Array.from(pairs, ([, person]) => person),
  };
}

/** The code of a dimension of some facts; -1 where there is no value. */
function codesOf(facts: Facts, dimension: FactDimension, rows: Int32Array): Int32Array {
  const column = facts.column(COLUMN[dimension]);
  const codes = new Int32Array(rows.length);
  for (let entry = 0; entry < codes.length; entry += 1) codes[entry] = column[rows[entry] as number] as number;
  if (dimension === 'EDITION' || dimension === 'EVALUATION') {
    const firsts = firstsOf(facts, dimension === 'EDITION' ? 'editionId' : 'evaluation');
    for (let entry = 0; entry < codes.length; entry += 1) codes[entry] = firsts[codes[entry] as number] ?? NOTHING;
  }
  return codes;
}

/** Editions and evaluations are told apart by the first sheet that bears the name. */
function firstsOf({ sheets }: Facts, name: 'editionId' | 'evaluation'): readonly number[] {
  return sheets.all.map(({ plan }) => sheets.all.findIndex((other) => other.plan[name] === plan[name]));
}

const COLUMN = {
  YEAR: 'year',
  QUARTER: 'quarter',
  MONTH: 'month',
  EDITION: 'sheet',
  EVALUATION: 'sheet',
  PROGRAMME: 'programme',
  SECTOR: 'sector',
  PROVINCE: 'province',
  SIZE_BAND: 'sizeBand',
  LEVEL: 'level',
  AUDIT_KIND: 'kind',
  AUDITOR: 'leader',
  LEADER: 'leader',
  CLIENT: 'client',
} as const;
