import { joinTeamChecks } from '../../competence/join-team.js';
import { codesThroughout } from '../../competence/person.js';
import { checkSeatTime, planSeatDays } from '../seat-days.js';
import { teamVerdict } from '../../competence/team.js';
import { TeamRole } from '../../competence/words.js';
import { verdictOf } from '../../check.js';
import { allOf, verdict } from '../../verdict.js';
import type { Verdict } from '../../verdict.js';
import type { Booking } from '../seat-days.js';
import type { ProposalFacts, ProposedPerson } from './engagement.js';
import type { ProposedSeat, ProposedTeam } from './read-proposal.js';

/**
 * Whether a proposal keeps every rule: each seat is asked of the engine again, with what the same proposal gives the
 * person elsewhere, and each team as a whole. Its reasons name the audit and the person.
 */
export function proposalVerdict(facts: ProposalFacts, teams: readonly ProposedTeam[]): Verdict {
  return allOf(teams.map((team) => proposedTeamVerdict(facts, team, teams)));
}

/** The same for one team beside the others of its proposal. */
export function proposedTeamVerdict(
  facts: Pick<ProposalFacts, 'today' | 'people'>,
  team: ProposedTeam,
  teams: readonly ProposedTeam[],
): Verdict {
  const others = teams.filter(({ engagement }) => engagement.id !== team.engagement.id);
  const people = new Map(facts.people.map((person) => [person.id, person]));
  const members = team.seats.flatMap((seat) => {
    const person = people.get(seat.personId);
    return person ? [{ seat, person }] : [];
  });
  const { neededCodes, personDays, language, seated } = team.engagement;
  return allOf([
    ...members.map(({ seat, person }) => seatVerdict(facts.today, { team, seat, person, others })),
    teamVerdict({
      neededCodes,
      personDays,
      language,
      members: [
        // What they bring is no part of the time that is still wanted.
        ...seated.map((member) => ({ ...member, personDays: '0' })),
        ...members.map(({ seat, person }) => ({
          role: seat.role,
          personDays: seat.personDays,
          languages: person.languages,
          codes: codesThroughout(person.technicalCodes, team.days),
        })),
      ],
    }),
  ]);
}

interface SeatAsked {
  readonly team: ProposedTeam;
  readonly seat: ProposedSeat;
  readonly person: ProposedPerson;
  readonly others: readonly ProposedTeam[];
}

function seatVerdict(today: ProposalFacts['today'], { team, seat, person, others }: SeatAsked): Verdict {
  const { clientId, programme, neededCodes, ledInARow, ledInARowMost, seated } = team.engagement;
  const everybody = [...seated, ...team.seats];
  const span = { role: seat.role, personDays: seat.personDays, days: team.days };
  const answer = allOf([
    verdictOf(
      joinTeamChecks({
        role: seat.role,
        programme,
        neededCodes,
        clientId,
        today,
        days: team.days,
        person: { ...person, bookings: [...person.bookings, ...proposedBookings(person.id, others)] },
        seatDays: planSeatDays(span),
        rotation: { ledInARow: ledInARow[person.id] ?? 0, most: ledInARowMost },
        isOnTeam: everybody.filter(({ personId }) => personId === person.id).length > 1,
        teamHasLeader: everybody.filter(({ role }) => role === TeamRole.LEADER).length > 1,
      }),
    ),
    checkSeatTime(span),
  ]);
  if (answer.allowed) return answer;
  return verdict(answer.refusals.map((each) => ({ ...each, params: { ...each.params, person: person.id } })));
}

/** What a proposal itself gives a person, team by team. */
export function proposedBookings(personId: string, teams: readonly ProposedTeam[]): readonly Booking[] {
  return teams.flatMap(({ engagement, days, seats }) =>
    seats
      .filter((seat) => seat.personId === personId)
      .flatMap(({ role, personDays }) =>
        planSeatDays({ role, personDays, days }).map((each) => ({ ...each, audit: engagement.id })),
      ),
  );
}
