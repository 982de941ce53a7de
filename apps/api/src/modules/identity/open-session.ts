import { plusMilliseconds } from '@touchstone/plain-date';
import { SignInStage } from '@touchstone/rules';
import { carryOut } from '../../command.js';
import { earlierAnswers } from '../../database/idempotency.js';
import type { ActorContext, RequestContext } from '../../context.js';
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
export async function beginSession(
  context: RequestContext,
  account: Account,
  { isProven = true }: { readonly isProven?: boolean } = {},
): Promise<SignInStage> {
  const stage = await stageFor(context, account);
  await startSession(context, account, { stage, isProven });
  return stage;
}

/** What is done first within the transaction that opens a session; it throws where nothing is to be opened. */
type Proof = (inner: ActorContext) => Promise<unknown>;

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

async function startSession(
  context: RequestContext,
  account: Account,
  {
    stage,
    proof,
    isProven = true,
  }: { readonly stage: SignInStage; readonly proof?: Proof; readonly isProven?: boolean },
): Promise<void> {
  const { token, tokenHash } = newSessionToken(context, account.id);
  context.em.clear();
  await carryOut(actingAs(context, account), [signIn, { tokenHash, stage, proof, isProven }], {
    tell: () => cameWith(context),
  });
  context.http.setSession(token);
  if (stage === SignInStage.OPEN) await knowDevice(context, account.id);
}

interface SignInFacts {
  readonly tokenHash: string;
  readonly stage: SignInStage;
  readonly proof: Proof | undefined;
  /** Whether he showed just now who he is; an identity provider may have asked him hours ago. */
  readonly isProven: boolean;
}

/** Opens a session under a new token; the one the browser came with ends, so that nobody can have planted it. */
async function signIn(context: ActorContext, { tokenHash, stage, proof, isProven }: SignInFacts): Promise<Session> {
  const { em, now, http, actor } = context;
  await proof?.(context);
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
    provedAt: stage === SignInStage.OPEN && isProven ? now : null,
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

/** Opens what waited, once it is proved: a new session under a new token. */
export function completeSession(context: RequestContext, account: Account, proof: Proof): Promise<void> {
  return startSession(context, account, { stage: SignInStage.OPEN, proof });
}

/** What is kept with an answer of who asked, so that it is told again to the same browser alone. */
export function cameWith({ http }: RequestContext): { readonly sessionHash: string } {
  return { sessionHash: hashToken(http.sessionToken ?? '') };
}

/**
 * The account that this browser has done this very request for: its answer was lost on the way, and the session it came
 * with has ended by it. Null where there was none.
 */
export async function whoseAnswerWasLost(context: RequestContext): Promise<Account | null> {
  const { sessionHash } = cameWith(context);
  const mine = (await earlierAnswers(context)).find(
    ({ answer }) => (answer as { sessionHash?: unknown }).sessionHash === sessionHash,
  );
  return mine && context.http.sessionToken
    ? context.em.findOne(Account, { id: mine.accountId, isActive: true }, { populate: ['person'] })
    : null;
}

/** Gives a browser the session again that it was given when its answer was lost. */
export function giveSessionAgain(context: RequestContext, account: Account): void {
  context.http.setSession(newSessionToken(context, account.id).token);
}
