import { createHash, timingSafeEqual } from 'node:crypto';
import { letter } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { plusMilliseconds } from '@touchstone/plain-date';
import { sql } from 'kysely';
import { DomainError } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import type { Secrets } from '../../secrets.js';
import { BodyProfile } from '../body/index.js';
import { Certificate } from '../certificates/index.js';
import { baseOf } from './public-visit.js';
import type { PublicVisit } from './public-visit.js';
import { StatusSubscription } from './status-subscription.entity.js';

const DAY_MS = 24 * 60 * 60_000;
/** How long a request may wait for its confirmation. */
const CONFIRMED_WITHIN_MS = 7 * DAY_MS;
/** Letters that ask one address for a confirmation in a day, whatever certificates they are about. */
const MOST_ASKED_A_DAY = 3;
const LONGEST = 254;

/** Who wants to be told, of what. */
export interface SubscriptionWish {
  readonly certificateId: string;
  /** Number that stands in the letter. */
  readonly number: string;
  readonly email: string;
}

/**
 * Asks the owner of a mail address whether a certificate's changes are to be told there. The answer is the same, and
 * takes as long, whether he subscribed already: that is looked at once the request is answered.
 * @throws DomainError INVALID_INPUT where it is no address
 */
export async function askSubscription(visit: PublicVisit, wish: SubscriptionWish): Promise<void> {
  const email = wish.email.trim().toLowerCase();
  if (!/^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/.test(email) || email.length > LONGEST)
    throw new DomainError('INVALID_INPUT', {
      reason: 'MAIL_ADDRESS_UNUSABLE',
      fields: [{ path: 'email', code: 'MAIL_ADDRESS_UNUSABLE' }],
    });
  const { rows } = await sql<{ only: string }>`select current_setting('transaction_read_only') as only`.execute(
    visit.sql(),
  );
  if (rows[0]?.only === 'on') throw new DomainError('INVALID_INPUT', { reason: 'REGISTER_READS_ONLY' });
  const { locale, now, publicUrl, secrets, mailer } = visit;
  mailer.later((em) =>
    em.transactional(async (inner) => {
      await noteSubscription({ em: inner, locale, now, publicUrl, secrets, mailer }, { ...wish, email });
    }),
  );
}

type Writing = Pick<PublicVisit, 'em' | 'locale' | 'now' | 'publicUrl' | 'secrets' | 'mailer'>;

/** Writes a wish down, to be confirmed by the letter that goes with it. @returns null where there is one already, or enough wait */
export async function noteSubscription(
  visit: Writing,
  { certificateId, number, email }: SubscriptionWish,
): Promise<StatusSubscription | null> {
  const { em, secrets, now, locale, mailer } = visit;
  const fingerprint = secrets.fingerprint(`status subscription ${email}`);
  await sql`select pg_advisory_xact_lock(hashtextextended(${fingerprint}, 0))`.execute(em.getKysely() as never);
  await em.nativeDelete(StatusSubscription, {
    confirmedAt: null,
    askedAt: { $lt: plusMilliseconds(now, -CONFIRMED_WITHIN_MS) },
  });
  const known = await em.find(StatusSubscription, { fingerprint });
  const dayAgo = plusMilliseconds(now, -DAY_MS);
  const asked = known.filter(({ confirmedAt, askedAt }) => confirmedAt === null && askedAt > dayAgo);
  if (known.some(({ certificate }) => certificate.id === certificateId) || asked.length >= MOST_ASKED_A_DAY)
    return null;
  const id = newId();
  const subscription = em.create(StatusSubscription, {
    id,
    certificate: em.getReference(Certificate, certificateId),
    sealed: secrets.seal(email, aboutSubscription(id)),
    fingerprint,
    language: locale,
    askedAt: now,
    confirmedAt: null,
  });
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  const words = letter(
    'STATUS_SUBSCRIPTION',
    { number, body: (locale === 'zh' ? body?.nameZh : body?.nameEn) ?? '' },
    locale,
  );
  await mailer.send({ to: email, ...words, link: subscriptionLink(visit, id) }, em);
  await em.flush();
  return subscription;
}

/** The subscription whose link this is; null where there is none, or its token is another. */
export async function findSubscription(
  { em, secrets, now }: Pick<PublicVisit, 'em' | 'secrets' | 'now'>,
  { id, token }: { readonly id: string; readonly token: string },
): Promise<StatusSubscription | null> {
  const [right, given] = [tokenOf(secrets, id), token].map((each) => createHash('sha256').update(each).digest()) as [
    Buffer,
    Buffer,
  ];
  if (!timingSafeEqual(right, given) || !/^[0-9a-f-]{36}$/.test(id)) return null;
  const found = await em.findOne(StatusSubscription, { id }, { populate: ['certificate'] });
  const isLate = found?.confirmedAt === null && found.askedAt < plusMilliseconds(now, -CONFIRMED_WITHIN_MS);
  return isLate ? null : found;
}

/** The owner of the address says yes. */
export async function confirmSubscription({ em, now }: Pick<PublicVisit, 'em' | 'now'>, id: string): Promise<void> {
  await em.nativeUpdate(StatusSubscription, { id, confirmedAt: null }, { confirmedAt: now });
}

/** Nothing is kept of it. */
export async function endSubscription({ em }: Pick<PublicVisit, 'em'>, id: string): Promise<void> {
  await em.nativeDelete(StatusSubscription, { id });
}

/** Where a subscription is confirmed and ended: its token follows from the installation's key, and is stored nowhere. */
export function subscriptionLink(
  { publicUrl, secrets }: { readonly publicUrl: string; readonly secrets: Secrets },
  id: string,
): string {
  return `${baseOf(publicUrl)}/register/subscriptions/${id}/${tokenOf(secrets, id)}`;
}

/** What an address is sealed about. */
export function aboutSubscription(id: string): string {
  return `StatusSubscription:${id}`;
}

function tokenOf(secrets: Secrets, id: string): string {
  return secrets.derive(`status subscription ${id}`).toString('base64url');
}

/** The language a subscription's letters are written in. */
export function languageOf({ language }: StatusSubscription): Locale {
  return language === 'en' ? 'en' : 'zh';
}
