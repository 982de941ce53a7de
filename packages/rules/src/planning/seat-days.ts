import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { COUNTED_SEATS } from '../competence/team.js';
import type { TeamRole } from '../competence/words.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { halfDaysOrNone, personDaysOf } from './person-days.js';

/** What a seat asks of its holder on one day, in half days: half a day is 4 hours, a person-day 8. */
export interface SeatDay {
  readonly day: PlainDate;
  readonly halfDays: number;
}

/** What a person gives another audit on one day. */
export interface Booking extends SeatDay {
  /** Number of that audit. */
  readonly audit: string;
}

/** A seat whose time is spread over its audit's days. */
export interface SeatSpan {
  readonly role: TeamRole;
  readonly personDays: string;
  /** Every day of the audit, in order. */
  readonly days: readonly PlainDate[];
}

/** A person-day is 8 hours, and nobody works longer ones: half days of a day. */
export const MOST_HALF_DAYS = 2;
export const HOURS_OF_HALF_DAY = 4;

/**
 * Spreads a seat's person-days evenly over its audit's days, earlier days first, none longer than 8 hours. Whoever brings
 * no audit time, such as a trainee, is there all the same, and nowhere else.
 *
 * @example planSeatDays({ role: 'AUDITOR', personDays: '1.5', days: [monday, tuesday] })
 * // Monday 2 half days, Tuesday 1
 */
export function planSeatDays({ role, personDays, days }: SeatSpan): readonly SeatDay[] {
  const most = days.length * MOST_HALF_DAYS;
  const halves = COUNTED_SEATS.includes(role) ? Math.min(halfDaysOrNone(personDays), most) : most;
  const each = Math.floor(halves / days.length);
  const over = halves - each * days.length;
  return days
    .map((day, index) => ({ day, halfDays: each + (index < over ? 1 : 0) }))
    .filter(({ halfDays }) => halfDays > 0);
}

/**
 * Moves a seat to other days: the hours of a day that is still one of the audit's stay, and what is left over goes
 * where there is least, earlier days first.
 */
export function moveSeatDays(span: SeatSpan, before: readonly SeatDay[]): readonly SeatDay[] {
  const wanted = planSeatDays(span);
  if (!COUNTED_SEATS.includes(span.role)) return wanted;
  let left = halvesOf(wanted);
  const moved = span.days.map((day) => {
    const kept = Math.min(before.find((each) => each.day === day)?.halfDays ?? 0, left);
    left -= kept;
    return { day, halfDays: kept };
  });
  for (; left > 0; left -= 1) {
    const least = moved.reduce((lowest, each) => (each.halfDays < lowest.halfDays ? each : lowest));
    least.halfDays += 1;
  }
  return moved.filter(({ halfDays }) => halfDays > 0);
}

/** The most person-days that the days of an audit hold for one person: 8 hours each. */
export function mostPersonDays(days: readonly PlainDate[]): string {
  return personDaysOf(days.length * MOST_HALF_DAYS);
}

/** Whether the audit's days hold the time of a seat; nothing is cut down in silence. */
export function checkSeatTime({ role, personDays, days }: SeatSpan): Verdict {
  const isOver = halfDaysOrNone(personDays) > days.length * MOST_HALF_DAYS;
  return verdict([
    COUNTED_SEATS.includes(role) &&
      days.length > 0 &&
      isOver &&
      refusal('SEAT_TIME_OVER_DAYS', CLAUSE.auditTime, {
        field: 'personDays',
        params: { personDays, most: mostPersonDays(days) },
      }),
  ]);
}

/** Whether hours that somebody gave fit the seat: on days of the audit, each once, none over 8 hours, all its time. */
export function checkSeatDays(span: SeatSpan, given: readonly SeatDay[]): Verdict {
  const { days } = span;
  const field = 'seatDays';
  const strange = given.map(({ day }) => day).filter((day) => !days.includes(day));
  const wanted = halvesOf(planSeatDays(span));
  const sum = halvesOf(given);
  const faults: readonly Finding[] = [
    strange.length > 0 && refusal('SEAT_DAY_OUTSIDE', CLAUSE.auditTime, { field, params: { days: strange } }),
    new Set(given.map(({ day }) => day)).size < given.length && refusal('SEAT_DAY_TWICE', CLAUSE.auditTime, { field }),
    given.some(({ halfDays }) => halfDays < 1 || halfDays > MOST_HALF_DAYS) &&
      refusal('SEAT_DAY_HOURS', CLAUSE.auditTime, { field }),
    sum !== wanted &&
      refusal('SEAT_DAYS_SUM', CLAUSE.auditTime, {
        field,
        params: { planned: personDaysOf(wanted), given: personDaysOf(sum) },
      }),
  ];
  return verdict(faults);
}

/** Days on which a seat and its holder's other audits come to more than 8 hours, and which audits those are. */
export function overbooked(
  wanted: readonly SeatDay[],
  bookings: readonly Booking[],
): { readonly days: readonly PlainDate[]; readonly audits: readonly string[] } {
  const over = wanted.filter(
    ({ day, halfDays }) => halfDays + halvesOf(bookings.filter((each) => each.day === day)) > MOST_HALF_DAYS,
  );
  const days = over.map(({ day }) => day);
  const audits = bookings.filter(({ day }) => days.includes(day)).map(({ audit }) => audit);
  return { days, audits: [...new Set(audits)] };
}

function halvesOf(days: readonly SeatDay[]): number {
  return days.reduce((sum, { halfDays }) => sum + halfDays, 0);
}
