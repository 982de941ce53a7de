import { plusMilliseconds } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { Field, InputType } from 'type-graphql';
import { DomainError } from '../../errors/domain-error.js';
import type { ActorContext, RequestContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Account, Session, SignInAttempt } from './account.entity.js';
import { isPassword } from './password.js';
import { hashToken } from './sessions.js';
import type { NewSession } from './sessions.js';

@InputType({ description: 'Name and password.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail of the account.' })
  email!: string;

  @Field(() => String, { description: 'Password.' })
  password!: string;
}

const WINDOW_MS = 15 * 60_000;
/** Failures within the window after which a name from one address, or an address altogether, has to wait. */
const PER_NAME_AND_ADDRESS = 8;
const PER_ADDRESS = 60;

/**
 * The account that a name and a password prove; an unknown name takes as long and is told the same as a wrong password.
 * @throws DomainError TOO_MANY_ATTEMPTS, or UNAUTHENTICATED when name or password is wrong
 */
export async function proveAccount(context: RequestContext, input: SignInInput): Promise<Account> {
  const account = await findByPassword(context, input);
  if (!account) throw new DomainError('UNAUTHENTICATED', { reason: 'WRONG_NAME_OR_PASSWORD' });
  return account;
}

/** Opens a session of the account that was proved. */
export async function signIn({ em, now, actor }: ActorContext, { tokenHash, expiresAt }: NewSession): Promise<Session> {
  const account = em.getReference(Account, actor.accountId, { wrapped: true });
  const session = em.create(Session, { tokenHash, account, startedAt: now, expiresAt });
  await em.nativeDelete(Session, { expiresAt: { $lt: now } });
  await em.flush();
  return session;
}

/**
 * The account that a name and a password open, or null. The budget of failures counts by name *and* address, so that a
 * stranger's guesses never lock the owner out; who has left the body opens nothing.
 * @throws DomainError TOO_MANY_ATTEMPTS
 */
export async function findByPassword(context: RequestContext, input: SignInInput): Promise<Account | null> {
  const { em, now, http, today } = context;
  const email = input.email.trim().toLowerCase();
  await checkBudget(context, email);
  const account = await em.findOne(Account, { email }, { populate: ['person'] });
  const leftOn = account?.person?.$.leftOn ?? null;
  const opens = account !== null && account.isActive && (leftOn === null || today <= leftOn);
  const matches = await isPassword(input.password, opens ? account.passwordHash : null);
  if (opens && matches) {
    await em.nativeDelete(SignInAttempt, { email, address: http.address });
    return account;
  }
  em.create(SignInAttempt, { id: newId(), email, address: http.address, failedAt: now });
  await em.flush();
  return null;
}

/** Ends the session at hand. */
export async function signOut({ em, http }: ActorContext): Promise<{ readonly ended: true }> {
  if (http.sessionToken) await em.nativeDelete(Session, { tokenHash: hashToken(http.sessionToken) });
  return { ended: true };
}

async function checkBudget({ em, now, http }: RequestContext, email: string): Promise<void> {
  const since = plusMilliseconds(now, -WINDOW_MS);
  const { rows } = await sql<{ by_both: number; by_address: number }>`
    select count(*) filter (where email = ${email})::int as by_both, count(*)::int as by_address
    from sign_in_attempt where address = ${http.address} and failed_at > ${since}::timestamptz`.execute(em.getKysely());
  const [counts] = rows;
  if (counts && (counts.by_both >= PER_NAME_AND_ADDRESS || counts.by_address >= PER_ADDRESS)) {
    throw new DomainError('TOO_MANY_ATTEMPTS', { minutes: WINDOW_MS / 60_000 });
  }
}
