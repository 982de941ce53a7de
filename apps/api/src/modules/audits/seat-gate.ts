import {
  allOf,
  checkSeatTime,
  codesThroughout,
  HOUSE_LANGUAGE,
  joinTeamChecks,
  MOST_HALF_DAYS,
  moveSeatDays,
  teamVerdict,
  verdict,
  verdictOf,
  workDaysOf,
} from '@touchstone/rules';
import type { Check, PlannedActivity, SeatDay, TeamRole, Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { seatFilesOf, TEAM } from './team.queries.js';
import type { AuditNeeds, SeatFile, SeatFilesAsked } from './team.queries.js';

/** Somebody who might take a seat, and everything asked of him. */
export interface Candidate {
  /** The person as the API shows one, where that was wanted. */
  readonly shown: object | null;
  readonly checks: readonly Check[];
}

/**
 * The gate of a seat, for one person or for everybody. The list of candidates and the gate are this one function and
 * cannot disagree. Where no time is given, whole days are asked for.
 */
export async function candidatesFor(
  context: ActorContext,
  auditId: string,
  { role, seatDays, ...asked }: SeatFilesAsked & { readonly role: TeamRole; readonly seatDays?: readonly SeatDay[] },
): Promise<readonly Candidate[]> {
  const files = await seatFilesOf(context, auditId, asked);
  return files.map((file) => ({
    shown: file.shown,
    checks: joinTeamChecks({
      ...gateFacts(file, file.audit.activities),
      ...(seatDays && { seatDays }),
      role,
      today: context.today,
      isOnTeam: file.audit.team.some(({ personId }) => personId === file.id),
      teamHasLeader: file.audit.team.some((seat) => seat.role === 'LEADER'),
    }),
  }));
}

/** Whether every seat of a team can be kept on other days than those planned. */
export async function mayMoveTeam(
  context: ActorContext,
  auditId: string,
  activities: readonly PlannedActivity[],
): Promise<Verdict> {
  const files = await seatFilesOf(context, auditId, { asked: TEAM, activities });
  return allOf(
    files.map((file) => {
      const { days: before, ...seat } = seatOf(file);
      const span = { ...seat, days: workDaysOf(activities) };
      return allOf([keptSeat(file, activities, moveSeatDays(span, before)), naming(file.name, checkSeatTime(span))]);
    }),
  );
}

/** What stands against a team as a whole. */
export function standingOfTeam(
  files: readonly SeatFile[],
  needs: Pick<AuditNeeds, 'neededCodes'> & { readonly personDays: string },
): Verdict {
  const members = files.map((file) => {
    const { role, personDays } = seatOf(file);
    return {
      role,
      personDays,
      languages: file.languages,
      codes: codesThroughout(file.technicalCodes, workDaysOf(file.audit.activities)),
    };
  });
  const language = files[0]?.audit.language ?? HOUSE_LANGUAGE;
  return teamVerdict({ ...needs, members, language });
}

/** What stands against a team seat by seat: what made a seat possible may have changed since. */
export function standingOfSeats(files: readonly SeatFile[]): Verdict {
  return allOf(files.map((file) => keptSeat(file, file.audit.activities, seatOf(file).days)));
}

/** The same for the team of an audit, as a decision on it asks. */
export async function standingOfSeatsIn(context: ActorContext, auditId: string): Promise<Verdict> {
  return standingOfSeats(await seatFilesOf(context, auditId, { asked: TEAM }));
}

/** A seat that is taken, judged again on days. Its reasons name the person. */
function keptSeat(file: SeatFile, activities: readonly PlannedActivity[], seatDays: readonly SeatDay[]): Verdict {
  const facts = { ...gateFacts(file, activities), seatDays };
  const seat = { role: seatOf(file).role, isOnTeam: false, teamHasLeader: false };
  // A team of the past is judged by its own days: whoever left since was there.
  const [today] = facts.days;
  if (!today) return verdict([]);
  return naming(file.name, verdictOf(joinTeamChecks({ ...facts, ...seat, today })));
}

/** The same, with whom it is about. */
function naming(person: string, answer: Verdict): Verdict {
  if (answer.allowed) return answer;
  return verdict(answer.refusals.map((each) => ({ ...each, params: { ...each.params, person } })));
}

function gateFacts({ audit, ...person }: SeatFile, activities: readonly PlannedActivity[]) {
  const { programme, neededCodes, clientId } = audit;
  const days = workDaysOf(activities);
  const seatDays = days.map((day) => ({ day, halfDays: MOST_HALF_DAYS }));
  const rotation = { ledInARow: person.ledInARow, most: person.ledInARowMost };
  return { programme, neededCodes, clientId, days, person, seatDays, rotation };
}

function seatOf({ id, audit }: SeatFile): AuditNeeds['team'][number] {
  const seat = audit.team.find(({ personId }) => personId === id);
  if (!seat) throw new Error('Somebody without a seat was asked for as of the team');
  return seat;
}
