import { SignInStage } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import { DomainError } from '../../errors/domain-error.js';
import type { RequestContext } from '../../context.js';
import { Account } from './account.entity.js';
import { forgetOldAttempts, forgive, takeAttempt } from './budget.js';
import { beginSession } from './open-session.js';
import { isPassword } from './password.js';
import { Session } from './session.entity.js';
import { hashToken } from './sessions.js';

@InputType({ description: 'Name and password.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail of the account.' })
  email!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;
}

/**
 * Signs in with name and password; an unknown name takes as long and is told the same as a wrong password.
 * @returns the account, or null when a second factor is still to be shown
 * @throws DomainError TOO_MANY_ATTEMPTS, or UNAUTHENTICATED when name or password is wrong
 */
export async function signInByPassword(context: RequestContext, input: SignInInput): Promise<Account | null> {
  const account = await findByPassword(context, input);
  if (!account) throw new DomainError('UNAUTHENTICATED', { reason: 'WRONG_NAME_OR_PASSWORD' });
  await forgetOldAttempts(context);
  return (await beginSession(context, account)) === SignInStage.OPEN ? account : null;
}

/**
 * The account that a name and a password open, or null; who has left the body opens nothing.
 * @throws DomainError TOO_MANY_ATTEMPTS
 */
export async function findByPassword(context: RequestContext, input: SignInInput): Promise<Account | null> {
  const email = input.email.trim().toLowerCase();
  const attempt = await takeAttempt(context, { email, what: 'password' });
  const account = await findOpenAccount(context, { email });
  if (!(await isPassword(input.password, account?.passwordHash ?? null))) return null;
  await forgive(context, attempt);
  return account;
}

/** The account that somebody may sign in to: open, and of nobody who has left. */
export async function findOpenAccount(
  { em, today }: RequestContext,
  by: { readonly email: string } | { readonly id: string },
): Promise<Account | null> {
  const account = await em.findOne(Account, by, { populate: ['person'] });
  const leftOn = account?.person?.$.leftOn ?? null;
  return account?.isActive && (leftOn === null || today <= leftOn) ? account : null;
}

/** Ends the session at hand, of whatever stage. */
export async function signOut({ em, http }: RequestContext): Promise<{ readonly ended: true }> {
  if (http.sessionToken) await em.nativeDelete(Session, { tokenHash: hashToken(http.sessionToken) });
  return { ended: true };
}
