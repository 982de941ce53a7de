import { allOf, checkPassword, CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { earlierAnswers } from '../../database/idempotency.js';
import { invalidInput } from '../../errors/domain-error.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Account } from './account.entity.js';
import { hashPassword } from './password.js';
import { shown } from './password-link.js';
import { Session } from './session.entity.js';
import { hashToken } from './sessions.js';
import { findByPassword } from './sign-in.js';
import { tellOwner } from './tell.js';

@InputType({ description: 'A new password for the account that is signed in.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The password it has.' })
  presentPassword!: string;

  @Field(() => String, { description: 'The password it gets.' })
  newPassword!: string;
}

export const ChangePasswordResult = resultOf('ChangePassword', () => Account);

/**
 * Asks for the present password before the verb begins, so that failures are counted whatever becomes of it: a session
 * left open on a desk is no place to guess.
 * @throws DomainError INVALID_INPUT when it is wrong, TOO_MANY_ATTEMPTS after too many failures
 */
export async function provePassword(context: ActorContext, { presentPassword }: ChangePasswordInput): Promise<void> {
  // Who asks again under the same key has shown the password that was present then.
  const answers = await earlierAnswers(context);
  if (answers.some(({ accountId }) => accountId === context.actor.accountId)) return;
  const account = await findByPassword(context, { email: context.actor.email, password: presentPassword });
  context.em.clear();
  if (account?.id !== context.actor.accountId)
    throw invalidInput([{ field: 'presentPassword', code: 'PASSWORD_WRONG' }]);
}

/** Gives one's own account a new password; every other session of it ends. */
export async function changePassword(
  context: ActorContext,
  { presentPassword, newPassword }: ChangePasswordInput,
): Promise<Answer<Account>> {
  const { em, actor, http, now } = context;
  const answer = allOf([
    checkPassword('newPassword', newPassword, actor),
    verdict([newPassword === presentPassword && refusal('PASSWORD_UNCHANGED', CLAUSE.house, { field: 'newPassword' })]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const account = await em.findOneOrFail(Account, { id: actor.accountId });
  account.passwordHash = await hashPassword(newPassword);
  await em.nativeDelete(Session, { account: account.id, tokenHash: { $ne: hashToken(http.sessionToken ?? '') } });
  await tellOwner(context, account, { code: 'PASSWORD_CHANGED', params: { at: shown(now) } });
  await em.flush();
  return account;
}
