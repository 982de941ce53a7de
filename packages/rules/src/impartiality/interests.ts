import { plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { asked, EvidenceType, holds, plainCheck, workDays } from '../competence/asked.js';
import type { Asked, WorkDays } from '../competence/asked.js';
import { daySpans, holdsThroughout, otherDays } from '../competence/day-spans.js';
import type { DaySpans } from '../competence/day-spans.js';
import type { InterestFacts, PersonFacts } from '../competence/person.js';
import { InterestKind } from './interest-kind.js';

/** For how long advice given to a client, or an internal audit done for it, keeps its author away. */
export const COOLING_MONTHS = 24;

/** Ties that bar for a while after they ended. */
export const COOLING_TIES: readonly InterestKind[] = [InterestKind.CONSULTANCY, InterestKind.INTERNAL_AUDIT];

/** One function on a client's file, on the days it is exercised. */
export interface InterestQuestion {
  readonly person: Pick<PersonFacts, 'interests' | 'declarationValidUntil'>;
  readonly clientId: string;
  /** At least one. */
  readonly days: readonly PlainDate[];
}

/** A person's ties to a client and declaration as days, and the days of the work. */
export interface InterestDays {
  readonly ties: readonly InterestFacts[];
  /** Days on which no tie of a kind bars. */
  readonly untied: (kind: InterestKind) => DaySpans;
  /** Days on which the declaration counts. */
  readonly declared: DaySpans;
  readonly work: WorkDays;
}

/**
 * The first day on which a tie no longer bars, or null while it has no end.
 *
 * Consultancy and internal audits bar for two years after they ended: `plusMonths(endsOn, 24)` is the first free day,
 * the day before it the last barred one. Employment, ownership and family bar as long as they last, last day included.
 */
export function freeFrom({ kind, endsOn }: Pick<InterestFacts, 'kind' | 'endsOn'>): PlainDate | null {
  if (endsOn === null) return null;
  return COOLING_TIES.includes(kind) ? plusMonths(endsOn, COOLING_MONTHS) : plusDays(endsOn, 1);
}

/** Days on which, of somebody's ties to a client, none of a kind keeps him off its file. */
export function untiedDays(ties: readonly InterestFacts[], kind: InterestKind): DaySpans {
  return otherDays(daySpans(ties.filter((each) => each.kind === kind).map(barred)));
}

/** Days on which a signed declaration counts that does so until a day, or none at all. */
export function declaredDays(until: PlainDate | null): DaySpans {
  return until === null ? [] : daySpans([{ from: null, until }]);
}

/**
 * Whether a person is unconflicted: a check per kind of tie, and one for the signed declaration. The same for every
 * function on the file: application review, audit, technical review, decision.
 */
export function interestChecks(question: InterestQuestion): readonly Check[] {
  const { person, clientId, days } = question;
  const [first] = days;
  if (!first) throw new RangeError('Whether a tie bars is asked of a day');
  const ties = person.interests.filter((each) => each.clientId === clientId);
  return askedOfInterests(question, {
    ties,
    untied: (kind) => untiedDays(ties, kind),
    declared: declaredDays(person.declarationValidUntil),
    work: workDays(days, first),
  }).map(plainCheck);
}

/** The same with what each rests on, and the days on which it holds. */
export function askedOfInterests(
  { person, days: on }: Pick<InterestQuestion, 'person' | 'days'>,
  days: InterestDays,
): readonly Asked[] {
  const declaration = askedOfDeclaration(person.declarationValidUntil, days);
  if (days.ties.length === 0) return [...UNTIED, declaration];
  return [...KINDS.map((kind) => askedOfTies(kind, on, days)), declaration];
}

/** A kind of tie, and the check that asks about it. */
interface TieKind {
  readonly code: string;
  readonly kind: InterestKind;
}

const tieCheck = (code: string, kind: InterestKind): TieKind => ({ code, kind });
const KINDS: readonly TieKind[] = [
  tieCheck('BARRED_CONSULTANCY', InterestKind.CONSULTANCY),
  tieCheck('BARRED_INTERNAL_AUDIT', InterestKind.INTERNAL_AUDIT),
  tieCheck('BARRED_EMPLOYMENT', InterestKind.EMPLOYMENT),
  tieCheck('BARRED_OWNERSHIP', InterestKind.OWNERSHIP),
  tieCheck('BARRED_FAMILY', InterestKind.FAMILY),
];
const clauseOf = (kind: InterestKind) => (COOLING_TIES.includes(kind) ? CLAUSE.consultancy : CLAUSE.impartiality);
const UNTIED = KINDS.map(({ kind, code }) => asked(code, clauseOf(kind), { passed: true }));

function askedOfTies({ kind, code }: TieKind, days: readonly PlainDate[], { ties, untied, work }: InterestDays): Asked {
  const ofKind = ties.filter((each) => each.kind === kind);
  if (ofKind.length === 0) return asked(code, clauseOf(kind), { passed: true });

  const condition = { ...work, alternatives: [untied(kind)] };
  const passed = holds(condition);
  const found = ofKind.filter((tie) => days.some((day) => isBarredBy(tie, day)));
  const free = found.map(freeFrom);
  const last = free.includes(null)
    ? undefined
    : free
        .filter((day) => day !== null)
        .toSorted()
        .at(-1);
  return asked(code, clauseOf(kind), {
    passed,
    restsOn: { type: EvidenceType.INTEREST, records: (passed ? ofKind : found).map(({ id }) => ({ id })) },
    conditions: [condition],
    ...(last && { params: { freeOn: last } }),
  });
}

function askedOfDeclaration(validUntil: PlainDate | null, { declared, work }: InterestDays): Asked {
  return asked('DECLARATION_MISSING', CLAUSE.impartiality, {
    passed: holdsThroughout(declared, work.begun, work.offsets),
    conditions: [{ ...work, alternatives: [declared] }],
    ...(validUntil !== null && { params: { validUntil } }),
  });
}

function isBarredBy(interest: InterestFacts, day: PlainDate): boolean {
  const { from, until } = barred(interest);
  return (from === null || from <= day) && (until === null || day <= until);
}

function barred(interest: InterestFacts) {
  const free = freeFrom(interest);
  return { from: interest.startsOn, until: free && plusDays(free, -1) };
}
