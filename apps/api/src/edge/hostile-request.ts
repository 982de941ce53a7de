import type { IncomingMessage } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../errors/domain-error.js';
import { isHostileText } from '../graphql/hostile-text.js';

/** How deep a request's JSON may be nested. */
export const DEEPEST_JSON = 32;

/** Signs of a part of an address that a route may be told; of a whole one Node reads no more. */
export const LONGEST_PART = 16 * 1024;

/** The address by which a request finds its route: one that nobody can read finds the first page, where it is refused. */
export function routedAddress({ url = '/' }: Pick<IncomingMessage, 'url'>): string {
  return readable(url) === null ? '/' : url;
}

/** Refuses headers and addresses that mean to deceive or to break, before anything reads them. */
export function refuseHostileRequests(http: FastifyInstance): void {
  http.addHook('onRequest', (request, _reply, done) => {
    done(faultOf(request) ?? undefined);
  });
}

function faultOf({ headers, originalUrl }: FastifyRequest): DomainError | null {
  const address = readable(originalUrl);
  if (address === null || isHostileText(address))
    return new DomainError('INVALID_INPUT', { reason: 'ADDRESS_HOSTILE' });
  const name = Object.keys(headers).find((each) => [headers[each] ?? ''].flat().some(isHostileHeader));
  return name === undefined ? null : new DomainError('INVALID_INPUT', { reason: 'HEADER_HOSTILE', name });
}

/** An address as it is meant, or null where its signs are none. */
function readable(url: string): string | null {
  try {
    return decodeURIComponent(url);
  } catch {
    return null;
  }
}

/** Node reads headers byte by byte; what was sent as UTF-8 hides its characters in them. */
function isHostileHeader(value: string): boolean {
  return isHostileText(Buffer.from(value, 'latin1').toString('utf8'));
}

/**
 * Reads JSON, but none that is nested so deep that reading it would hurt.
 * Keys that would change what an object is (`__proto__`, `constructor`) are refused too.
 */
export function readJsonBodies(http: FastifyInstance): void {
  const parse = http.getDefaultJsonParser('error', 'error');
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (isTooDeep(body as string))
      done(new DomainError('INVALID_INPUT', { reason: 'BODY_TOO_DEEP', most: DEEPEST_JSON }), undefined);
    else void parse(request, body as string, done);
  });
}

/** Counts brackets outside texts; a text's own end is found by skipping what is escaped. */
export function isTooDeep(json: string): boolean {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > DEEPEST_JSON) return true;
    } else if (sign === '}' || sign === ']') depth -= 1;
  }
  return false;
}
