import { message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { contentSecurity, newNonce } from './edge/security-headers.js';
import { findPublicCertificate, registerPage } from './modules/register/index.js';
import { contextOf } from './request-context.js';
import type { ServerParts } from './request-context.js';

type Asked = FastifyRequest<{ Params: { number?: string }; Querystring: { number?: string; lang?: string } }>;

/** How often one address may ask in a minute: enough for a person, too little for copying the register. */
const ASKED_A_MINUTE = 60;

/**
 * The public page of a certificate, where its QR code leads, without a sign-in: `GET /c/<number>`, as a page or, where
 * JSON is asked for, as JSON.
 */
export function addRegisterRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/c', (request: Asked, reply) => answer(parts, request, reply));
  http.get('/c/:number', (request: Asked, reply) => answer(parts, request, reply));
}

async function answer(parts: ServerParts, request: Asked, reply: FastifyReply): Promise<unknown> {
  await parts.meter.once(`register ${request.ip}`, ASKED_A_MINUTE);
  const context = await contextOf(parts, request, reply);
  const number = (request.params.number ?? request.query.number ?? '').trim().slice(0, 80);
  const locale = languageOf(request.query.lang) ?? context.locale;
  const found = await findPublicCertificate(context, number);
  const edition = found && parts.editions.find(found.editionId);
  const level = edition?.levels.items.find(({ code }) => code === found?.level)?.title;
  const certificate = found && {
    ...found,
    levelTitle: level?.[locale] ?? found.level,
    basis: (edition?.basis ?? [])
      .map(({ ref, edition: year }) => (year ? `${ref}-${year}` : ref))
      .join(locale === 'zh' ? '、' : ', '),
  };
  void reply.code(found || number === '' ? 200 : 404).header('cache-control', 'no-store');
  if (request.headers.accept?.includes('application/json'))
    return reply.send(certificate ?? { code: 'NOT_FOUND', message: message('NOT_FOUND', {}, locale) });
  const nonce = newNonce();
  return reply
    .header('content-security-policy', contentSecurity(nonce))
    .type('text/html; charset=utf-8')
    .send(registerPage({ number, certificate, locale, nonce }));
}

function languageOf(language: string | undefined): Locale | null {
  return language === 'zh' || language === 'en' ? language : null;
}
