import { plusMilliseconds } from '@touchstone/plain-date';
import { SignInStage } from '@touchstone/rules';
import { carryOut } from '../../command.js';
import type { ActorContext, RequestContext } from '../../context.js';
import { DomainError } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { BodyProfile } from '../body/index.js';
import { Account } from './account.entity.js';
import { actingAs } from './acting-as.js';
import { SecondFactor } from './second-factor.entity.js';
import { KnownDevice, Session } from './session.entity.js';
import { hashToken, LASTS_MS, newSessionToken, newToken } from './sessions.js';
import { deviceOf, placeOf } from './where-from.js';

/** A sign-in that waits for a second factor is given up after this. */
const WAITS_MS = 15 * 60_000;

/**
 * Begins a session for whoever has shown that the account is his. It opens nothing while a second factor is asked for:
 * the one the account has, or one that its roles require.
 */
export async function beginSession(context: RequestContext, account: Account): Promise<SignInStage> {
  const stage = await stageFor(context, account);
  await startSession(context, account, stage);
  return stage;
}

/** What is still to be shown before an account is open. */
async function stageFor({ em }: RequestContext, account: Account): Promise<SignInStage> {
  if (await em.count(SecondFactor, { account: account.id, confirmedAt: { $ne: null } })) {
    return SignInStage.SECOND_FACTOR;
  }
  return (await needsSecondFactor(em, account)) ? SignInStage.ENROLMENT : SignInStage.OPEN;
}

/** Whether the body asks a second factor of some role of the account. */
export async function needsSecondFactor(em: RequestContext['em'], { roles }: Pick<Account, 'roles'>): Promise<boolean> {
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  return roles.some((role) => body?.secondFactorRoles.includes(role) ?? false);
}

async function startSession(context: RequestContext, account: Account, stage: SignInStage): Promise<void> {
  const { token, tokenHash } = newSessionToken(context, account.id);
  context.em.clear();
  await carryOut(actingAs(context, account), [signIn, { tokenHash, stage }], { tell: () => true });
  context.http.setSession(token);
  if (stage === SignInStage.OPEN) await knowDevice(context, account.id);
}

/** Opens a session under a new token; the one the browser came with ends, so that nobody can have planted it. */
async function signIn(
  { em, now, http, actor }: ActorContext,
  { tokenHash, stage }: { tokenHash: string; stage: SignInStage },
): Promise<Session> {
  if (http.sessionToken) await em.nativeDelete(Session, { tokenHash: hashToken(http.sessionToken) });
  await em.nativeDelete(Session, { expiresAt: { $lt: now } });
  const session = em.create(Session, {
    id: newId(),
    tokenHash,
    account: em.getReference(Account, actor.accountId, { wrapped: true }),
    stage,
    startedAt: now,
    lastSeenAt: now,
    expiresAt: plusMilliseconds(now, stage === SignInStage.OPEN ? LASTS_MS : WAITS_MS),
    provedAt: stage === SignInStage.OPEN ? now : null,
    device: deviceOf(http.userAgent),
    place: placeOf(http.address),
  });
  await em.flush();
  return session;
}

/** From now on the browser at hand has a budget of its own with the account. */
export async function knowDevice({ em, now, http }: RequestContext, accountId: string): Promise<void> {
  const shown = http.deviceToken ? hashToken(http.deviceToken) : null;
  if (shown && (await em.count(KnownDevice, { tokenHash: shown, account: accountId }))) return;
  const made = newToken();
  em.create(KnownDevice, {
    id: newId(),
    tokenHash: shown ?? made.tokenHash,
    account: em.getReference(Account, accountId, { wrapped: true }),
    knownSince: now,
  });
  await em.flush();
  if (!shown) http.setDevice(made.token);
}

/** The session that waits for something still, with its account. @throws DomainError UNAUTHENTICATED when there is none */
export async function waitingSession(
  context: RequestContext,
  stage: SignInStage,
): Promise<{ readonly session: Session; readonly account: Account }> {
  const session = await findSession(context);
  if (!session || session.stage !== stage) throw new DomainError('UNAUTHENTICATED', { reason: 'SIGN_IN_OVER' });
  return { session, account: session.account.$ };
}

/** The session of the token at hand, of whatever stage, with its account; null when there is none that lasts. */
export async function findSession({ em, now, http }: RequestContext): Promise<(Session & SessionWithAccount) | null> {
  if (!http.sessionToken) return null;
  return em.findOne(
    Session,
    { tokenHash: hashToken(http.sessionToken), expiresAt: { $gt: now }, account: { isActive: true } },
    { populate: ['account'] },
  ) as Promise<(Session & SessionWithAccount) | null>;
}

interface SessionWithAccount {
  readonly account: { readonly $: Account };
}

/** Opens what waited: a new session under a new token, proven this moment. */
export function completeSession(context: RequestContext, account: Account): Promise<void> {
  return startSession(context, account, SignInStage.OPEN);
}
