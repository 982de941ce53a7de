import type { PlainDate } from '@touchstone/plain-date';
import type { SeatDay } from '../planning/seat-days.js';
import type { Refusal } from '../verdict.js';
import { askedOf, CodesAsked, isEligible } from './duty-questions.js';
import type { Duty, EligibilityQuestion } from './duty-questions.js';
import { QualifiedDays } from './qualified-days.js';
import { isAbout, supposing } from './what-if.js';
import type { WhatIf } from './what-if.js';
import type { TeamRole } from './words.js';

/** Work ahead that needs people. */
export const WorkAheadKind = {
  AUDIT: 'AUDIT',
  SURVEILLANCE: 'SURVEILLANCE',
  RECERTIFICATION: 'RECERTIFICATION',
  DECISION: 'DECISION',
} as const;
/** One of the kinds. */
export type WorkAheadKind = (typeof WorkAheadKind)[keyof typeof WorkAheadKind];

/** A seat that is taken on an audit ahead. */
export interface SeatTaken {
  readonly personId: string;
  readonly role: TeamRole;
  readonly days: readonly SeatDay[];
}

/** One piece of work ahead: an audit planned, a surveillance or recertification due, a decision to come. */
export interface WorkAhead {
  readonly id: string;
  readonly kind: WorkAheadKind;
  readonly programme: string;
  readonly clientId: string;
  readonly neededCodes: readonly string[];
  /** Its days; of what is only due, the last lawful one. */
  readonly days: readonly PlainDate[];
  /** Seats taken; empty where nobody is assigned. */
  readonly seats: readonly SeatTaken[];
  /** Persons who may not do it, such as an audit's team its decision. */
  readonly apart: readonly string[];
}

/** One thing that somebody must be able to do, and who could. */
export interface Need {
  readonly duty: Duty;
  /** The technical code to be known, or null where it is about the duty as such. */
  readonly code: string | null;
  /** Ids of who could. */
  readonly who: readonly string[];
  /** How many must be able to. */
  readonly least: number;
}

/** A seat whose holder could not keep it. */
export interface SeatLost {
  readonly personId: string;
  readonly role: TeamRole;
  readonly reasons: readonly Refusal[];
  /** Ids of who could take it instead. */
  readonly others: readonly string[];
}

/** What of some work falls over. */
export interface FallenOver {
  readonly work: WorkAhead;
  /** Needs that nobody, or too few, could meet any more; each met before. */
  readonly needs: readonly Need[];
  readonly seats: readonly SeatLost[];
}

/** Everybody, as the engine asks of them, and the day of asking. */
export interface Workforce {
  readonly people: readonly QualifiedDays[];
  readonly today: PlainDate;
}

/** What each kind of work needs: a leader, and every code known on the team; or a reviewer and a decision maker who know all. */
export function needsOf(work: WorkAhead, workforce: Workforce, least = 1): readonly Need[] {
  const who = (duty: Duty, code: string | null) => whoCould(workforce, work, { duty, code });
  if (work.kind === WorkAheadKind.DECISION) {
    return (['TECHNICAL_REVIEW', 'DECISION'] as const).map((duty) => ({
      duty,
      code: null,
      who: who(duty, null),
      least: 1,
    }));
  }
  return [
    { duty: 'LEADER', code: null, who: who('LEADER', null), least },
    ...work.neededCodes.map((code) => ({ duty: 'AUDITOR' as const, code, who: who('AUDITOR', code), least: 1 })),
  ];
}

/**
 * What falls over if some things happen: the seats that could not be kept, and the needs that were met and would be no
 * more. Sorted by day.
 */
export function fallsOver(
  works: readonly WorkAhead[],
  { people, today }: Workforce,
  changes: readonly WhatIf[],
): readonly FallenOver[] {
  const after = people.map((each) =>
    changes.some((change) => isAbout(change, each.person.id))
      ? new QualifiedDays(supposing(each.person, changes), each.bookings)
      : each,
  );
  return comparedBy(works, { people, today }, { after, changes });
}

/** The same between two states of the workforce, person by person in the same order. */
export function comparedBy(
  works: readonly WorkAhead[],
  { people, today }: Workforce,
  { after, changes = [] }: { readonly after: readonly QualifiedDays[]; readonly changes?: readonly WhatIf[] },
): readonly FallenOver[] {
  const moved = people.filter((each, at) => each !== after[at]);
  return works
    .map((work) => {
      const least = leadersNeeded(work, changes);
      const touched = least > 1 || moved.some((each) => couldHelp(each, work, today));
      if (!touched) return { work, needs: [], seats: [] };
      const before = needsOf(work, { people, today });
      const then = needsOf(work, { people: after, today }, least);
      const needs = then.filter((need, at) => need.who.length < need.least && (before[at]?.who.length ?? 0) > 0);
      const ids = new Set(moved.map(({ person }) => person.id));
      return { work, needs, seats: seatsLost(work, { people: after, today }, { ids, before: people }) };
    })
    .filter(({ needs, seats }) => needs.length > 0 || seats.length > 0)
    .toSorted((a, b) => (firstDay(a) < firstDay(b) ? -1 : 1));
}

/** Whether a person can do something in some work, apart from his being booked for it. */
interface DutyAsked {
  readonly duty: Duty;
  readonly code: string | null;
}

function whoCould({ people, today }: Workforce, work: WorkAhead, asked: DutyAsked): readonly string[] {
  return people
    .filter(({ person }) => !work.apart.includes(person.id))
    .filter((each) => could(each, work, { ...asked, today }))
    .map(({ person }) => person.id);
}

/** An expert who knows the field covers it as an auditor does; the leader is asked for besides. */
function could(
  each: QualifiedDays,
  work: WorkAhead,
  { duty, code, today }: DutyAsked & Pick<Workforce, 'today'>,
): boolean {
  const question = questionOf(work, today, { duty, code });
  if (isEligible(each, question)) return true;
  return duty === 'AUDITOR' && isEligible(each, { ...question, duty: 'TECHNICAL_EXPERT' });
}

function questionOf(work: WorkAhead, today: PlainDate, { duty, code }: DutyAsked): EligibilityQuestion {
  const { programme, clientId, neededCodes, days, kind } = work;
  const onTeam = kind !== WorkAheadKind.DECISION;
  return {
    duty,
    programme,
    clientId,
    neededCodes: code === null ? neededCodes : [code],
    ...(code !== null && { codesAsked: CodesAsked.ALL }),
    days,
    today,
    // Away is away; what he is booked for may still be moved.
    ...(onTeam && { seatDays: [] }),
  };
}

/** Whether a person matters to some work at all: he sits on its team, or could do part of it. */
export function couldHelp(person: QualifiedDays, work: WorkAhead, today: PlainDate): boolean {
  if (work.seats.some(({ personId }) => personId === person.person.id)) return true;
  const duties: readonly Duty[] =
    work.kind === WorkAheadKind.DECISION ? ['TECHNICAL_REVIEW', 'DECISION'] : ['LEADER', 'AUDITOR', 'TECHNICAL_EXPERT'];
  return duties.some((duty) => isEligible(person, questionOf(work, today, { duty, code: null })));
}

/** Seats that the persons who changed kept before and could not keep then. */
function seatsLost(
  work: WorkAhead,
  after: Workforce,
  { ids, before }: { readonly ids: ReadonlySet<string>; readonly before: readonly QualifiedDays[] },
): readonly SeatLost[] {
  return work.seats
    .filter(({ personId }) => ids.has(personId))
    .flatMap((seat): readonly SeatLost[] => {
      const question = { ...questionOf(work, after.today, { duty: seat.role, code: null }), seatDays: seat.days };
      const failing = (people: readonly QualifiedDays[]) => {
        const holder = people.find(({ person }) => person.id === seat.personId);
        // His own seat is among what he is booked for.
        return holder
          ? askedOf(holder, question).filter(({ passed, code }) => !passed && code !== 'DOUBLE_BOOKED')
          : [];
      };
      const had = new Set(failing(before).map(({ code }) => code));
      const reasons = failing(after.people).filter(({ code }) => !had.has(code));
      if (reasons.length === 0) return [];
      const taken = new Set(work.seats.map(({ personId }) => personId));
      const others = after.people
        .filter(({ person }) => !taken.has(person.id) && !work.apart.includes(person.id))
        .filter((each) => isEligible(each, question))
        .map(({ person }) => person.id);
      return [
        {
          personId: seat.personId,
          role: seat.role,
          reasons: reasons.map(({ code, clause, params }) => ({ code, clause, params })),
          others,
        },
      ];
    });
}

function leadersNeeded({ kind, neededCodes, days }: WorkAhead, changes: readonly WhatIf[]): number {
  if (kind === WorkAheadKind.DECISION) return 1;
  return changes.reduce((most, change) => {
    if (change.kind !== 'LEADERS_NEEDED' || !neededCodes.includes(change.code)) return most;
    return days.some((day) => change.from <= day) ? Math.max(most, change.least) : most;
  }, 1);
}

function firstDay({ work }: FallenOver): string {
  return work.days[0] ?? '';
}
