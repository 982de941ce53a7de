import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account } from './account.entity.js';
import { sendPasswordLink } from './password-link.js';
import { Session } from './session.entity.js';

@InputType({ description: 'An account whose owner is sent a link to choose a password.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const ResetPasswordResult = resultOf('ResetPassword', () => Account);

/**
 * Takes an account's password away, ends its sessions, and sends its owner a link to choose another: no administrator
 * ever knows it. An account that has none yet is invited again.
 */
export async function resetPassword(
  context: ActorContext,
  { accountId, expectedVersion }: ResetPasswordInput,
): Promise<Answer<Account>> {
  const { em, now } = context;
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  const answer = verdict([!account.isActive && refusal('ACCOUNT_CLOSED', CLAUSE.house)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  await sendPasswordLink(context, account, account.passwordHash === null ? 'INVITATION' : 'PASSWORD_RESET');
  em.assign(account, { passwordHash: null, sessionsEndedAt: now });
  await em.nativeDelete(Session, { account: account.id });
  await em.flush();
  return account;
}
