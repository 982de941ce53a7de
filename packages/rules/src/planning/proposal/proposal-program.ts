import type { PlainDate } from '@touchstone/plain-date';
import { COUNTED_SEATS } from '../../competence/team.js';
import { TeamRole } from '../../competence/words.js';
import { halfDaysOrNone } from '../person-days.js';
import { MOST_HALF_DAYS } from '../seat-days.js';
import type { ProposalFacts } from './engagement.js';
import { groupBy } from './group-by.js';
import { lackingOf } from './lacking.js';
import { programWriter } from './integer-program.js';
import type { IntegerProgram, ProgramWriter, Term } from './integer-program.js';
import type { SeatOption, SlotOptions } from './seat-options.js';

/** What an audit left without a team weighs, in kilometres: more than any travel could save. */
export const UNCOVERED_KM = 100_000;
/** What a person-day above an even share weighs, in kilometres: so far somebody else is sent for to even the load. */
export const UNEVEN_DAY_KM = 150;
/** By how much an audit's travel may miss the best: as little as hardly matters, and found so much sooner. */
const SLACK_KM = 20;
/** What a seat weighs beyond its travel, so that nobody is sent for nothing. */
const SEAT_KM = 10;

/** A seat of a choice of days, as a column of the program. */
export interface SeatColumn {
  readonly column: number;
  /** The column that says whether these days are taken. */
  readonly taken: number;
  readonly slot: SlotOptions;
  readonly seat: SeatOption;
}

/** The program of a proposal, and what its columns mean. */
export interface ProposalProgram {
  readonly program: IntegerProgram;
  readonly seats: readonly SeatColumn[];
}

/**
 * The proposal as one mixed integer program: who goes where, and when. Only seats that the engine opens become columns,
 * so no solution can hold another; the rows ask for what a team must be as a whole, and for nobody in two places on one
 * day. What is wanted: first as many audits as possible, then little travel and an even load, weighed in kilometres.
 */
export function proposalProgram(facts: ProposalFacts, options: readonly SlotOptions[]): ProposalProgram {
  const { writer, seats } = writeTeams(options);
  writeDays(writer, seats);
  writeLoad(writer, seats, facts);
  return { program: writer.program, seats };
}

/**
 * The same without days, for programs that would be too large: who goes where, choices of days of one length taken as
 * one. Whoever may go on some of the days comes into question; nobody is given more days than he has.
 */
export function teamProgram(facts: ProposalFacts, options: readonly SlotOptions[]): ProposalProgram {
  const { writer, seats } = writeTeams(byEngagement(options).flatMap(mergeByLength));
  writeRoom(writer, seats, new Set(options.flatMap(({ days }) => days)));
  writeLoad(writer, seats, facts);
  return { program: writer.program, seats };
}

function writeTeams(options: readonly SlotOptions[]) {
  const groups = byEngagement(options);
  const writer = programWriter(SLACK_KM * groups.length);
  const seats: SeatColumn[] = [];
  for (const slots of groups) {
    const left = writer.choice(UNCOVERED_KM);
    const held = slots.map((slot) => writeSlot(writer, slot, seats));
    writer.row(
      { least: 1, most: 1 },
      [left, ...held].map((column): Term => [column, 1]),
    );
  }
  return { writer, seats };
}

/** Choices of as many days taken as one, with whoever may go on any of them. */
function mergeByLength(slots: readonly SlotOptions[]): readonly SlotOptions[] {
  return [...new Set(slots.map(({ days }) => days.length))].flatMap((length) => {
    const alike = slots.filter(({ days }) => days.length === length);
    const seats = new Map(alike.flatMap((slot) => slot.seats.map((seat) => [`${seat.personId} ${seat.role}`, seat])));
    const [first] = alike;
    return first ? [{ ...first, seats: [...seats.values()] }] : [];
  });
}

function byEngagement(options: readonly SlotOptions[]): readonly (readonly SlotOptions[])[] {
  return [...groupBy(options, ({ engagement }) => engagement.id).values()];
}

function byPerson(seats: readonly SeatColumn[]): ReadonlyMap<string, readonly SeatColumn[]> {
  return groupBy(seats, ({ seat }) => seat.personId);
}

/** One choice of days: if it is taken, it has a leader, enough people who count, and every code. */
function writeSlot(writer: ProgramWriter, slot: SlotOptions, seats: SeatColumn[]): number {
  const taken = writer.choice(0);
  const columns = slot.seats.map((seat) => ({
    column: writer.choice(seat.travelKm + SEAT_KM),
    taken,
    slot,
    seat,
  }));
  const termsOf = (which: (seat: SeatOption) => boolean) =>
    columns.filter(({ seat }) => which(seat)).map(({ column }): Term => [column, 1]);
  const counted = termsOf(({ role }) => COUNTED_SEATS.includes(role));
  const lacking = lackingOf(slot.engagement);
  if (lacking.wantsLeader)
    writer.row({ least: 0, most: 0 }, [...termsOf(({ role }) => role === TeamRole.LEADER), [taken, -1]]);
  if (slot.counted > (lacking.wantsLeader ? 1 : 0)) writer.row({ least: 0 }, [...counted, [taken, -slot.counted]]);
  // One of them works in the client's language.
  const speaking = termsOf(({ role, speaks }) => speaks && COUNTED_SEATS.includes(role));
  if (lacking.wantsLanguage && speaking.length < counted.length) writer.row({ least: 0 }, [...speaking, [taken, -1]]);
  // Each of them brings half a day at least.
  const most = halfDaysOrNone(slot.engagement.personDays);
  if (counted.length > most) writer.row({ most: 0 }, [...counted, [taken, -most]]);
  for (const code of lacking.codes) {
    writer.row({ least: 0 }, [...termsOf(({ codes }) => codes.includes(code)), [taken, -1]]);
  }
  for (const { column, seat } of columns) {
    if (seat.role === TeamRole.TECHNICAL_EXPERT)
      writer.row({ most: 0 }, [
        [column, 1],
        [taken, -1],
      ]);
  }
  seats.push(...columns);
  return taken;
}

/** Nobody is in two places on one day, nor on two seats of one team. */
function writeDays(writer: ProgramWriter, seats: readonly SeatColumn[]): void {
  for (const [, own] of byPerson(seats)) {
    const uses = own.flatMap(({ column, slot }) => slot.days.map((day) => ({ column, day })));
    for (const [, same] of groupBy(uses, ({ day }) => day)) {
      if (same.length > 1)
        writer.row(
          { most: 1 },
          same.map(({ column }): Term => [column, 1]),
        );
    }
  }
}

/** Nobody is given more days than there are. */
function writeRoom(writer: ProgramWriter, seats: readonly SeatColumn[], days: ReadonlySet<PlainDate>): void {
  for (const [, own] of byPerson(seats)) {
    writer.row(
      { most: days.size },
      own.map(({ column, slot }): Term => [column, slot.days.length]),
    );
    // On one team nobody has two seats.
    for (const [, same] of groupBy(own, ({ slot }) => slot.engagement.id)) {
      if (same.length > 1)
        writer.row(
          { most: 1 },
          same.map(({ column }): Term => [column, 1]),
        );
    }
  }
}

/** What lies above an even share costs, person by person. */
function writeLoad(writer: ProgramWriter, seats: readonly SeatColumn[], facts: ProposalFacts): void {
  const span = spanOf(seats);
  const share = evenShare(facts, span);
  const own = byPerson(seats);
  for (const { id, bookings } of facts.people) {
    const sent = own.get(id);
    if (!sent) continue;
    const over = writer.quantity(UNEVEN_DAY_KM);
    const terms = sent.map(({ column, slot }): Term => [column, slot.days.length]);
    writer.row({ most: share - bookedDays(bookings, span) }, [...terms, [over, -1]]);
  }
}

/** First and last day that anybody could be sent on; bookings on others do not count towards the load. */
function spanOf(seats: readonly SeatColumn[]): readonly PlainDate[] {
  const days = seats.flatMap(({ slot }) => [slot.days[0], slot.days.at(-1)]).filter((day) => day !== undefined);
  return days.toSorted();
}

function bookedDays(bookings: ProposalFacts['people'][number]['bookings'], span: readonly PlainDate[]): number {
  const [first, last] = [span[0], span.at(-1)];
  if (!first || !last) return 0;
  const within = bookings.filter(({ day }) => first <= day && day <= last);
  return within.reduce((sum, { halfDays }) => sum + halfDays, 0) / MOST_HALF_DAYS;
}

/** Days each would have if all that is to be done and all that is booked were evenly shared. */
function evenShare({ people, engagements }: ProposalFacts, span: readonly PlainDate[]): number {
  const booked = people.reduce((sum, { bookings }) => sum + bookedDays(bookings, span), 0);
  const wanted = engagements.reduce((sum, { personDays }) => sum + halfDaysOrNone(personDays), 0) / MOST_HALF_DAYS;
  return Math.ceil((booked + wanted) / Math.max(1, people.length));
}
