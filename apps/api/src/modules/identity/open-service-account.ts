import { checkServiceAccount, KeyScope } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { BUDGETS, MOST_COST_A_DAY } from '../../graphql/budgets.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { ServiceAccount } from './service-account.entity.js';

/** What a service account may be given at most. */
export const MOST_COST = { aMinute: BUDGETS.KEY.costAMinute, aDay: MOST_COST_A_DAY };

@InputType({ description: 'A program that asks the API.' })
export class OpenServiceAccountInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, and who answers for it.' })
  purpose!: string;

  @Field(() => [KeyScope], { description: 'What it may do.' })
  scopes!: KeyScope[];

  @Field(() => Int, { description: 'Cost it may spend in a minute.' })
  costAMinute!: number;

  @Field(() => Int, { description: 'Cost it may spend in a day.' })
  costADay!: number;
}

export const OpenServiceAccountResult = resultOf('OpenServiceAccount', () => ServiceAccount);

/** Lets a program be given keys. */
export async function openServiceAccount(
  context: ActorContext,
  input: OpenServiceAccountInput,
): Promise<Answer<ServiceAccount>> {
  const answer = checkServiceAccount(input, MOST_COST);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { name, purpose, scopes, costAMinute, costADay } = input;
  const account = context.em.create(ServiceAccount, {
    id: newId(),
    name: name.trim(),
    purpose: purpose.trim(),
    scopes: [...new Set(scopes)],
    costAMinute,
    costADay,
    isActive: true,
    version: 1,
  });
  await context.em.flush();
  return account;
}
