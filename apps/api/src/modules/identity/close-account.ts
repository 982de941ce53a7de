import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account, Session } from './account.entity.js';

@InputType({ description: 'An account that may sign in no more.' })
export class CloseAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const CloseAccountResult = resultOf('CloseAccount', () => Account);

/** Closes an account: it signs in no more, and its sessions end with this request. What it did stays in its name. */
export async function closeAccount(
  context: ActorContext,
  { accountId, expectedVersion }: CloseAccountInput,
): Promise<Answer<Account>> {
  const { em, actor } = context;
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  const answer = verdict([
    account.id === actor.accountId && refusal('OWN_ACCOUNT', CLAUSE.impartiality),
    !account.isActive && refusal('ACCOUNT_CLOSED_ALREADY', CLAUSE.house),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  account.isActive = false;
  await em.nativeDelete(Session, { account: account.id });
  await em.flush();
  return account;
}
