import { plusMilliseconds } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import type { LetterCode } from '@touchstone/messages';
import type { RequestContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Account } from './account.entity.js';
import { PasswordLink } from './session.entity.js';
import { hashToken, newToken } from './sessions.js';
import { tellOwner } from './tell.js';

const HOUR_MS = 60 * 60_000;
/** An invitation may lie over a weekend; whoever asks for a new password waits for the letter. */
const GOOD_FOR_MS = { INVITATION: 7 * 24 * HOUR_MS, PASSWORD_RESET: HOUR_MS } as const;
/** Whoever asks again and again gets one letter in so long. */
const ONE_LETTER_IN_MS = 5 * 60_000;

/** Sends the owner of an account a link by which to choose a password; links sent before are void. */
export async function sendPasswordLink(
  context: Pick<RequestContext, 'em' | 'mailer' | 'now' | 'publicUrl'>,
  account: Account,
  code: LetterCode & keyof typeof GOOD_FOR_MS,
): Promise<void> {
  const { em, now, publicUrl } = context;
  const { token, tokenHash } = newToken();
  const expiresAt = plusMilliseconds(now, GOOD_FOR_MS[code]);
  await em.nativeDelete(PasswordLink, { account: account.id, usedAt: null });
  em.create(PasswordLink, {
    id: newId(),
    tokenHash,
    account: em.getReference(Account, account.id, { wrapped: true }),
    madeAt: now,
    expiresAt,
  });
  // Behind the #, the token stays in the browser: no server and no proxy writes it down.
  const link = `${new URL(publicUrl).origin}/#/password?token=${token}`;
  await tellOwner(context, account, { code, params: { until: shown(expiresAt) }, link });
}

/** Whether a link went out just now. */
export async function hasFreshLink(
  { em, now }: Pick<RequestContext, 'em' | 'now'>,
  account: Account,
): Promise<boolean> {
  const since = plusMilliseconds(now, -ONE_LETTER_IN_MS);
  return (await em.count(PasswordLink, { account: account.id, usedAt: null, madeAt: { $gt: since } })) > 0;
}

/** The link that a token belongs to, with its account; null when it is unknown, used, too old, or of a closed account. */
export async function findPasswordLink(
  { em, now }: Pick<RequestContext, 'em' | 'now'>,
  token: string,
): Promise<{ readonly link: PasswordLink; readonly account: Account } | null> {
  const link = await em.findOne(
    PasswordLink,
    { tokenHash: hashToken(token), usedAt: null, expiresAt: { $gt: now }, account: { isActive: true } },
    { populate: ['account'] },
  );
  return link && { link, account: link.account.$ };
}

/** UUID of the account whose link a token was, once it is used; null where it never was one. */
export async function ownerOfSpentLink({ em }: Pick<RequestContext, 'em'>, token: string): Promise<string | null> {
  const link = await em.findOne(PasswordLink, { tokenHash: hashToken(token), usedAt: { $ne: null } });
  return link?.account.id ?? null;
}

/** A moment in a letter: the day and the time, in UTC, said so. */
export function shown(moment: Instant): string {
  return `${moment.slice(0, 16).replace('T', ' ')} UTC`;
}
