import type { PlainDate } from '@touchstone/plain-date';
import { openDictionary } from './dictionary.js';
import type { Dictionary } from './dictionary.js';
import { millionthsOf } from './exact.js';
import { periodOf } from './periods.js';
import { openSheets } from './sheets.js';
import type { Sheets } from './sheets.js';
import { SIZE_BANDS, sizeBandOf } from './words.js';

/** What a scorecard counts as, from one day until another. */
export interface Fact {
  readonly id: string;
  readonly knownFrom: PlainDate;
  readonly knownUntil: PlainDate | null;
  readonly scorecardId: string;
  readonly auditId: string;
  readonly certificationId: string;
  readonly clientId: string;
  readonly programmeId: string;
  readonly editionId: string;
  readonly evaluation: string;
  readonly kind: string;
  readonly coverage: string;
  readonly stage: string;
  readonly auditedOn: PlainDate;
  readonly score: string | null;
  readonly level: string | null;
  readonly sector: string;
  readonly provinceCode: string;
  readonly headcount: number;
  /** How many special deductions and bonuses its scorecard has. */
  readonly deductions: number;
  readonly bonuses: number;
  readonly leaderId: string | null;
  readonly auditorIds: readonly string[];
}

const DICTIONARIES = [
  'fact',
  'scorecard',
  'audit',
  'certification',
  'client',
  'programme',
  'kind',
  'level',
  'sector',
  'province',
  'person',
  'team',
] as const;
const COLUMNS = [
  'scorecard',
  'audit',
  'certification',
  'client',
  'programme',
  'sheet',
  'kind',
  'level',
  'sector',
  'province',
  'sizeBand',
  'leader',
  'team',
  'auditedOn',
  'year',
  'quarter',
  'month',
  'knownFrom',
  'knownUntil',
  'score',
  'partial',
  'decided',
  'deductions',
  'bonuses',
] as const;
type ColumnName = (typeof COLUMNS)[number];

/** Days as numbers that compare, such as 20260302. */
export const STANDS = 99_999_999;
/** The value of whoever reaches no level. */
export const NO_LEVEL = 'NONE';
/** A fact without the value. */
export const NOTHING = -1;

/** All facts, column by column, as numbers. */
export interface Facts {
  readonly size: () => number;
  /** How often a fact was added or taken anew: what was worked out at one number holds until the next. */
  readonly version: () => number;
  readonly column: (name: ColumnName) => Int32Array;
  readonly words: Readonly<Record<(typeof DICTIONARIES)[number], Dictionary>>;
  readonly sheets: Sheets;
  /** Row of a scorecard in its sheet, by the scorecard's number; unknown until its answers were added. */
  readonly rowOf: number[];
  /** Persons of a team, by the team's number. */
  readonly teams: ReadonlyArray<readonly number[]>;
  /** The sheets whose facts alone can be asked for; null for all. */
  readonly only: readonly number[] | null;
  /** Adds a fact, or takes it anew. Its sheet must be open. */
  readonly put: (fact: Fact) => void;
}

/** No facts yet. */
export function openFacts(): Facts {
  const words = Object.fromEntries(DICTIONARIES.map((name) => [name, openDictionary()])) as Facts['words'];
  const columns = Object.fromEntries(COLUMNS.map((name) => [name, new Int32Array(256)])) as Record<
    ColumnName,
    Int32Array
  >;
  const teams: number[][] = [];
  const sheets = openSheets();
  let version = 0;
  const put = (fact: Fact): void => {
    version += 1;
    const at = words.fact.codeOf(fact.id);
    if (at >= columns.audit.length) for (const name of COLUMNS) columns[name] = doubled(columns[name]);
    for (const [name, value] of Object.entries(numbersOf({ words, sheets, teams }, fact)))
      columns[name as ColumnName][at] = value;
  };
  return {
    size: () => words.fact.size(),
    version: () => version,
    column: (name) => columns[name],
    words,
    sheets,
    rowOf: [],
    teams,
    only: null,
    put,
  };
}

/** A day as a number that compares. */
export function dayCode(day: PlainDate): number {
  return Number(day.slice(0, 4)) * 10_000 + Number(day.slice(5, 7)) * 100 + Number(day.slice(8, 10));
}

function numbersOf(
  { words, sheets, teams }: { words: Facts['words']; sheets: Sheets; teams: number[][] },
  fact: Fact,
): Record<ColumnName, number> {
  const team = words.team.codeOf(fact.auditorIds.join());
  teams[team] ??= fact.auditorIds.map((id) => words.person.codeOf(id));
  const band = sizeBandOf(fact.headcount);
  const auditedOn = dayCode(fact.auditedOn);
  return {
    scorecard: words.scorecard.codeOf(fact.scorecardId),
    audit: words.audit.codeOf(fact.auditId),
    certification: words.certification.codeOf(fact.certificationId),
    client: words.client.codeOf(fact.clientId),
    programme: words.programme.codeOf(fact.programmeId),
    sheet: sheets.find(fact.editionId, fact.evaluation),
    kind: words.kind.codeOf(fact.kind),
    level: words.level.codeOf(fact.level ?? NO_LEVEL),
    sector: words.sector.codeOf(fact.sector),
    province: words.province.codeOf(fact.provinceCode),
    sizeBand: SIZE_BANDS.findIndex(([name]) => name === band),
    leader: fact.leaderId === null ? NOTHING : words.person.codeOf(fact.leaderId),
    team,
    auditedOn,
    year: periodOf('YEAR', auditedOn),
    quarter: periodOf('QUARTER', auditedOn),
    month: periodOf('MONTH', auditedOn),
    knownFrom: dayCode(fact.knownFrom),
    knownUntil: fact.knownUntil === null ? STANDS : dayCode(fact.knownUntil),
    score: fact.score === null ? NOTHING : millionthsOf(fact.score),
    partial: fact.coverage === 'PARTIAL' ? 1 : 0,
    decided: fact.stage === 'DECIDED' ? 1 : 0,
    deductions: fact.deductions,
    bonuses: fact.bonuses,
  };
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
