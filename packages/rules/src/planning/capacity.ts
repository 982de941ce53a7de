import { dayNumber, earliest, latest, plusDays, plusMonths, startOfMonth } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { commonDays, eitherDays, hasDay } from '../competence/day-spans.js';
import type { DaySpans } from '../competence/day-spans.js';
import { openingOf } from '../competence/duty-questions.js';
import type { PersonFacts } from '../competence/person.js';
import { QualifiedDays } from '../competence/qualified-days.js';
import { TeamRole } from '../competence/words.js';

/** An audit to come, planned or due, and how long it takes. */
export interface WorkToCome {
  /** Day on which it begins, or by which it is due. */
  readonly on: PlainDate;
  /** Code of its programme. */
  readonly programme: string;
  readonly neededCodes: readonly string[];
  readonly halfDays: number;
}

/** Days a month that one person audits, until the body says otherwise; the others go into travel and papers. */
export const AUDIT_DAYS_PER_MONTH = 10;

/** What a forecast is made of. */
export interface CapacityFacts {
  /** Any day of the first month. */
  readonly from: PlainDate;
  readonly months: number;
  readonly work: readonly WorkToCome[];
  readonly people: readonly PersonFacts[];
  /** How many days of a whole month one person audits. */
  readonly auditDaysPerMonth: number;
  readonly isWorked: (day: PlainDate) => boolean;
}

/** Within how many days from today on what is overdue is to be held. */
export const OVERDUE_WITHIN_DAYS = 30;

/** Shares of months are fractions whose sum may fall short of a whole number by a hair. */
const TINY = 1e-9;

/** What is due in one month, and what people can do. */
export interface CapacityMonth {
  /** Its first day. */
  readonly month: PlainDate;
  readonly neededHalfDays: number;
  readonly availableHalfDays: number;
  /** How many people may audit on at least one of its days. */
  readonly people: number;
}

/** The forecast for one technical code, or for all audits together. */
export interface CapacityRow {
  /** Null for all together. */
  readonly code: string | null;
  readonly months: readonly CapacityMonth[];
  /** The first month in which more is due than can be done, and by how much; null where there is none. */
  readonly breaks: { readonly month: PlainDate; readonly missingHalfDays: number } | null;
}

/**
 * Audit time due by month against what people can do then, for all audits and code by code: only who is registered,
 * authorised for a programme that needs the code, holds it, is under contract and not away, counts, and only on those
 * of the month's working days. What is overdue is spread over the next thirty days, within which it is proposed: else it
 * would all fall on what is left of a month. One person stands in the row of each of his
 * codes, since his days can be spent on any; the row of all together counts him once.
 */
export function capacityForecast(facts: CapacityFacts): readonly CapacityRow[] {
  const months = Array.from({ length: facts.months }, (_, at) => plusMonths(startOfMonth(facts.from), at));
  const people = facts.people.map((person) => new QualifiedDays(person));
  const codes = [...new Set(facts.work.flatMap(({ neededCodes }) => neededCodes))].toSorted();
  return [null, ...codes].map((code) => {
    const work = facts.work.filter(({ neededCodes }) => code === null || neededCodes.includes(code));
    const programmes = [...new Set(work.map(({ programme }) => programme))];
    const open = people.map((person) => openDays(person, programmes, code));
    const late = overdueByMonth(facts, months, work);
    const row = months.map((month, at) => monthOf(facts, month, { work, open, late: late[at] ?? 0 }));
    return { code, months: row, breaks: firstBreak(row) };
  });
}

/** Days on which somebody may audit in one of the programmes, with the code where one is asked for. */
function openDays(person: QualifiedDays, programmes: readonly string[], code: string | null): DaySpans {
  const opening = openingOf(TeamRole.AUDITOR);
  const authorised = programmes
    .map((programme) => person.opening(opening, programme))
    .map(({ registered, standing, authorised: spans }) => commonDays(commonDays(registered, standing), spans))
    .reduce(eitherDays, []);
  const there = commonDays(person.staying(), commonDays(person.underContract(), person.present()));
  const open = commonDays(authorised, there);
  return code === null ? open : commonDays(open, person.holding(code));
}

/** Half days overdue that fall into each month: by its share of the working days within which they are to be held. */
function overdueByMonth(
  facts: CapacityFacts,
  months: readonly PlainDate[],
  work: readonly WorkToCome[],
): readonly number[] {
  const total = work.reduce((sum, { on, halfDays }) => sum + (on < facts.from ? halfDays : 0), 0);
  const end = plusDays(facts.from, OVERDUE_WITHIN_DAYS);
  const shares = months.map(
    (month) => workedDays(facts, latest(month, facts.from), earliest(plusMonths(month, 1), end)).length,
  );
  const all = Math.max(1, workedDays(facts, facts.from, end).length);
  const until = shares.map((_, at) => shares.slice(0, at + 1).reduce((sum, share) => sum + share, 0));
  const most = until.map((share) => Math.floor((total * share) / all));
  return most.map((each, at) => each - (most[at - 1] ?? 0));
}

interface RowFacts {
  readonly work: readonly WorkToCome[];
  /** Half days of this month that were due before today. */
  readonly late: number;
  readonly open: readonly DaySpans[];
}

function monthOf(facts: CapacityFacts, month: PlainDate, { work, open, late }: RowFacts): CapacityMonth {
  const next = plusMonths(month, 1);
  const due = work.filter(({ on }) => on < next && on >= month && on >= facts.from);
  const worked = workedDays(facts, month, next);
  // What is gone of the first month is gone.
  const ahead = worked.filter((day) => day >= dayNumber(facts.from));
  const shares = open.map((days) => ahead.filter((day) => hasDay(days, day)).length / Math.max(1, worked.length));
  return {
    month,
    neededHalfDays: due.reduce((sum, { halfDays }) => sum + halfDays, late),
    availableHalfDays: Math.floor(2 * facts.auditDaysPerMonth * shares.reduce((sum, share) => sum + share, 0) + TINY),
    people: shares.filter((share) => share > 0).length,
  };
}

function workedDays({ isWorked }: CapacityFacts, month: PlainDate, next: PlainDate): readonly number[] {
  const days: number[] = [];
  for (let day = month; day < next; day = plusDays(day, 1)) if (isWorked(day)) days.push(dayNumber(day));
  return days;
}

function firstBreak(months: readonly CapacityMonth[]): CapacityRow['breaks'] {
  const found = months.find(({ neededHalfDays, availableHalfDays }) => neededHalfDays > availableHalfDays);
  return found ? { month: found.month, missingHalfDays: found.neededHalfDays - found.availableHalfDays } : null;
}
