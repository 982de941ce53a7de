import { mayAddCriterion } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { Nonconformity } from './nonconformity.entity.js';
import { groundsOf, NamedCriterionInput } from './nonconformity-grounds.js';

@InputType({ description: 'One more criterion that a nonconformity stands for.' })
export class AddNonconformityCriterionInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => NamedCriterionInput, { description: 'The criterion, of any evaluation of the audit.' })
  named!: NamedCriterionInput;
}

export const AddNonconformityCriterionResult = resultOf('AddNonconformityCriterion', () => Nonconformity);

/** Lets a further response share a nonconformity, while the client has not answered it. */
export async function addNonconformityCriterion(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, named: input }: AddNonconformityCriterionInput,
): Promise<Answer<Nonconformity>> {
  const { em, editions } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });
  const audit = await em.findOneOrFail(Audit, { id: nonconformity.audit.id });
  const grounds = groundsOf(editions.get(audit.editionId), [input], nonconformity.criteria);
  const seat = await seatOf(context, audit.id);
  const { status, criteria } = nonconformity;

  for (const { named } of grounds) {
    const answer = mayAddCriterion({ auditStatus: audit.status, seat, status, named });
    if (!answer.allowed) return new Refused(answer.refusals);
  }

  em.assign(nonconformity, { criteria: [...criteria, ...grounds.map(({ ground }) => ground)] });
  await em.flush();
  return nonconformity;
}
