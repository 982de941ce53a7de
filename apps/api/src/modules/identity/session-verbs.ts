import { SignInStage } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { globalId, localId } from '../../graphql/ids.js';
import { resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Account } from './account.entity.js';
import { Session } from './session.entity.js';
import type { EndAccountSessionsInput, EndSessionInput, OpenSession } from './session.type.js';
import { hashToken } from './sessions.js';

export const EndAccountSessionsResult = resultOf('EndAccountSessions', () => Account);

/** Where the account at hand is signed in, the session at hand first. */
export function mySessions(context: ActorContext): Promise<OpenSession[]> {
  return sessionsOf(context, context.actor.accountId);
}

/** Where somebody's account is signed in. */
export async function accountSessions(context: ActorContext, id: string): Promise<OpenSession[]> {
  return sessionsOf(context, (await getRecord(context, Account, id)).id);
}

async function sessionsOf({ em, now, http }: ActorContext, accountId: string): Promise<OpenSession[]> {
  const sessions = await em.find(
    Session,
    { account: accountId, stage: SignInStage.OPEN, expiresAt: { $gt: now } },
    { orderBy: { lastSeenAt: 'desc', id: 'desc' } },
  );
  const own = hashToken(http.sessionToken ?? '');
  return sessions
    .map(({ id, device, place, startedAt, lastSeenAt, tokenHash }) => ({
      id: globalId('Session', id),
      device,
      place,
      startedAt,
      lastSeenAt,
      isThis: tokenHash === own,
    }))
    .toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/** Ends one of one's own sessions; nothing happens when it has ended. */
export async function endSession({ em, actor }: ActorContext, { sessionId }: EndSessionInput): Promise<object> {
  return { ended: await em.nativeDelete(Session, { id: localId('Session', sessionId), account: actor.accountId }) };
}

/** Ends every session of one's own but the one at hand. */
export async function endOtherSessions({ em, actor, http }: ActorContext): Promise<object> {
  const others = { account: actor.accountId, tokenHash: { $ne: hashToken(http.sessionToken ?? '') } };
  return { ended: await em.nativeDelete(Session, others) };
}

/** Ends every session of somebody's account; from its next request on it is signed out. */
export async function endAccountSessions(
  context: ActorContext,
  { accountId, expectedVersion }: EndAccountSessionsInput,
): Promise<Answer<Account>> {
  const { em, now } = context;
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  account.sessionsEndedAt = now;
  await em.nativeDelete(Session, { account: account.id });
  await em.flush();
  return account;
}
