/** The kinds of request that cannot stand, as `extensions.code` names them. */
export type DomainErrorCode =
  | 'NOT_FOUND'
  | 'FORBIDDEN'
  | 'UNAUTHENTICATED'
  | 'INVALID_INPUT'
  | 'STALE_VERSION'
  | 'TOO_MANY_ATTEMPTS'
  | 'IDEMPOTENCY_KEY_REUSED';

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
