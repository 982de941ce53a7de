import { isEligible } from '../../competence/duty-questions.js';
import type { EligibilityQuestion } from '../../competence/duty-questions.js';
import { codesThroughout } from '../../competence/person.js';
import { QualifiedDays } from '../../competence/qualified-days.js';
import { TeamRole } from '../../competence/words.js';
import { MOST_HALF_DAYS } from '../seat-days.js';
import { halfDaysOrNone } from '../person-days.js';
import { kmBetween } from './distance.js';
import { lackingOf } from './lacking.js';
import type { AuditToStaff, ProposalFacts, ProposedPerson, Slot } from './engagement.js';

/** A seat that the rules open to somebody on some days. */
export interface SeatOption {
  readonly personId: string;
  readonly role: TeamRole;
  /** The needed codes he holds on every one of the days. */
  readonly codes: readonly string[];
  /** Whether he works in the client's language. */
  readonly speaks: boolean;
  /** There and back. */
  readonly travelKm: number;
}

/** One choice of days for an audit, and every seat that is open on them. */
export interface SlotOptions {
  readonly engagement: AuditToStaff;
  readonly days: Slot;
  readonly seats: readonly SeatOption[];
  /** How many leaders and auditors its time needs on these days. */
  readonly counted: number;
}

/** Seats a proposal fills; an expert comes where he may not audit but knows the field. */
const PROPOSED_SEATS: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT];

/** People whose facts are turned into days, by their ids: very many seats are asked about. */
export type CompiledPeople = ReadonlyMap<string, QualifiedDays>;

/** Turns people's facts into days, once for all the questions. */
export function compilePeople(people: readonly ProposedPerson[]): CompiledPeople {
  return new Map(people.map((person) => [person.id, new QualifiedDays(person, person.bookings)]));
}

/**
 * The question whether somebody may take a seat on some days. Whole days are asked for: whoever gives half of one to
 * another audit is not sent to a third place on it.
 */
export function seatQuestion(
  { today }: Pick<ProposalFacts, 'today'>,
  { engagement, days }: Pick<SlotOptions, 'engagement' | 'days'>,
  { personId, role }: { readonly personId: string; readonly role: TeamRole },
): EligibilityQuestion {
  const { clientId, programme, neededCodes, ledInARow, ledInARowMost } = engagement;
  return {
    duty: role,
    programme,
    neededCodes,
    clientId,
    days,
    today,
    seatDays: days.map((day) => ({ day, halfDays: MOST_HALF_DAYS })),
    rotation: { ledInARow: ledInARow[personId] ?? 0, most: ledInARowMost },
  };
}

/** Every choice of days of an audit with the seats that are open on them. */
export function slotOptions(
  facts: ProposalFacts,
  engagement: AuditToStaff,
  compiled: CompiledPeople = compilePeople(facts.people),
): readonly SlotOptions[] {
  return engagement.slots.map((days) => ({
    engagement,
    days,
    counted: countedPeople(engagement, days),
    seats: facts.people.flatMap((person) => openSeats(facts, { engagement, days }, { person, compiled })),
  }));
}

/** How many leaders and auditors the time that is wanted needs on so many days. */
function countedPeople({ personDays }: AuditToStaff, { length }: Slot): number {
  return Math.max(1, Math.ceil(halfDaysOrNone(personDays) / (Math.max(1, length) * MOST_HALF_DAYS)));
}

function openSeats(
  facts: ProposalFacts,
  slot: Pick<SlotOptions, 'engagement' | 'days'>,
  { person, compiled }: { readonly person: ProposedPerson; readonly compiled: CompiledPeople },
): readonly SeatOption[] {
  const { engagement, days } = slot;
  if (engagement.seated.some(({ personId }) => personId === person.id)) return [];
  const { wantsLeader } = lackingOf(engagement);
  const qualified = compiled.get(person.id);
  const open = PROPOSED_SEATS.filter(
    (role) =>
      qualified &&
      (wantsLeader || role !== TeamRole.LEADER) &&
      isEligible(qualified, seatQuestion(facts, slot, { personId: person.id, role })),
  );
  const audits = open.filter((role) => role !== TeamRole.TECHNICAL_EXPERT);
  const held = codesThroughout(person.technicalCodes, days);
  const shared = {
    personId: person.id,
    codes: engagement.neededCodes.filter((code) => held.includes(code)),
    speaks: person.languages.includes(engagement.language),
    travelKm: 2 * kmBetween(person.provinceCode, engagement.provinceCode),
  };
  return (audits.length > 0 ? audits : open).map((role) => ({ ...shared, role }));
}
