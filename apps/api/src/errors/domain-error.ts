/** The kinds of request that cannot stand, as `extensions.code` names them. */
export type DomainErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'INVALID_INPUT'
  | 'STALE_VERSION'
  | 'TOO_MANY_ATTEMPTS'
  | 'IDEMPOTENCY_KEY_REUSED'
  | 'TOO_MANY_REQUESTS'
  | 'QUERY_TOO_COMPLEX'
  | 'DOCUMENT_REFUSED'
  | 'TOOK_TOO_LONG';

/** The HTTP status of a request that cannot stand, where no resolver was reached. */
export const STATUS: Readonly<Record<DomainErrorCode, number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 401,
  INVALID_INPUT: 400,
  STALE_VERSION: 409,
  TOO_MANY_ATTEMPTS: 429,
  TOO_MANY_REQUESTS: 429,
  QUERY_TOO_COMPLEX: 400,
  DOCUMENT_REFUSED: 400,
  TOOK_TOO_LONG: 408,
  IDEMPOTENCY_KEY_REUSED: 409,
};

/** One input field at fault, with a code that `messages` renders. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/**
 * A request that cannot stand: it is malformed, stale, or not for this actor. The domain's own "no" is a refusal
 * instead. The sentence is rendered from the code when it leaves.
 */
export class DomainError extends Error {
  constructor(
    readonly code: DomainErrorCode,
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

/** What one may not see is not there. */
export function notFound(type: string, id: string): DomainError {
  return new DomainError('NOT_FOUND', { type, id });
}

/** Malformed input: every field at fault at once. */
export function invalidInput(fields: readonly FieldFault[]): DomainError {
  return new DomainError('INVALID_INPUT', { fields });
}
