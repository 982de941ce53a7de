import { dayNumber, dayOfNumber } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Check, CheckResult } from '../check.js';
import type { RefusalDetail } from '../verdict.js';
import { breaksOn, holdsFrom, holdsThroughout } from './day-spans.js';
import type { DaySpans } from './day-spans.js';
import type { OnRecord, Validity } from './person.js';

/** A record that a check rests on: its type and id. */
export interface Evidence {
  readonly type: EvidenceType;
  readonly id: string;
}

/** Types of record that a check may rest on. */
export const EvidenceType = {
  REGISTRATION: 'Registration',
  TECHNICAL_CODE: 'TechnicalCode',
  AUTHORISATION: 'Authorisation',
  INTEREST: 'Interest',
  CONTRACT: 'Contract',
  LEAVE: 'Leave',
} as const;
/** One of the types. */
export type EvidenceType = (typeof EvidenceType)[keyof typeof EvidenceType];

/** The days of some work, as the engine counts them: the day it begins, and how far after it each of its days lies. */
export interface WorkDays {
  readonly begun: number;
  readonly offsets: readonly number[];
}

/** What must hold on days of some work: all of them within one of the alternatives. */
export interface Condition extends WorkDays {
  readonly alternatives: readonly DaySpans[];
}

/** Records that an answer rests on: of one type, those that count on the days given, or all of them where none is. */
export interface RestsOn {
  readonly type: EvidenceType;
  readonly records: ReadonlyArray<OnRecord & Partial<Validity>>;
  readonly days?: readonly PlainDate[];
}

/** What else is known of something asked. */
interface AskedDetail extends CheckResult {
  readonly restsOn?: RestsOn;
  readonly conditions?: readonly Condition[];
}

/** One thing asked of a person, passed or not: what it rests on, and when its answer would be another. */
export class Asked implements Check {
  readonly passed: boolean;
  readonly params: RefusalDetail['params'] & {};
  /** Without conditions, no other day would change the answer. */
  readonly conditions: readonly Condition[] | null;
  private readonly restsOn: RestsOn | undefined;

  constructor(
    readonly code: string,
    readonly clause: string,
    { passed, params, restsOn, conditions }: AskedDetail,
  ) {
    this.passed = passed;
    this.params = params ?? NOTHING;
    this.conditions = conditions ?? null;
    this.restsOn = restsOn;
  }

  /** The records behind the answer. */
  get evidence(): readonly Evidence[] {
    return this.restsOn ? evidenceOf(this.restsOn) : NONE;
  }

  /** The first later day on which the same work, begun then, would be answered otherwise; null if none. */
  get changesOn(): PlainDate | null {
    if (!this.conditions) return null;
    return dayOrNever(this.passed ? endOf(this.conditions) : beginOf(this.conditions));
  }
}

const NONE: readonly Evidence[] = [];
const NOTHING = {};

/** Makes one. */
export function asked(code: string, clause: string, detail: AskedDetail): Asked {
  return new Asked(code, clause, detail);
}

/** What was asked, as a list shows it and a refusal says it. */
export function plainCheck({ code, clause, passed, params }: Asked): Check {
  return { code, clause, passed, ...(params !== NOTHING && { params }) };
}

/** The days of work as the engine counts them; work without days is judged on the day given instead. */
export function workDays(days: readonly PlainDate[], otherwise: PlainDate): WorkDays {
  const begun = dayNumber(days[0] ?? otherwise);
  const offsets: number[] = [];
  for (const day of days) offsets.push(dayNumber(day) - begun);
  return { begun, offsets };
}

/** Whether a condition holds. */
export function holds({ alternatives, begun, offsets }: Condition): boolean {
  for (const spans of alternatives) if (holdsThroughout(spans, begun, offsets)) return true;
  return false;
}

/** The first later day on which conditions that all hold do so no longer; infinite if they always will. */
export function endOf(conditions: readonly Condition[]): number {
  let first = Infinity;
  for (const each of conditions) first = Math.min(first, endOfOne(each));
  return first;
}

/** The first later day on which conditions of the same work all hold; infinite if they never will. */
export function beginOf(conditions: readonly Condition[]): number {
  let from = conditions[0]?.begun ?? Infinity;
  for (let before = -Infinity; from > before && from < Infinity;) {
    before = from;
    for (const each of conditions) from = Math.max(from, beginOfOne(each, from));
  }
  return from;
}

/** Day of a number; null where it is infinite. */
export function dayOrNever(number: number): PlainDate | null {
  return Number.isFinite(number) ? dayOfNumber(number) : null;
}

function evidenceOf({ type, records, days = [] }: RestsOn): readonly Evidence[] {
  const [first, last] = [days[0], days.at(-1)];
  const found: Evidence[] = [];
  for (const { id, validFrom, validUntil = null } of records) {
    const before = last !== undefined && validFrom !== undefined && last < validFrom;
    const after = first !== undefined && validUntil !== null && validUntil < first;
    if (!before && !after) found.push({ type, id });
  }
  return found;
}

/** One alternative may end and another carry on. */
function endOfOne({ alternatives, begun, offsets }: Condition): number {
  const [only] = alternatives;
  if (alternatives.length === 1 && only) return breaksOn(only, begun, offsets);
  for (let from = begun; ;) {
    const held = alternatives.filter((spans) => holdsThroughout(spans, from, offsets));
    if (held.length === 0) return from;
    from = Math.max(...held.map((spans) => breaksOn(spans, from, offsets)));
    if (from === Infinity) return from;
  }
}

function beginOfOne({ alternatives, offsets }: Condition, begun: number): number {
  let first = Infinity;
  for (const spans of alternatives) first = Math.min(first, holdsFrom(spans, begun, offsets));
  return first;
}
