import { mayObject } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { TeamNotice, TeamObjection } from './team-notice.entity.js';

@InputType({ description: 'What a client has against somebody on a team.' })
export class ObjectToAuditorInput {
  @Field(() => ID, { description: 'The seat of whom it is about.' })
  assignmentId!: string;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const ObjectToAuditorResult = resultOf('ObjectToAuditor', () => TeamObjection);

/** Raises an objection against somebody on a team, before the audit begins. */
export async function objectToAuditor(
  context: ActorContext,
  { assignmentId, reason }: ObjectToAuditorInput,
): Promise<Answer<TeamObjection>> {
  const { em, today } = context;
  const seat = await getRecord(context, TeamAssignment, assignmentId);
  await takeTurnsAt(context, Audit, seat.audit.id);
  const audit = await em.findOneOrFail(Audit, { id: seat.audit.id });
  const person = await em.findOneOrFail(Person, { id: seat.person.id });
  const of = { audit: audit.id };
  const notice = await em.findOne(TeamNotice, of, { orderBy: { id: 'desc' } });

  const answer = mayObject({
    auditStatus: audit.status,
    isOnTeam: (await em.count(TeamAssignment, { id: seat.id })) > 0,
    notice,
    hasPending: (await em.count(TeamObjection, { ...of, person: person.id, outcome: null })) > 0,
    reason,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const objection = em.create(TeamObjection, {
    id: newId(),
    audit,
    client: audit.client,
    person,
    personName: person.name,
    raisedOn: today,
    reason,
    outcome: null,
    answer: null,
    answeredOn: null,
  });
  await em.flush();
  return objection;
}
