import { joinTeamChecks, kmBetween, MOST_HALF_DAYS, MOST_LINE_DAYS, proposedBookings } from '@touchstone/rules';
import type { TeamRole } from '@touchstone/rules';
import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { GraphQLResolveInfo } from 'graphql';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import { shownChecks } from '../../graphql/check.type.js';
import { shownRow } from '../../reading/shown-row.js';
import { getRecord } from '../../records.js';
import { availablePeople } from './available-people.queries.js';
import { linesOf, openTeams, teamOf } from './line-facts.queries.js';
import { ProposalLine } from './proposal.entity.js';
import type { ProposalCandidateShown } from './proposal.type.js';

/** A seat of a proposed team, and the days it would be on. */
export interface SeatWanted {
  readonly lineId: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly role: TeamRole;
}

/**
 * Everybody with the body, by what the engine says of a seat on a line: those it is open to first, the nearest first.
 * @throws DomainError INVALID_INPUT for days out of order, or more than a month of them
 */
export async function proposalCandidates(
  context: ActorContext,
  { lineId, startsOn, endsOn, role }: SeatWanted,
  info: GraphQLResolveInfo,
): Promise<ProposalCandidateShown[]> {
  if (endsOn < startsOn || daysBetween(startsOn, endsOn) >= MOST_LINE_DAYS)
    throw invalidInput([{ field: 'endsOn', code: 'WORK_DAYS_RANGE', params: { most: MOST_LINE_DAYS } }]);
  const record = await getRecord(context, ProposalLine, lineId);
  const lines = await linesOf(context, record.proposal.id);
  const line = lines.find(({ id }) => id === record.id);
  if (!line) throw new Error('A line is not among those of its proposal');
  const { engagement, days } = teamOf(line, { startsOn, endsOn, seats: [] });
  const others = openTeams(lines, line.id);
  const people = await availablePeople(context, {
    startsOn,
    endsOn,
    shown: shownRow(context, info, { answer: 'ProposalCandidate', field: 'person', type: 'Person', alias: 'p' }),
  });
  const seat = {
    role,
    days,
    programme: engagement.programme,
    clientId: engagement.clientId,
    neededCodes: engagement.neededCodes,
    today: context.today,
    seatDays: days.map((day) => ({ day, halfDays: MOST_HALF_DAYS })),
    isOnTeam: false,
    teamHasLeader: false,
  };
  return people
    .map((person) => {
      const bookings = [...person.bookings, ...proposedBookings(person.id, others)];
      const rotation = { ledInARow: engagement.ledInARow[person.id] ?? 0, most: engagement.ledInARowMost };
      const checks = joinTeamChecks({ ...seat, rotation, person: { ...person, bookings } });
      return {
        person: person.shown ?? {},
        eligible: checks.every(({ passed }) => passed),
        travelKm: 2 * kmBetween(person.provinceCode, engagement.provinceCode),
        checks: shownChecks(checks, context.locale),
      };
    })
    .toSorted((a, b) => failed(a) - failed(b) || a.travelKm - b.travelKm);
}

function failed({ checks }: ProposalCandidateShown): number {
  return checks.filter(({ passed }) => !passed).length;
}
