import { checkServiceAccount } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { countOf, MOST_COST, narrowedTo, OpenServiceAccountInput } from './open-service-account.js';
import { ServiceAccount } from './service-account.entity.js';

@InputType({ description: 'What a program is and may do from now on.' })
export class ChangeServiceAccountInput extends OpenServiceAccountInput {
  @Field(() => ID, { description: 'The service account.' })
  serviceAccountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const ChangeServiceAccountResult = resultOf('ChangeServiceAccount', () => ServiceAccount);

/** Changes what a program may do. Its keys hold to it from the next request on. */
export async function changeServiceAccount(
  context: ActorContext,
  input: ChangeServiceAccountInput,
): Promise<Answer<ServiceAccount>> {
  const { serviceAccountId: id, expectedVersion, name, purpose, scopes, costAMinute, costADay } = input;
  const account = await getForChange(context, ServiceAccount, { id, expectedVersion });
  const narrowed = await narrowedTo(context, input, account);
  const asked = { name, purpose, scopes, costAMinute, costADay, narrowedTo: countOf(narrowed) };
  const answer = checkServiceAccount(asked, MOST_COST);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(account, {
    name: name.trim(),
    purpose: purpose.trim(),
    scopes: [...new Set(scopes)],
    ...narrowed,
    costAMinute,
    costADay,
  });
  await context.em.flush();
  return account;
}
