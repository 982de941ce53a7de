/** One input field that the API found malformed. */
export interface FieldFault {
  readonly field: string;
  readonly code: string;
  readonly message?: string;
}

/** What a failed request tells beside its code. */
export interface ApiErrorDetail {
  readonly fields?: readonly FieldFault[];
  readonly current?: number;
  readonly errorId?: string;
}

/** The codes that the admin treats each in its own way; all others are faults of ours. */
export const API_ERRORS = [
  'UNAUTHENTICATED',
  'REAUTHENTICATION_NEEDED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'STALE_VERSION',
  'TOO_MANY_ATTEMPTS',
  'INTERNAL',
  'NETWORK',
] as const;

/** How a request failed. */
export type ApiErrorCode = (typeof API_ERRORS)[number];

/**
 * A request that cannot stand, as opposed to a refusal, which is an answer.
 * `status` and `body` are what react-admin looks at.
 */
export class ApiError extends Error {
  readonly status: number;
  readonly body: { readonly errors?: Readonly<Record<string, unknown>> };

  constructor(
    readonly code: ApiErrorCode,
    message: string,
    readonly detail: ApiErrorDetail = {},
  ) {
    super(message);
    this.name = 'ApiError';
    this.status = STATUS[code];
    this.body = {};
  }
}

const STATUS: Readonly<Record<ApiErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  REAUTHENTICATION_NEEDED: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  INVALID_INPUT: 422,
  STALE_VERSION: 409,
  TOO_MANY_ATTEMPTS: 429,
  INTERNAL: 500,
  NETWORK: 503,
};

/** The i18n key and values of the sentence that tells a reader of the failure. */
export function sayError(error: unknown): { readonly key: string; readonly values: Readonly<Record<string, unknown>> } {
  if (!(error instanceof ApiError)) return { key: 'errors.INTERNAL', values: { errorId: '–' } };
  return { key: `errors.${error.code}`, values: { errorId: error.detail.errorId ?? '–' } };
}

/** What went wrong in words: what is said of each field at fault, or else of the whole. */
export function faultsOf(error: Error): string {
  const fields = error instanceof ApiError ? (error.detail.fields ?? []) : [];
  const told = [...new Set(fields.flatMap(({ message }) => message ?? []))];
  return told.length > 0 ? told.join(' ') : error.message;
}
