import type { SeatDay, TeamRole } from '@touchstone/rules';
import type { GraphQLResolveInfo } from 'graphql';
import { Field, ObjectType } from 'type-graphql';
import { CheckShown, shownChecks } from '../../graphql/check.type.js';
import type { ActorContext } from '../../context.js';
import { shownRow } from '../../reading/shown-row.js';
import { EVERYBODY, Person } from '../people/index.js';
import { candidatesFor } from './seat-gate.js';

/** Somebody who might take a seat. */
@ObjectType('Candidate', {
  description: 'Somebody who might take a seat on an audit team, and everything asked of them.',
})
export class CandidateShown {
  @Field(() => Person, { description: 'Who.' })
  person!: object;

  @Field(() => Boolean, { description: 'Whether the seat is open to them.' })
  eligible!: boolean;

  @Field(() => [CheckShown], { description: 'Everything asked, passed or not.' })
  checks!: CheckShown[];
}

/** Everybody with the body, by what the gate of a seat says of them: those it is open to first, then by how much is missing, then by name. */
export async function eligibleAuditors(
  context: ActorContext,
  auditId: string,
  { role, seatDays, info }: { role: TeamRole; seatDays: readonly SeatDay[] | null; info: GraphQLResolveInfo },
): Promise<CandidateShown[]> {
  const candidates = await candidatesFor(context, auditId, {
    role,
    ...(seatDays && { seatDays }),
    asked: EVERYBODY,
    shown: shownRow(context, info, { answer: 'Candidate', field: 'person', type: 'Person', alias: 'p' }),
  });
  return candidates
    .map(({ shown, checks }) => ({
      person: shown ?? {},
      eligible: checks.every(({ passed }) => passed),
      checks: shownChecks(checks, context.locale),
    }))
    .toSorted((a, b) => failed(a) - failed(b));
}

function failed({ checks }: CandidateShown): number {
  return checks.filter(({ passed }) => !passed).length;
}
