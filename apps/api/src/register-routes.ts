import { message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from './errors/domain-error.js';
import { sentenceOf } from './errors/format-error.js';
import {
  askSubscription,
  confirmSubscription,
  endSubscription,
  findSubscription,
  openCertificate,
  publicStatuses,
  REGISTER_STYLE,
  REGISTER_STYLE_PATH,
  registerPage,
  subscriptionPage,
} from './modules/register/index.js';
import type { PublicVisit, SubscriptionStanding } from './modules/register/index.js';
import { languageAsked, publicVisit, sendTagged, takeForms, takeTurnOf } from './public-request.js';
import type { ServerParts } from './request-context.js';

type Asked = FastifyRequest<{
  Params: { number?: string; code?: string };
  Querystring: { number?: string; code?: string; asked?: string };
  Body?: unknown;
}>;
type AboutSubscription = FastifyRequest<{ Params: { id: string; token: string } }>;

/** Longer than any number, code or name is. */
const LONGEST = 200;
const A_QUARTER_OF_AN_HOUR = 'public, max-age=900';
/** The status alone may be this old; what the paper opens never is: a copy is asked after each time it is shown. */
const STATUS_KEPT = 'public, max-age=30';
const ALWAYS_ASKED = 'private, no-cache';

/**
 * The public register, without a sign-in, as pages that need no script: `GET /c/<number>/<code>` opens a certificate,
 * where its QR code leads; `GET /c?asked=` and `GET /c/<number>` tell the status alone. Nothing is written on the way.
 */
export function addRegisterRoutes(http: FastifyInstance, parts: ServerParts): void {
  http.get('/c', (request: Asked, reply) => page(parts, request, reply));
  http.get('/c/:number', (request: Asked, reply) => page(parts, request, reply));
  http.get('/c/:number/:code', (request: Asked, reply) => page(parts, request, reply));
  http.get(REGISTER_STYLE_PATH, (_request, reply) =>
    reply.header('cache-control', A_QUARTER_OF_AN_HOUR).type('text/css; charset=utf-8').send(REGISTER_STYLE),
  );
  void http.register((forms, _options, done) => {
    takeForms(forms);
    forms.post('/c/:number/:code/subscriptions', (request: Asked, reply) => subscribe(parts, request, reply));
    forms.get('/register/subscriptions/:id/:token', (request: AboutSubscription, reply) =>
      standing(parts, { request, reply }),
    );
    for (const does of ['confirm', 'end'] as const)
      forms.post(`/register/subscriptions/:id/:token/${does}`, (request: AboutSubscription, reply) =>
        standing(parts, { request, reply, does }),
      );
    done();
  });
}

async function page(parts: ServerParts, request: Asked, reply: FastifyReply): Promise<unknown> {
  await takeTurnOf(parts, request, 'REGISTER');
  const visit = await publicVisit(parts, request);
  const number = typed(request.params.number ?? request.query.number);
  const code = typed(request.params.code ?? request.query.code);
  const wanted = typed(request.query.asked) || (code === '' ? number : '');
  const opened = code === '' ? null : await openCertificate(visit, { number, code });
  const statuses = wanted === '' ? [] : await publicStatuses(visit, wanted);
  const certificate = opened?.certificate ?? null;
  const isMissed = code !== '' && !certificate;
  void reply.code(isMissed ? 404 : 200);
  const cache = code === '' ? STATUS_KEPT : ALWAYS_ASKED;
  if (wantsJson(request))
    return sendTagged(reply, request, { cache, ...jsonOf(visit, { certificate, isMissed, statuses }) });
  const asked = wanted === '' ? null : wanted;
  const body = registerPage({ locale: visit.locale, number, code, asked, statuses, certificate });
  return sendTagged(reply, request, { cache, type: 'text/html; charset=utf-8', body });
}

/** What the page tells, as data. */
function jsonOf(
  { locale }: PublicVisit,
  { certificate, isMissed, statuses }: { certificate: object | null; isMissed: boolean; statuses: readonly object[] },
): { readonly type: string; readonly body: string } {
  const told = isMissed ? notOpened(locale) : (certificate ?? { certificates: statuses });
  return { type: 'application/json; charset=utf-8', body: JSON.stringify(told) };
}

/** The same for every pair that opens nothing. */
export function notOpened(locale: Locale): { readonly code: string; readonly message: string } {
  return { code: 'CERTIFICATE_NOT_OPENED', message: message('CERTIFICATE_NOT_OPENED', {}, locale) };
}

async function subscribe(parts: ServerParts, request: Asked, reply: FastifyReply): Promise<unknown> {
  await takeTurnOf(parts, request, 'LETTER');
  const visit = await publicVisit(parts, request);
  const { locale } = visit;
  const [number, code] = [typed(request.params.number), typed(request.params.code)];
  const opened = await openCertificate(visit, { number, code });
  const show = { locale, number, code, asked: null, statuses: [], certificate: opened?.certificate ?? null };
  const problem = opened && (await asked(visit, { ...opened, email: emailIn(request.body) }));
  void reply.code(opened ? (problem ? 422 : 202) : 404);
  return sendTagged(reply, request, {
    cache: 'no-store',
    type: 'text/html; charset=utf-8',
    body: registerPage({ ...show, ...(problem ? { problem } : { isSubscribing: true }) }),
  });
}

/** What a form says; nothing where something else was sent than a form. */
function emailIn(body: unknown): string {
  return body instanceof URLSearchParams ? (body.get('email') ?? '') : '';
}

/** Asks for the letters; the sentence that says why not, or null. */
async function asked(
  visit: PublicVisit,
  { certificateId, certificate, email }: { certificateId: string; certificate: { number: string }; email: string },
): Promise<string | null> {
  try {
    await askSubscription(visit, { certificateId, number: certificate.number, email });
    return null;
  } catch (error) {
    if (error instanceof DomainError) return sentenceOf(error, visit.locale);
    throw error;
  }
}

async function standing(
  parts: ServerParts,
  { request, reply, does }: { request: AboutSubscription; reply: FastifyReply; does?: 'confirm' | 'end' },
): Promise<unknown> {
  await takeTurnOf(parts, request, 'REGISTER');
  const visit = await publicVisit(parts, request);
  const { id, token } = request.params;
  const found = await findSubscription(visit, { id, token });
  const after: SubscriptionStanding = !found
    ? 'NONE'
    : does === 'end'
      ? 'ENDED'
      : does === 'confirm'
        ? 'CONFIRMED'
        : found.confirmedAt
          ? 'RUNNING'
          : 'ASKED';
  if (found && does === 'confirm') await confirmSubscription(visit, found.id);
  if (found && does === 'end') await endSubscription(visit, found.id);
  const number = found?.certificate.getEntity().number ?? '';
  const path = `/register/subscriptions/${encodeURIComponent(id)}/${encodeURIComponent(token)}`;
  return sendTagged(reply.code(found ? 200 : 404), request, {
    cache: 'no-store',
    type: 'text/html; charset=utf-8',
    body: subscriptionPage(after, { locale: languageAsked(request), path, number }),
  });
}

function typed(text: unknown): string {
  return typeof text === 'string' ? text.trim().slice(0, LONGEST) : '';
}

function wantsJson({ headers }: FastifyRequest): boolean {
  const { accept = '' } = headers;
  return accept.includes('application/json') && !accept.includes('text/html');
}
