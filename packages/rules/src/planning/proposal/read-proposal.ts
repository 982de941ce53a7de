import { COUNTED_SEATS } from '../../competence/team.js';
import { TeamRole } from '../../competence/words.js';
import { halfDaysOrNone, personDaysOf } from '../person-days.js';
import type { AuditToStaff, Slot } from './engagement.js';
import type { SeatColumn } from './proposal-program.js';

/** An audit with the days and the team proposed for it. */
export interface ProposedTeam {
  readonly engagement: AuditToStaff;
  readonly days: Slot;
  readonly seats: readonly ProposedSeat[];
}

/** A seat of a proposed team. */
export interface ProposedSeat {
  readonly personId: string;
  readonly role: TeamRole;
  /** Audit time he brings, in person-days of half days; `'0'` for an expert. */
  readonly personDays: string;
  readonly travelKm: number;
}

const ORDER: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT];

/** What a solver's answer proposes: the teams of the audits it covers, in the order of the engagements. */
export function readProposal(seats: readonly SeatColumn[], values: ArrayLike<number>): readonly ProposedTeam[] {
  const chosen = seats.filter(({ column, taken }) => isChosen(values, column) && isChosen(values, taken));
  const teams = Map.groupBy(chosen, ({ slot }) => slot.engagement.id);
  return [...teams.values()].flatMap((team) => {
    const [first] = team;
    return first ? [{ engagement: first.slot.engagement, days: first.slot.days, seats: seatsOf(team) }] : [];
  });
}

function isChosen(values: ArrayLike<number>, column: number): boolean {
  return (values[column] ?? 0) > 0.5;
}

function seatsOf(team: readonly SeatColumn[]): readonly ProposedSeat[] {
  const members = team.map(({ seat }) => seat).toSorted((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
  const time = shareTime(
    team[0]?.slot.engagement.personDays ?? '0',
    members.map(({ role }) => role),
  );
  return members.map(({ personId, role, travelKm }, at) => ({ personId, role, travelKm, personDays: time[at] ?? '0' }));
}

/** Shares an audit's time among the seats that count, evenly and in half days, the leader first. */
export function shareTime(personDays: string, roles: readonly TeamRole[]): readonly string[] {
  const halves = halfDaysOrNone(personDays);
  const counted = roles.filter((role) => COUNTED_SEATS.includes(role)).length;
  let at = 0;
  return roles.map((role) => {
    if (!COUNTED_SEATS.includes(role)) return '0';
    const own = Math.floor(halves / counted) + (at < halves % counted ? 1 : 0);
    at += 1;
    return personDaysOf(own);
  });
}
