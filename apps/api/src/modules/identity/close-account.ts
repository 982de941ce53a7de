import { allOf, CLAUSE, keepsTwoAdministrators, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account } from './account.entity.js';
import { countAdministrators, isGuarded } from './roles-in-force.js';
import { Session } from './session.entity.js';
import { tellAdministrators } from './tell.js';

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
  await takeTurns(context, 'accounts');
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  const { displayName, email, roles } = account;
  const administrators = await countAdministrators(context);
  const answer = allOf([
    verdict([
      account.id === actor.accountId && refusal('OWN_ACCOUNT', CLAUSE.impartiality),
      !account.isActive && refusal('ACCOUNT_CLOSED_ALREADY', CLAUSE.house),
    ]),
    keepsTwoAdministrators({ before: account.isActive ? roles : [], after: [], administrators }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  if (isGuarded(roles))
    await tellAdministrators(context, 'ACCOUNT_CLOSED', {
      actor: actor.displayName,
      account: displayName,
      email,
      roles,
    });
  account.isActive = false;
  await em.nativeDelete(Session, { account: account.id });
  await em.flush();
  return account;
}
