import { mayEscalateNonconformity, NonconformityGrade, ladderDays } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit } from './audit.entity.js';
import { Nonconformity } from './nonconformity.entity.js';
import { judgementFactsOf } from './nonconformity.queries.js';

@InputType({ description: 'A minor nonconformity that becomes major.' })
export class EscalateNonconformityInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it becomes major.' })
  reason!: string;
}

export const EscalateNonconformityResult = resultOf('EscalateNonconformity', () => Nonconformity);

/**
 * Makes a minor nonconformity major, as its ladder proposes once it is long overdue. Its days are then those of a major
 * one, counted from the day it was raised. What the team scored stays: it found a minor one.
 */
export async function escalateNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, reason }: EscalateNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const { em, editions, today } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });
  const audit = await em.findOneOrFail(Audit, { id: nonconformity.audit.id });
  const { grade, raisedOn, escalatesOn } = nonconformity;

  const answer = mayEscalateNonconformity({
    ...(await judgementFactsOf(context, nonconformity)),
    auditStatus: audit.status,
    grade,
    escalatesOn,
    reason,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const major = NonconformityGrade.MAJOR;
  const { nonconformities } = editions.get(audit.editionId);
  em.assign(nonconformity, {
    grade: major,
    ...ladderDays({ grade: major, raisedOn }, nonconformities),
    escalatedOn: today,
    escalationReason: reason,
  });
  await em.flush();
  return nonconformity;
}
