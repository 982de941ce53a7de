import { checkPassword } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Account, Session } from './account.entity.js';
import { hashPassword } from './password.js';

@InputType({ description: 'A password for somebody who has forgotten his.' })
export class ResetPasswordInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'The password it gets, to be handed over and changed.' })
  password!: string;
}

export const ResetPasswordResult = resultOf('ResetPassword', () => Account);

/** Gives an account another password, and ends its sessions. The journal shows who did. */
export async function resetPassword(
  context: ActorContext,
  { accountId, expectedVersion, password }: ResetPasswordInput,
): Promise<Answer<Account>> {
  const { em } = context;
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  const answer = checkPassword('password', password);
  if (!answer.allowed) return new Refused(answer.refusals);

  account.passwordHash = await hashPassword(password);
  await em.nativeDelete(Session, { account: account.id });
  await em.flush();
  return account;
}
