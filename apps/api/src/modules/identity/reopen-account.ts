import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account } from './account.entity.js';
import { countAdministrators, giveRoles, isGuarded } from './roles-in-force.js';

@InputType({ description: 'An account that may sign in again.' })
export class ReopenAccountInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const ReopenAccountResult = resultOf('ReopenAccount', () => Account);

/**
 * Lets a closed account sign in again, with the password it had. What it may decide or administer it gets back as it got
 * it: by a second administrator.
 */
export async function reopenAccount(
  context: ActorContext,
  { accountId, expectedVersion }: ReopenAccountInput,
): Promise<Answer<Account>> {
  const { em } = context;
  await takeTurns(context, 'accounts');
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  const answer = verdict([account.isActive && refusal('ACCOUNT_OPEN_ALREADY', CLAUSE.house)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const roles = [...account.roles];
  const administrators = await countAdministrators(context);
  em.assign(account, { isActive: true, roles: roles.filter((role) => !isGuarded([role])) });
  await giveRoles(context, account, { roles, administrators });
  await em.flush();
  return account;
}
