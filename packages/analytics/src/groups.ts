import type { Facts } from './facts.js';
import { finestPeriod, periodOf, periodWithin } from './periods.js';
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

/** Tells facts apart by some dimensions. */
export function groupFacts(facts: Facts, rows: Int32Array, dimensions: readonly FactDimension[]): Grouped {
  const spread = dimensions.includes(ScoreDimension.AUDITOR) ? byAuditor(facts, rows) : { rows, auditors: null };
  let groups = new Int32Array(spread.rows.length);
  let codes: number[][] = [[]];
  for (const dimension of dimensions) {
    const codeOf = codeReader(facts, dimension);
    const known = new Map<number, number>();
    const next: number[][] = [];
    const told = new Int32Array(spread.rows.length);
    for (let entry = 0; entry < told.length; entry += 1) {
      const code = dimension === 'AUDITOR' ? (spread.auditors?.[entry] ?? -1) : codeOf(spread.rows[entry] ?? 0);
      const before = groups[entry] ?? 0;
      // Codes are whole numbers from -1 up to some millions: the two together stay exact.
      const key = before * 16_777_216 + code + 1;
      let group = known.get(key);
      if (group === undefined) {
        group = next.push([...(codes[before] ?? []), code]) - 1;
        known.set(key, group);
      }
      told[entry] = group;
    }
    [groups, codes] = [told, next];
  }
  return { rows: spread.rows, groups, codes: rows.length === 0 ? [] : codes };
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

function byAuditor(facts: Facts, rows: Int32Array): { rows: Int32Array; auditors: Int32Array } {
  const team = facts.column('team');
  const pairs = Array.from(rows, (row) =>
    (facts.teams[team[row] ?? 0] ?? []).map((person) => [row, person] as const),
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
