import type { PlainDate } from '@touchstone/plain-date';
import { openingOf } from '../competence/duty-questions.js';
import { coversDay, isSuspended } from '../competence/person.js';
import type { InterestFacts, RegistrationSuspension, Validity } from '../competence/person.js';
import { COUNTED_SEATS } from '../competence/team.js';
import type { AuthorisedFunction, RegistrationGrade } from '../competence/words.js';
import { TeamRole } from '../competence/words.js';
import { freeFrom } from '../impartiality/interests.js';
import { halfDaysOrNone } from '../planning/person-days.js';

/** A planned audit with its team, as a board looks at it. */
export interface PlannedTeam {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Person-days of the plan, in half days (`'2.5'`). */
  readonly personDays: string;
  /** Technical codes the audit needs somebody to hold. */
  readonly neededCodes: readonly string[];
  readonly members: readonly PlannedMember[];
}

/** One seat, with what its holder brings: registrations as an auditor of services, authorisations in the programme. */
export interface PlannedMember {
  readonly role: TeamRole;
  readonly personDays: string;
  /** Last day with the body; null while he stays. */
  readonly leftOn: PlainDate | null;
  readonly registrations: ReadonlyArray<Validity & RegistrationSuspension & { readonly grade: RegistrationGrade }>;
  readonly authorisations: ReadonlyArray<Validity & { readonly authorisedFunction: AuthorisedFunction }>;
  readonly technicalCodes: ReadonlyArray<Validity & { readonly code: string }>;
  readonly leaves: ReadonlyArray<{ readonly validFrom: PlainDate; readonly validUntil: PlainDate }>;
  readonly contracts: readonly Validity[];
  /** Last day on which his signed declaration of impartiality counts; null when there is none. */
  readonly declarationValidUntil: PlainDate | null;
  /** His ties to the client. */
  readonly ties: ReadonlyArray<Pick<InterestFacts, 'kind' | 'startsOn' | 'endsOn'>>;
}

/**
 * Whether the team of a planned audit could hold it as things stand: somebody leads it, its time is covered, and
 * every code is held by somebody, and everybody is with the body under a contract, there, registered without suspension
 * and authorised for the seat on its first day and its last, has declared his interests until then, and is not tied to the
 * client. What else a seat asks is asked when it is taken (`joinTeamChecks`); this is what runs out afterwards, comes to
 * light, or is taken by the registrar.
 */
export function isTeamSound({ startsOn, endsOn, personDays, neededCodes, members }: PlannedTeam): boolean {
  const counted = members.filter(({ role }) => COUNTED_SEATS.includes(role));
  const assigned = counted.reduce((sum, member) => sum + halfDaysOrNone(member.personDays), 0);
  return (
    members.some(({ role }) => role === TeamRole.LEADER) &&
    assigned >= halfDaysOrNone(personDays) &&
    neededCodes.every((code) => members.some((member) => knows(member, code, [startsOn, endsOn]))) &&
    members.every((member) => holdsSeat(member, startsOn, endsOn))
  );
}

/** Seats whose knowledge of a field counts for the team. */
const KNOWING: readonly TeamRole[] = [TeamRole.LEADER, TeamRole.AUDITOR, TeamRole.TECHNICAL_EXPERT];

function knows({ role, technicalCodes }: PlannedMember, code: string, days: readonly PlainDate[]): boolean {
  const held = technicalCodes.filter((each) => each.code === code);
  return KNOWING.includes(role) && days.every((day) => coversDay(held, day));
}

function holdsSeat(member: PlannedMember, startsOn: PlainDate, endsOn: PlainDate): boolean {
  const { grades, functions } = openingOf(member.role);
  const covered = (records: readonly Validity[]): boolean => coversDay(records, startsOn) && coversDay(records, endsOn);
  const isRegistered = (wanted: readonly RegistrationGrade[], day: PlainDate): boolean =>
    coversDay(
      member.registrations.filter((each) => wanted.includes(each.grade) && !isSuspended(each, day)),
      day,
    );
  return (
    (member.leftOn === null || endsOn <= member.leftOn) &&
    covered(member.contracts) &&
    member.declarationValidUntil !== null &&
    endsOn <= member.declarationValidUntil &&
    !member.ties.some((tie) => bars(tie, startsOn, endsOn)) &&
    !member.leaves.some(({ validFrom, validUntil }) => validFrom <= endsOn && startsOn <= validUntil) &&
    (!grades || (isRegistered(grades, startsOn) && isRegistered(grades, endsOn))) &&
    (!functions || covered(member.authorisations.filter((each) => functions.includes(each.authorisedFunction))))
  );
}

/** Whether a tie keeps its holder off the client's file on one of the days. */
function bars(tie: PlannedMember['ties'][number], startsOn: PlainDate, endsOn: PlainDate): boolean {
  const free = freeFrom(tie);
  return (tie.startsOn === null || tie.startsOn <= endsOn) && (free === null || startsOn < free);
}
