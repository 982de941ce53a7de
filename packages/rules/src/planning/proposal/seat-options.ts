import type { Check } from '../../check.js';
import { joinTeamChecks } from '../../competence/join-team.js';
import { codesThroughout } from '../../competence/person.js';
import { TeamRole } from '../../competence/words.js';
import { halfDaysOrNone } from '../person-days.js';
import { MOST_HALF_DAYS } from '../seat-days.js';
import { kmBetween } from './distance.js';
import type { Engagement, ProposalFacts, ProposedPerson, Slot } from './engagement.js';

/** A seat that the rules open to somebody on some days. */
export interface SeatOption {
  readonly personId: string;
  readonly role: TeamRole;
  /** The needed codes he holds on every one of the days. */
  readonly codes: readonly string[];
  /** There and back. */
  readonly travelKm: number;
}

/** One choice of days for an audit, and every seat that is open on them. */
export interface SlotOptions {
  readonly engagement: Engagement;
  readonly days: Slot;
  readonly seats: readonly SeatOption[];
  /** How many leaders and auditors its time needs on these days. */
  readonly counted: number;
}

/** Seats a proposal fills; an expert comes where he may not audit but knows the field. */
const PROPOSED_SEATS: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT];

/**
 * Everything asked before somebody takes a seat on some days, by the engine itself. Whole days are asked for: whoever
 * gives half of one to another audit is not sent to a third place on it.
 */
export function seatChecks(
  { today }: Pick<ProposalFacts, 'today'>,
  { engagement, days }: Pick<SlotOptions, 'engagement' | 'days'>,
  { person, role }: { readonly person: ProposedPerson; readonly role: TeamRole },
): readonly Check[] {
  const { clientId, programme, neededCodes } = engagement;
  const seatDays = days.map((day) => ({ day, halfDays: MOST_HALF_DAYS }));
  const seat = { isOnTeam: false, teamHasLeader: false };
  return joinTeamChecks({ ...seat, role, programme, neededCodes, days, today, clientId, person, seatDays });
}

/** Every choice of days of an audit with the seats that are open on them. */
export function slotOptions(facts: ProposalFacts, engagement: Engagement): readonly SlotOptions[] {
  return engagement.slots.map((days) => ({
    engagement,
    days,
    counted: countedPeople(engagement, days),
    seats: facts.people.flatMap((person) => openSeats(facts, { engagement, days }, person)),
  }));
}

/** How many leaders and auditors an audit's time needs on so many days. */
function countedPeople({ personDays }: Engagement, { length }: Slot): number {
  return Math.max(1, Math.ceil(halfDaysOrNone(personDays) / (Math.max(1, length) * MOST_HALF_DAYS)));
}

function openSeats(
  facts: ProposalFacts,
  slot: Pick<SlotOptions, 'engagement' | 'days'>,
  person: ProposedPerson,
): readonly SeatOption[] {
  const { engagement, days } = slot;
  const open = PROPOSED_SEATS.filter((role) => seatChecks(facts, slot, { person, role }).every(({ passed }) => passed));
  const audits = open.filter((role) => role !== TeamRole.TECHNICAL_EXPERT);
  const held = codesThroughout(person.technicalCodes, days);
  const shared = {
    personId: person.id,
    codes: engagement.neededCodes.filter((code) => held.includes(code)),
    travelKm: 2 * kmBetween(person.provinceCode, engagement.provinceCode),
  };
  return (audits.length > 0 ? audits : open).map((role) => ({ ...shared, role }));
}
