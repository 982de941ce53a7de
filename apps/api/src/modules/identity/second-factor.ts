import { CLAUSE, refusal, SignInStage, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import { carryOut } from '../../command.js';
import type { ActorContext, RequestContext } from '../../context.js';
import { DomainError, invalidInput } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { BodyProfile } from '../body/index.js';
import { Account } from './account.entity.js';
import { actingAs } from './acting-as.js';
import { aboutFactor, isCode, underBudget } from './check-code.js';
import {
  cameWith,
  completeSession,
  findSession,
  giveSessionAgain,
  needsSecondFactor,
  whoseAnswerWasLost,
} from './open-session.js';
import { SecondFactor } from './second-factor.entity.js';
import type { CodeInput, RecoveryCodes, SecondFactorKey, SecondFactorState } from './second-factor.types.js';
import { Session } from './session.entity.js';
import { secretUnder } from './sessions.js';
import { tellOwner } from './tell.js';
import { keyAddress, keyFrom, recoveryCodes, stepOfCode } from './totp.js';

@InputType({ description: 'An account whose second factor is taken off.' })
export class ResetSecondFactorInput {
  @Field(() => ID, { description: 'The account.' })
  accountId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const ResetSecondFactorResult = resultOf('ResetSecondFactor', () => Account);
export const RemoveSecondFactorResult = resultOf('RemoveSecondFactor', () => Account);

/** Goes on with a sign-in that waits for a code. @throws DomainError UNAUTHENTICATED, TOO_MANY_ATTEMPTS, INVALID_INPUT */
export async function proveSecondFactor(context: RequestContext, { code }: CodeInput): Promise<Account> {
  const session = await findSession(context);
  if (session?.stage !== SignInStage.SECOND_FACTOR) {
    const done = await whoseAnswerWasLost(context);
    if (!done) throw new DomainError('UNAUTHENTICATED', { reason: 'SIGN_IN_OVER' });
    giveSessionAgain(context, done);
    return done;
  }
  const account = session.account.$;
  await underBudget(context, account, () =>
    completeSession(context, account, async (inner) => {
      if (!(await isCode(inner, account.id, code))) throw wrongCode();
    }),
  );
  return account;
}

function wrongCode(): DomainError {
  return invalidInput([{ field: 'code', code: 'CODE_WRONG' }]);
}

/** A new key for the account at hand, signed in or on the way in; one that was begun before is void. */
export async function beginSecondFactor(context: RequestContext): Promise<SecondFactorKey> {
  const { em, secrets } = context;
  const account = await enrolling(context);
  const [id, key] = [newId(), keyFrom(secretUnder(context, ['second factor', account.id]))];
  const sealed = secrets.seal(key, aboutFactor(id));
  em.clear();
  await carryOut(actingAs(context, account), [startSecondFactor, { id, sealed }], { tell: () => null });
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  const address = keyAddress(key, { email: account.email, body: body?.nameEn ?? '' });
  const { toString: drawn } = await import('qrcode');
  const svg = await drawn(address, { type: 'svg', margin: 1 });
  return { key, picture: `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}` };
}

async function startSecondFactor(
  { em, actor }: ActorContext,
  { id, sealed }: { id: string; sealed: string },
): Promise<SecondFactor> {
  await em.nativeDelete(SecondFactor, { account: actor.accountId, confirmedAt: null });
  const account = em.getReference(Account, actor.accountId, { wrapped: true });
  const factor = em.create(SecondFactor, { id, account, sealed, confirmedAt: null, lastStep: 0, recoveryHashes: [] });
  await em.flush();
  return factor;
}

/** Takes the new key into use once a code of it is right. @returns recovery codes, told this once */
export async function confirmSecondFactor(context: RequestContext, { code }: CodeInput): Promise<RecoveryCodes> {
  const session = await findSession(context);
  const account = session && (await mayEnrol(context, session)) ? session.account.$ : null;
  if (!session || !account) return confirmedBefore(context, session);
  const { codes, hashes } = codesOfAccount(context, account.id);
  const use = (inner: ActorContext): Promise<SecondFactor> => useSecondFactor(inner, { code, hashes });
  await underBudget<unknown>(context, account, () =>
    session.stage === SignInStage.ENROLMENT
      ? completeSession(context, account, use)
      : carryOut(actingAs(context, account), [use, null], { tell: () => cameWith(context) }),
  );
  return { codes };
}

/** The codes once more, for a browser that did not hear the answer. @throws DomainError where there was none */
async function confirmedBefore(
  context: RequestContext,
  session: Awaited<ReturnType<typeof findSession>>,
): Promise<RecoveryCodes> {
  const done = await whoseAnswerWasLost(context);
  if (!done && session) throw new DomainError('FORBIDDEN', { reason: 'SECOND_FACTOR_ALREADY' });
  if (!done) throw new DomainError('UNAUTHENTICATED');
  if (!session) giveSessionAgain(context, done);
  return { codes: codesOfAccount(context, done.id).codes };
}

async function useSecondFactor(
  { em, secrets, now, actor }: ActorContext,
  { code, hashes }: { code: string; hashes: string[] },
): Promise<SecondFactor> {
  const factor = await em.findOne(SecondFactor, { account: actor.accountId, confirmedAt: null });
  const step = factor && stepOfCode(secrets.open(factor.sealed, aboutFactor(factor.id)), code, now);
  if (!factor || step === null) throw wrongCode();
  em.assign(factor, { confirmedAt: now, lastStep: step, recoveryHashes: hashes });
  await em.flush();
  return factor;
}

/** New recovery codes; under an idempotency key they follow from it, as a session's token does. */
function codesOfAccount(context: RequestContext, accountId: string): ReturnType<typeof recoveryCodes> {
  return recoveryCodes((number) => secretUnder(context, ['recovery', accountId, String(number)]));
}

/** Other recovery codes in the stead of those that are left. */
export async function renewRecoveryCodes(context: ActorContext): Promise<RecoveryCodes> {
  const { codes, hashes } = codesOfAccount(context, context.actor.accountId);
  const answer = await carryOut(context, [replaceRecoveryCodes, { hashes }], { tell: () => true });
  if (answer instanceof Refused) throw new DomainError('FORBIDDEN', { reason: 'SECOND_FACTOR_NONE' });
  return { codes };
}

async function replaceRecoveryCodes(
  { em, actor }: ActorContext,
  { hashes }: { hashes: string[] },
): Promise<Answer<SecondFactor>> {
  const factor = await em.findOne(SecondFactor, { account: actor.accountId, confirmedAt: { $ne: null } });
  if (!factor) return new Refused([refusal('SECOND_FACTOR_NONE', CLAUSE.house)]);
  factor.recoveryHashes = hashes;
  await em.flush();
  return factor;
}

/** How the account at hand stands. */
export async function secondFactorState({ em, actor }: ActorContext): Promise<SecondFactorState> {
  const factor = await em.findOne(SecondFactor, { account: actor.accountId, confirmedAt: { $ne: null } });
  const isRequired = await needsSecondFactor(em, { roles: [...actor.roles] });
  return { since: factor?.confirmedAt ?? null, codesLeft: factor?.recoveryHashes.length ?? 0, isRequired };
}

/** Takes one's own second factor off, where one's roles do not require it. */
export async function removeSecondFactor({ em, actor }: ActorContext): Promise<Answer<Account>> {
  const factor = await em.findOne(SecondFactor, { account: actor.accountId, confirmedAt: { $ne: null } });
  const isRequired = await needsSecondFactor(em, { roles: [...actor.roles] });
  const answer = verdict([
    !factor && refusal('SECOND_FACTOR_NONE', CLAUSE.house),
    isRequired && refusal('SECOND_FACTOR_REQUIRED', CLAUSE.house),
  ]);
  if (!answer.allowed || !factor) return new Refused(answer.allowed ? [] : answer.refusals);

  em.remove(factor);
  await em.flush();
  return em.findOneOrFail(Account, { id: actor.accountId });
}

/** Takes the second factor of somebody who lost it off, ends his sessions and tells him so; he sets up another. */
export async function resetSecondFactor(
  context: ActorContext,
  { accountId, expectedVersion }: ResetSecondFactorInput,
): Promise<Answer<Account>> {
  const { em, actor, now } = context;
  const account = await getForChange(context, Account, { id: accountId, expectedVersion });
  const factor = await em.findOne(SecondFactor, { account: account.id });
  const answer = verdict([
    account.id === actor.accountId && refusal('OWN_ACCOUNT', CLAUSE.impartiality),
    !factor && refusal('SECOND_FACTOR_NONE', CLAUSE.house),
  ]);
  if (!answer.allowed || !factor) return new Refused(answer.allowed ? [] : answer.refusals);

  em.remove(factor);
  account.sessionsEndedAt = now;
  await em.nativeDelete(Session, { account: account.id });
  await tellOwner(context, account, { code: 'SECOND_FACTOR_RESET', params: { actor: actor.displayName } });
  await em.flush();
  return account;
}

/** Whoever may set a second factor up: signed in, or on the way in because one is required; without one as yet. */
async function enrolling(context: RequestContext): Promise<Account> {
  const session = await findSession(context);
  if (!session || session.stage === SignInStage.SECOND_FACTOR) throw new DomainError('UNAUTHENTICATED');
  if (!(await mayEnrol(context, session))) throw new DomainError('FORBIDDEN', { reason: 'SECOND_FACTOR_ALREADY' });
  return session.account.$;
}

async function mayEnrol(
  { em }: RequestContext,
  { stage, account }: Pick<Session, 'stage' | 'account'>,
): Promise<boolean> {
  if (stage === SignInStage.SECOND_FACTOR) return false;
  return (await em.count(SecondFactor, { account: account.id, confirmedAt: { $ne: null } })) === 0;
}
