import { randomUUID } from 'node:crypto';
import { message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { untakenValue } from '../graphql/untaken-value.js';
import { DomainError, invalidInput } from './domain-error.js';
import type { FieldFault } from './domain-error.js';

/** GraphQL's own complaints about a document or its variables, which are safe to show. */
const OWN_CODES = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What is written down of a failure that the client is told nothing about. */
export type LogFailure = (errorId: string, error: unknown) => void;

/** Decides, alone in the house, what of an error leaves it. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { requestId = null, ...how }: Leaving & { readonly requestId?: string | null },
): GraphQLFormattedError {
  const leaving = leavingError(formatted, error, how);
  return requestId === null ? leaving : { ...leaving, extensions: { ...leaving.extensions, requestId } };
}

/** In which language an error leaves, and where its cause is written down. */
interface Leaving {
  readonly locale: Locale;
  readonly log: LogFailure;
}

function leavingError(
  formatted: GraphQLFormattedError,
  error: unknown,
  { locale, log }: Leaving,
): GraphQLFormattedError {
  const { path } = formatted;
  const base = path ? { path } : {};
  const original = causeOf(error);
  if (original instanceof DomainError) return { ...base, ...domainError(original, locale) };
  const code = String((formatted.extensions?.['code'] as string | undefined) ?? '');
  const fault = code === 'BAD_USER_INPUT' ? untakenValue(formatted.message) : null;
  if (fault) return { ...base, ...domainError(invalidInput([fault]), locale) };
  if (formatted.extensions?.['validationErrorCode'] === 'INTROSPECTION_DISABLED')
    return { message: message('INTROSPECTION_OFF', {}, locale), extensions: { code: 'INTROSPECTION_OFF' } };
  if (OWN_CODES.has(code))
    return {
      ...base,
      message: message('DOCUMENT_INVALID', { detail: plainDetail(formatted.message) }, locale),
      ...(formatted.locations && { locations: formatted.locations }),
      extensions: { code },
    };
  const errorId = randomUUID();
  log(errorId, original);
  return { ...base, message: message('INTERNAL', { errorId }, locale), extensions: { code: 'INTERNAL', errorId } };
}

const LONGEST_DETAIL = 300;

/** GraphQL's complaint without what it guesses might have been meant, and without the value that was sent. */
function plainDetail(complaint: string): string {
  return complaint
    .replace(/ ?Did you mean [^]*\?$/, '')
    .replace(/ got invalid value [^]*?(?: at "[^"]*")?; /, ': ')
    .replaceAll(/(Unexpected (?:Name|character|single)|cannot represent [^:]*): [^]*/g, '$1.')
    .slice(0, LONGEST_DETAIL);
}

/** The sentence of a request that cannot stand. */
export function sentenceOf({ code, detail }: DomainError, locale: Locale): string {
  return message(typeof detail['reason'] === 'string' ? detail['reason'] : code, plainParams(detail), locale);
}

/** PostgreSQL's word for a statement that took longer than it may. */
const STATEMENT_ENDED = '57014';

/** What was thrown, in a resolver or before one was reached. */
function causeOf(error: unknown): unknown {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error;
  const isEnded = (cause as { readonly code?: unknown } | null)?.code === STATEMENT_ENDED;
  return isEnded ? new DomainError('TOOK_TOO_LONG') : cause;
}

function domainError(error: DomainError, locale: Locale): GraphQLFormattedError {
  const { code, detail } = error;
  const faults = (detail['fields'] ?? []) as readonly FieldFault[];
  const fields = faults.map((fault) => ({ ...fault, message: message(fault.code, fault.params ?? {}, locale) }));
  return { message: sentenceOf(error, locale), extensions: { code, ...detail, ...(faults.length > 0 && { fields }) } };
}

function plainParams(detail: Readonly<Record<string, unknown>>): Record<string, string | number> {
  const plain = Object.entries(detail).filter(([, value]) => typeof value === 'string' || typeof value === 'number');
  return Object.fromEntries(plain) as Record<string, string | number>;
}
