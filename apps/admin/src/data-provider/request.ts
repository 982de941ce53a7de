import { currentLocale } from '../i18n/locale.js';
import { ApiError, API_ERRORS } from './api-error.js';
import type { ApiErrorCode, ApiErrorDetail, FieldFault } from './api-error.js';
import { sentDocument } from './document.js';
import type { TypedDocument } from './document.js';

interface GraphqlError {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly GraphqlError[];
}

/** What every request of ours carries, so that no foreign page can make one (no simple request has these). */
export function ownHeaders(): Readonly<Record<string, string>> {
  return { 'accept-language': currentLocale(), 'x-touchstone-csrf': '1', 'apollo-require-preflight': 'true' };
}

/**
 * Asks the API.
 * @throws ApiError when the request cannot stand or nobody answers
 */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await send(JSON.stringify({ ...sentDocument(document), variables }), signal);
  const answer = await readAnswer(response);
  const [error] = answer.errors ?? [];
  if (error) throw apiError({ ...error, extensions: withAllFields(answer.errors ?? []) }, response.status);
  if (answer.data == null) throw new ApiError('INTERNAL', `HTTP ${response.status}`);
  return answer.data as Result;
}

async function send(body: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch('/graphql', {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...ownHeaders() },
      body,
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError('NETWORK', String(cause));
  }
}

async function readAnswer(response: Response): Promise<GraphqlAnswer> {
  try {
    return (await response.json()) as GraphqlAnswer;
  } catch {
    throw new ApiError(codeOfStatus(response.status), `HTTP ${response.status}`);
  }
}

function apiError({ message, extensions = {} }: GraphqlError, status: number): ApiError {
  const code = API_ERRORS.find((each) => each === extensions['code']);
  return new ApiError(code ?? codeOfStatus(status), message, extensions as ApiErrorDetail);
}

/** What is said of the first error, with the fields of all: each value that is not taken is an error of its own. */
function withAllFields(errors: readonly GraphqlError[]): Readonly<Record<string, unknown>> {
  const fields = errors.flatMap(({ extensions }) => (extensions?.['fields'] ?? []) as readonly FieldFault[]);
  return { ...errors[0]?.extensions, ...(fields.length > 0 && { fields }) };
}

function codeOfStatus(status: number): ApiErrorCode {
  if (status === 401) return 'UNAUTHENTICATED';
  if (status === 429) return 'TOO_MANY_ATTEMPTS';
  return status === 502 || status === 503 || status === 504 ? 'NETWORK' : 'INTERNAL';
}
