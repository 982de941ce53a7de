import { NOTHING, STANDS } from './columns.js';
import type { Facts } from './facts.js';
import type { FactFilter } from './fact-filter.js';
import { CODE_COLUMNS, codesAsked, fewRows } from './few-rows.js';
import type { TimeDimension } from './periods.js';
import type { AuditsCounted, LeftOutReason } from './words.js';

/** Whose scores count. */
export interface Population {
  readonly audits: AuditsCounted;
  readonly undecided: boolean;
  readonly partial: boolean;
  readonly illustrative: boolean;
  /** The day, as a number, as of which it is asked; null for now. */
  readonly knownOn: number | null;
  /** The period in which an audit is the latest, where each period has its own. */
  readonly period: TimeDimension;
  /** Only audits that ended by this day count at all; null for any. */
  readonly endedBy: number | null;
}

/** Which facts count. */
export interface Selected {
  readonly rows: Int32Array;
  readonly leftOut: ReadonlyMap<LeftOutReason, number>;
}

/** The facts of a population that pass a filter. The population is made first: the filter does not change which audit is the latest. */
export function select(facts: Facts, population: Population, filter: FactFilter): Selected {
  const { selections } = keptOf(facts);
  return takenOnce(selections, JSON.stringify([population, filter]), () => selectAnew(facts, population, filter));
}

function selectAnew(facts: Facts, population: Population, filter: FactFilter): Selected {
  const { standings } = keptOf(facts);
  const standing = takenOnce(standings, JSON.stringify(population), () => standingAnew(facts, population));
  const passes = filterOf(facts, filter);
  const few = fewRows(facts, filter);
  const out = new Int32Array(STANDING.length);
  const rows = new Int32Array(few?.length ?? standing.length);
  let size = 0;
  for (let entry = 0; entry < rows.length; entry += 1) {
    const at = few ? (few[entry] as number) : entry;
    const own = standing[at] as number;
    if (own === UNKNOWN || !passes(at)) continue;
    if (own === COUNTS) rows[size++] = at;
    else out[own] = (out[own] ?? 0) + 1;
  }
  const leftOut = STANDING.flatMap((reason, own) => {
    const count = out[own] ?? 0;
    return reason !== null && count > 0 ? [[reason, count] as const] : [];
  });
  return { rows: rows.slice(0, size), leftOut: new Map(leftOut) };
}

/** How a fact stands to a population: it counts, is not known or not there yet, or is left out for a reason. */
const STANDING: ReadonlyArray<LeftOutReason | null> = [
  null,
  null,
  'UNDECIDED',
  'PARTIAL',
  'ILLUSTRATIVE',
  'NOT_LATEST',
];
const COUNTS = 0;
const UNKNOWN = 1;
const UNDECIDED = STANDING.indexOf('UNDECIDED');
const PARTIAL = STANDING.indexOf('PARTIAL');
const ILLUSTRATIVE = STANDING.indexOf('ILLUSTRATIVE');
const NOT_LATEST = STANDING.indexOf('NOT_LATEST');

/** What was worked out holds as long as no fact is added: most questions are about the same few populations. */
interface Kept {
  readonly version: number;
  readonly standings: Map<string, Uint8Array>;
  readonly selections: Map<string, Selected>;
}

const KEPT = new WeakMap<Facts, Kept>();
const MOST_KEPT = 16;

function keptOf(facts: Facts): Kept {
  const known = KEPT.get(facts);
  if (known?.version === facts.version()) return known;
  const fresh: Kept = { version: facts.version(), standings: new Map(), selections: new Map() };
  KEPT.set(facts, fresh);
  return fresh;
}

function takenOnce<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const found = kept.get(key);
  if (found !== undefined) return found;
  const made = make();
  const [oldest] = kept.keys();
  if (kept.size >= MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  kept.set(key, made);
  return made;
}

function standingAnew(facts: Facts, population: Population): Uint8Array {
  const { knownOn, endedBy, undecided, partial, illustrative, audits } = population;
  const [from, until, ended] = [facts.column('knownFrom'), facts.column('knownUntil'), facts.column('auditedOn')];
  const [decided, partly, sheet] = [facts.column('decided'), facts.column('partial'), facts.column('sheet')];
  const isIllustrative = facts.sheets.all.map(({ plan }) => plan.illustrative);
  const isKnown = (at: number): boolean =>
    knownOn === null ? until[at] === STANDS : (from[at] ?? 0) <= knownOn && (until[at] ?? 0) > knownOn;
  const first = (at: number): number => {
    if (!isKnown(at) || (endedBy !== null && (ended[at] ?? 0) > endedBy)) return UNKNOWN;
    if (!undecided && decided[at] === 0) return UNDECIDED;
    if (!partial && partly[at] === 1) return PARTIAL;
    return !illustrative && isIllustrative[sheet[at] ?? 0] ? ILLUSTRATIVE : COUNTS;
  };
  const standing = new Uint8Array(facts.size());
  for (let at = 0; at < standing.length; at += 1) standing[at] = first(at);
  if (audits === 'EVERY') return standing;
  const latest = latestAudits(facts, population, (at) => standing[at] === COUNTS);
  for (let at = 0; at < standing.length; at += 1) if (standing[at] === COUNTS && !latest(at)) standing[at] = NOT_LATEST;
  return standing;
}

/** Whether a fact is of the latest audit of its certification, or of its period: the greatest id among those of one day. */
function latestAudits(facts: Facts, { audits, period }: Population, counts: (at: number) => boolean) {
  const [audit, ended] = [facts.column('audit'), facts.column('auditedOn')];
  const slots = slotsOf(facts, audits === 'LATEST' ? null : period);
  const best = new Int32Array(slots.count).fill(NOTHING);
  const isLater = (one: number, other: number): boolean => {
    const [day = 0, otherDay = 0] = [ended[one], ended[other]];
    return day === otherDay ? facts.ids.audit.compare(audit[one] ?? 0, audit[other] ?? 0) > 0 : day > otherDay;
  };
  for (let at = 0; at < slots.of.length; at += 1) {
    if (!counts(at)) continue;
    const slot = slots.of[at] ?? 0;
    const known = best[slot] ?? NOTHING;
    if (known === NOTHING || (audit[known] !== audit[at] && isLater(at, known))) best[slot] = at;
  }
  return (at: number): boolean => audit[best[slots.of[at] ?? 0] ?? NOTHING] === audit[at];
}

/** Certifications, or their periods, by number: each has one latest audit. */
function slotsOf(facts: Facts, period: TimeDimension | null): { readonly of: Int32Array; readonly count: number } {
  const certification = facts.column('certification');
  if (period === null) return { of: certification.subarray(0, facts.size()), count: facts.ids.certification.size() };
  const periods = facts.column(PERIOD[period]);
  const numbers = new Map<number, number>();
  const of = new Int32Array(facts.size());
  for (let at = 0; at < of.length; at += 1) {
    const key = (certification[at] ?? 0) * 1_000_000 + (periods[at] ?? 0);
    let slot = numbers.get(key);
    if (slot === undefined) numbers.set(key, (slot = numbers.size));
    of[at] = slot;
  }
  return { of, count: numbers.size };
}

const PERIOD = { YEAR: 'year', QUARTER: 'quarter', MONTH: 'month' } as const;

type Test = (at: number) => boolean;

function filterOf(facts: Facts, filter: FactFilter): Test {
  const tests = [
    ...CODE_COLUMNS.map((name) => among(facts.column(name), codesAsked(facts, filter, name))),
    among(facts.column('sheet'), facts.only),
    among(facts.column('sheet'), sheetsOf(facts, filter)),
    among(facts.column('team'), teamsOf(facts, filter.auditor)),
    years(facts.column('auditedOn'), filter.year),
    within(facts.column('auditedOn'), filter.auditedFrom ?? null, (filter.auditedUntil ?? STANDS) + 1),
    filter.scoreFrom == null && filter.scoreBelow == null
      ? null
      : within(facts.column('score'), Math.max(0, filter.scoreFrom ?? 0), filter.scoreBelow ?? Infinity),
  ].filter((test): test is Test => test !== null);
  return (at) => {
    for (const test of tests) if (!test(at)) return false;
    return true;
  };
}

/** -1 stands for a value nobody has: it must not match those who have none. */
function among(column: Int32Array, codes: readonly number[] | null | undefined): Test | null {
  if (!codes) return null;
  const wanted = new Set(codes.filter((code) => code !== NOTHING));
  return (at) => wanted.has(column[at] ?? NOTHING);
}

function within(column: Int32Array, from: number | null, below: number): Test {
  return (at) => (from === null || (column[at] ?? 0) >= from) && (column[at] ?? 0) < below;
}

function years(column: Int32Array, wanted: readonly number[] | null | undefined): Test | null {
  return wanted ? (at) => wanted.includes(Math.floor((column[at] ?? 0) / 10_000)) : null;
}

function sheetsOf({ sheets }: Facts, { edition, evaluation }: FactFilter): readonly number[] | null {
  if (!edition && !evaluation) return null;
  return sheets.all.flatMap(({ plan }, at) =>
    (edition?.includes(plan.editionId) ?? true) && (evaluation?.includes(plan.evaluation) ?? true) ? [at] : [],
  );
}

function teamsOf({ teams, ids }: Facts, auditors: readonly string[] | null | undefined): readonly number[] | null {
  if (!auditors) return null;
  const wanted = new Set(auditors.map(ids.person.find));
  return teams.flatMap((team, at) => (team.some((person) => wanted.has(person)) ? [at] : []));
}
