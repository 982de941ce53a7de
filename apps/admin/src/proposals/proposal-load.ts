import { proposalFigures } from '@touchstone/rules';
import type { PersonLoad } from '@touchstone/rules';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import type { ProposalLine } from './proposal.documents.js';

/** What a proposal gives each person, by name: whoever is away longest comes first. */
export interface NamedLoad extends PersonLoad {
  readonly name: string;
}

/** The load of a proposal's teams, counted as the proposer counts it. */
export function loadOf(lines: readonly ProposalLine[]): readonly NamedLoad[] {
  const teams = lines.map(({ startsOn, endsOn, seats }) => ({
    days: startsOn && endsOn ? daysOf(startsOn, endsOn) : [],
    seats: seats.map(({ person, ...seat }) => ({ ...seat, personId: person.id })),
  }));
  const names = new Map(lines.flatMap(({ seats }) => seats.map(({ person }) => [person.id, person.name])));
  return proposalFigures(teams).load.map((each) => ({ ...each, name: names.get(each.personId) ?? '' }));
}

function daysOf(startsOn: PlainDate, endsOn: PlainDate): readonly PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = startsOn; day <= endsOn; day = plusDays(day, 1)) days.push(day);
  return days;
}
