import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { ServiceAccount } from './service-account.entity.js';

@InputType({ description: 'A program that asks no more.' })
export class CloseServiceAccountInput {
  @Field(() => ID, { description: 'The service account.' })
  serviceAccountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const CloseServiceAccountResult = resultOf('CloseServiceAccount', () => ServiceAccount);

/** Ends a service account; all its keys stop at once. */
export async function closeServiceAccount(
  context: ActorContext,
  { serviceAccountId: id, expectedVersion }: CloseServiceAccountInput,
): Promise<Answer<ServiceAccount>> {
  const account = await getForChange(context, ServiceAccount, { id, expectedVersion });
  const answer = verdict([!account.isActive && refusal('SERVICE_ACCOUNT_CLOSED', CLAUSE.house)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  account.isActive = false;
  await context.em.flush();
  return account;
}
