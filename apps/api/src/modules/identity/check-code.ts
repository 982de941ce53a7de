import type { RequestContext } from '../../context.js';
import type { Account } from './account.entity.js';
import { forgive, takeAttempt } from './budget.js';
import { SecondFactor } from './second-factor.entity.js';
import { hashRecoveryCode, stepOfCode } from './totp.js';

/**
 * Lets a code be shown, by a step that throws where it is wrong. Guesses are counted like those of passwords, outside
 * the step's transaction, so that one that is undone is counted all the same.
 * @throws DomainError TOO_MANY_ATTEMPTS
 */
export async function underBudget<Told>(
  context: RequestContext,
  { email }: Pick<Account, 'email'>,
  show: () => Promise<Told>,
): Promise<Told> {
  const attempt = await takeAttempt(context, { email, what: 'code' });
  const told = await show();
  await forgive(context, attempt);
  return told;
}

/** Whether a code is the account's: of its app and not used before, or one of its recovery codes, which is then spent. */
export async function isCode(context: RequestContext, accountId: string, code: string): Promise<boolean> {
  const factor = await context.em.findOne(SecondFactor, { account: accountId, confirmedAt: { $ne: null } });
  return factor !== null && (await spend(context, factor, code));
}

/** Uses a code up, in one statement each, so that of two at once only one is taken. */
async function spend({ em, secrets, now }: RequestContext, factor: SecondFactor, code: string): Promise<boolean> {
  const step = stepOfCode(secrets.open(factor.sealed, aboutFactor(factor.id)), code, now);
  if (step !== null) {
    const fresh = { id: factor.id, lastStep: { $lt: step } };
    return (await em.nativeUpdate(SecondFactor, fresh, { lastStep: step })) === 1;
  }
  const hash = hashRecoveryCode(code);
  if (!factor.recoveryHashes.includes(hash)) return false;
  const left = factor.recoveryHashes.filter((each) => each !== hash);
  const unspent = { id: factor.id, recoveryHashes: { $contains: [hash] } };
  return (await em.nativeUpdate(SecondFactor, unspent, { recoveryHashes: left })) === 1;
}

/** What an app's key is sealed about. */
export function aboutFactor(id: string): string {
  return `SecondFactor:${id}`;
}
