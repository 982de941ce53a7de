import { randomUUID } from 'node:crypto';
import { localeOf, message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, STATUS } from '../errors/domain-error.js';
import type { FieldFault } from '../errors/domain-error.js';
import { sentenceOf } from '../errors/format-error.js';

/** What a client is told of a request that never reached its route's own answer. */
interface Told {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly fields?: readonly FieldFault[];
}

const KILOBYTE = 1024;

/** What Fastify itself refuses, by its code. */
const OWN: Readonly<Record<string, readonly [status: number, code: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'BODY_TOO_LARGE'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'MEDIA_TYPE'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'MEDIA_TYPE'],
  METHOD_NOT_TAKEN: [405, 'METHOD_NOT_TAKEN'],
};

/** One way to answer errors for all routes: a code, a sentence, and nothing of the inside. */
export function answerErrors(http: FastifyInstance, largestBody: number): void {
  http.setErrorHandler((error: FastifyError, request, reply) => {
    const locale = localeOf(request.headers['accept-language']);
    void reply.headers(headersOf(error));
    return tell(reply, request, toldOf(error, { locale, largestBody, log: (cause) => http.log.error(cause) }));
  });
}

/** Answers that there is nothing here: the same whether nothing ever was or it is not for this reader. */
export function answerNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const locale = localeOf(request.headers['accept-language']);
  return tell(reply, request, { status: 404, code: 'NOT_FOUND', message: message('NOT_FOUND', {}, locale) });
}

/** Headers that go with a refusal: when to come back. */
export function headersOf(error: unknown): Readonly<Record<string, string>> {
  const seconds = error instanceof DomainError && error.detail['seconds'];
  return seconds ? { 'retry-after': String(Number(seconds)) } : {};
}

function toldOf(
  error: FastifyError,
  { locale, largestBody, log }: { locale: Locale; largestBody: number; log: (cause: object) => void },
): Told {
  if (error instanceof DomainError)
    return { status: STATUS[error.code], code: codeOf(error), message: sentenceOf(error, locale), ...fieldsOf(error) };
  const own = OWN[error.code];
  const status = own?.[0] ?? error.statusCode ?? 500;
  if (status >= 500) {
    const errorId = randomUUID();
    log({ errorId, err: error });
    return { status: 500, code: 'INTERNAL', message: message('INTERNAL', { errorId }, locale) };
  }
  const code = own?.[1] ?? 'BODY_UNREADABLE';
  return { status, code, message: message(code, { most: largestBody / KILOBYTE }, locale) };
}

/** The reason where there is one: a client need not read the sentence to know what is wrong. */
function codeOf({ code, detail }: DomainError): string {
  return typeof detail['reason'] === 'string' ? detail['reason'] : code;
}

function fieldsOf({ detail }: DomainError): { readonly fields?: readonly FieldFault[] } {
  return detail['fields'] ? { fields: detail['fields'] as readonly FieldFault[] } : {};
}

/** GraphQL's clients read `errors`, everybody else one code and sentence. */
function tell(reply: FastifyReply, request: FastifyRequest, { status, ...told }: Told): FastifyReply {
  const isGraphql = request.url.startsWith('/graphql');
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .send(isGraphql ? { errors: [{ message: told.message, extensions: { code: told.code } }] } : told);
}
