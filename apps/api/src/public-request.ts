import { createHash } from 'node:crypto';
import { localeOf } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { shiftedClock } from '@touchstone/plain-date';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sql } from 'kysely';
import { prepareKeys } from './modules/register/index.js';
import type { PublicVisit } from './modules/register/index.js';
import type { ServerParts } from './request-context.js';

/** How often the public may ask in a minute: one address, enough for a person and too little for copying the register; and everybody together, so that many addresses cannot weigh the house down. */
const A_MINUTE = {
  REGISTER: { address: 60, everybody: 6000 },
  LIST: { address: 60, everybody: 1200 },
  LETTER: { address: 5, everybody: 60 },
} as const;

/** Counts a request of the public. @throws DomainError TOO_MANY_REQUESTS */
export async function takeTurnOf(
  { meter }: ServerParts,
  { ip }: FastifyRequest,
  what: keyof typeof A_MINUTE,
): Promise<void> {
  // Whoever has spent his own share takes nothing from the others'.
  await meter.once(`${what} ${networkOf(ip)}`, A_MINUTE[what].address);
  await meter.once(`${what} of everybody`, A_MINUTE[what].everybody);
}

/** Whose address it is: one household has a whole network of IPv6 addresses, so they count as one. */
export function networkOf(ip: string): string {
  if (!ip.includes(':') || ip.toLowerCase().startsWith('::ffff:')) return ip;
  const [left = '', right] = ip.replace(/%.*/, '').split('::');
  const head = left.split(':').filter(Boolean);
  const tail = right?.split(':').filter(Boolean) ?? [];
  const zeros = Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => '0');
  return [...head, ...zeros, ...tail].slice(0, 4).join(':').toLowerCase();
}

/** What a request of the public brings: the day it is for the body, and nobody who asks. It only reads. */
export async function publicVisit(
  parts: ServerParts,
  request: Pick<FastifyRequest, 'query' | 'headers'>,
): Promise<PublicVisit> {
  parts.editions.notice();
  const em = parts.database.orm.em.fork();
  const database = (): never => em.getKysely() as never;
  const { rows } = await sql<{ shift: number; demo: boolean }>`
    select clock_shift_days as shift, is_demo as demo from body_profile where only_one = 1`.execute(database());
  const [{ shift, demo } = { shift: 0, demo: false }] = rows;
  return {
    em,
    sql: database,
    now: parts.clock.now(),
    today: shiftedClock(parts.clock, shift).today(),
    isDemo: demo,
    locale: languageAsked(request),
    editions: parts.editions,
    secrets: parts.secrets,
    mailer: parts.mailer,
    publicUrl: parts.config.publicUrl,
    zone: parts.config.zone,
  };
}

/** Makes ready what the register must have before the first who asks. */
export async function prepareRegister(parts: ServerParts): Promise<void> {
  await prepareKeys(await publicVisit(parts, { query: {}, headers: {} }));
}

/** The language of an answer: as the address says, or else as the browser does. */
export function languageAsked({ query, headers }: Pick<FastifyRequest, 'query' | 'headers'>): Locale {
  const { lang } = query as { lang?: unknown };
  return lang === 'zh' || lang === 'en' ? lang : localeOf(headers['accept-language']);
}

/** An answer, and how long a copy of it may be shown. */
export interface TaggedAnswer {
  readonly type: string;
  readonly body: string;
  readonly cache: string;
}

/** Sends an answer under a tag made of it; whoever has that very answer already is told so, and sent nothing. */
export function sendTagged(
  reply: FastifyReply,
  request: FastifyRequest,
  { type, body, cache }: TaggedAnswer,
): FastifyReply {
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  void reply.header('cache-control', cache).header('vary', 'accept, accept-language').header('etag', tag);
  const known = (request.headers['if-none-match'] ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  if (reply.statusCode === 200 && known.includes(tag)) return reply.code(304).send();
  return reply.type(type).send(body);
}

/** Lets a part of the server read what a form without script sends. Only routes that nobody is signed in to do. */
export function takeForms(http: FastifyInstance): void {
  http.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: 4096 },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
}
