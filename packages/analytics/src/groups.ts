import type { Facts } from './facts.js';
import { finestPeriod, periodOf, periodWithin } from './periods.js';
import type { TimeDimension } from './periods.js';
import { ScoreDimension, SIZE_BANDS } from './words.js';

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
  let groups = new Int32Array(spread.rows.length);
  let codes: number[][] = [[]];
  for (const dimension of dimensions) {
    const codeOf = codeReader(facts, dimension);
    const known = numbers(codes.length, facts, dimension);
    const next: number[][] = [];
    const told = new Int32Array(spread.rows.length);
    for (let entry = 0; entry < told.length; entry += 1) {
      const code = dimension === 'AUDITOR' ? (spread.auditors?.[entry] ?? -1) : codeOf(spread.rows[entry] ?? 0);
      const before = groups[entry] ?? 0;
      let group = known.find(before, code);
      if (group < 0) {
        group = next.push([...(codes[before] ?? []), code]) - 1;
        known.put(before, code, group);
      }
      told[entry] = group;
    }
    [groups, codes] = [told, next];
  }
  return { rows: spread.rows, groups, codes: rows.length === 0 ? [] : codes };
}

/** How many cells a table of groups by codes may have, before they are looked up one by one. */
const MOST_CELLS = 4_000_000;
/** More than any code: the two together stay exact. */
const CODES = 16_777_216;

/** Groups by the group before and a code, which is -1 where there is no value. */
function numbers(before: number, facts: Facts, dimension: FactDimension) {
  const codes = 1 + mostCodes(facts, dimension);
  if (before * codes > MOST_CELLS) {
    const known = new Map<number, number>();
    return {
      find: (group: number, code: number): number => known.get(group * CODES + code + 1) ?? -1,
      put: (group: number, code: number, own: number): void => void known.set(group * CODES + code + 1, own),
    };
  }
  const known = new Int32Array(before * codes).fill(-1);
  return {
    find: (group: number, code: number): number => known[group * codes + code + 1] ?? -1,
    put: (group: number, code: number, own: number): void => {
      known[group * codes + code + 1] = own;
    },
  };
}

/** How many codes a dimension has; of periods, those of the years until 2199. */
function mostCodes({ words, sheets }: Facts, dimension: FactDimension): number {
  if (isTime(dimension)) return { YEAR: 2200, QUARTER: 8800, MONTH: 26_400 }[dimension];
  if (dimension === 'EDITION' || dimension === 'EVALUATION') return sheets.all.length;
  if (dimension === 'SIZE_BAND') return SIZE_BANDS.length;
  return words[WORDS[dimension]].size();
}

const WORDS = {
  PROGRAMME: 'programme',
  SECTOR: 'sector',
  PROVINCE: 'province',
  LEVEL: 'level',
  AUDIT_KIND: 'kind',
  AUDITOR: 'person',
  LEADER: 'person',
  CLIENT: 'client',
} as const;

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
  const wanted = asked && new Set(asked.map(facts.words.person.find));
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

/** How a fact's code of a dimension is read. */
function codeReader(facts: Facts, dimension: FactDimension): (row: number) => number {
  if (isTime(dimension)) {
    const days = facts.column('auditedOn');
    return (row) => periodOf(dimension, days[row] ?? 0);
  }
  if (dimension === 'EDITION' || dimension === 'EVALUATION') return sheetWord(facts, dimension);
  const column = facts.column(COLUMN[dimension]);
  return (row) => column[row] ?? -1;
}

/** Editions and evaluations are told apart by the first sheet that bears the name. */
function sheetWord({ sheets, ...facts }: Facts, dimension: 'EDITION' | 'EVALUATION'): (row: number) => number {
  const name = dimension === 'EDITION' ? 'editionId' : 'evaluation';
  const firsts = sheets.all.map(({ plan }) => sheets.all.findIndex((other) => other.plan[name] === plan[name]));
  const column = facts.column('sheet');
  return (row) => firsts[column[row] ?? 0] ?? -1;
}

const COLUMN = {
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
