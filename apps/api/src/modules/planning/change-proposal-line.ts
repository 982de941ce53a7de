import { allOf, mayChangeLine, proposedTeamVerdict, shareTime, TeamRole, verdict } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange, getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { availablePeople } from './available-people.queries.js';
import type { AvailablePerson } from './available-people.queries.js';
import { linesOf, openTeams, teamOf } from './line-facts.queries.js';
import type { LineFacts } from './line-facts.queries.js';
import { AssignmentProposal, ProposalLine, ProposalSeat } from './proposal.entity.js';

@InputType({ description: 'Who takes which seat of a proposed team.' })
export class ProposalSeatInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;

  @Field(() => TeamRole, { description: 'Which seat.' })
  role!: TeamRole;
}

@InputType({ description: 'Days and team that a line of a proposal is to have.' })
export class ChangeProposalLineInput {
  @Field(() => ID, { description: 'The line.' })
  proposalLineId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day.' })
  endsOn!: PlainDate;

  @Field(() => [ProposalSeatInput], { description: 'The whole team; its time is shared evenly.' })
  seats!: ProposalSeatInput[];
}

export const ChangeProposalLineResult = resultOf('ChangeProposalLine', () => ProposalLine);

/** Gives a line of a proposal other days or another team, unless the engine says no. */
export async function changeProposalLine(
  context: ActorContext,
  { proposalLineId: id, expectedVersion, startsOn, endsOn, seats }: ChangeProposalLineInput,
): Promise<Answer<ProposalLine>> {
  const { em, today } = context;
  const line = await getForChange(context, ProposalLine, { id, expectedVersion });
  const proposal = await em.findOneOrFail(AssignmentProposal, { id: line.proposal.id });
  const lines = await linesOf(context, proposal.id);
  const facts = lines.find((each) => each.id === line.id);
  if (!facts) throw new Error('A line is not among those of its proposal');
  const members = await Promise.all(seats.map(({ personId }) => getRecord(context, Person, personId)));
  const time = shareTime(
    line.personDays,
    seats.map(({ role }) => role),
  );
  const team = members.map(({ id: personId }, at) => ({
    personId,
    role: seats[at]?.role ?? TeamRole.OBSERVER,
    personDays: time[at] ?? '0',
  }));

  const shape = mayChangeLine({
    status: proposal.status,
    acceptedOn: line.acceptedOn,
    startsOn,
    endsOn,
    today,
    planned: spanOf(facts.plannedDays),
    people: team.map(({ personId }) => personId),
  });
  if (!shape.allowed) return new Refused(shape.refusals);
  const answer = await teamAnswer(context, { facts, lines, startsOn, endsOn, seats: team });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.remove(await em.find(ProposalSeat, { line: line.id }));
  await em.flush();
  const { client } = line;
  for (const { personId, role, personDays } of team) {
    em.create(ProposalSeat, { id: newId(), line, client, person: em.getReference(Person, personId), role, personDays });
  }
  em.assign(line, { startsOn, endsOn, reasons: [], missingCodes: [], rules: [] });
  await em.flush();
  return line;
}

/** First and last day of a planned audit, a document review's included. */
function spanOf(days: LineFacts['plannedDays']) {
  const [startsOn, endsOn] = [days?.[0], days?.at(-1)];
  return startsOn && endsOn ? { startsOn, endsOn } : null;
}

interface TeamAsked {
  readonly facts: LineFacts;
  readonly lines: readonly LineFacts[];
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly seats: readonly { readonly personId: string; readonly role: TeamRole; readonly personDays: string }[];
}

/** What the engine says of the whole team on these days, beside what the proposal gives its people elsewhere. */
async function teamAnswer(
  context: ActorContext,
  { facts, lines, startsOn, endsOn, seats }: TeamAsked,
): Promise<Verdict> {
  const people = await availablePeople(context, { startsOn, endsOn, people: seats.map(({ personId }) => personId) });
  const team = teamOf(facts, { startsOn, endsOn, seats });
  return named(proposedTeamVerdict({ today: context.today, people }, team, openTeams(lines, facts.id)), people);
}

/** The same with the people's names for their ids. */
function named(answer: Verdict, people: readonly AvailablePerson[]): Verdict {
  if (answer.allowed) return allOf([answer]);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  return verdict(
    answer.refusals.map((each) => {
      const person = typeof each.params?.['person'] === 'string' ? names.get(each.params['person']) : undefined;
      return person === undefined ? each : { ...each, params: { ...each.params, person } };
    }),
  );
}
