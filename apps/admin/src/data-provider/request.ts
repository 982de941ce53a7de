import { currentLocale } from '../i18n/locale.js';
import { ApiError, API_ERRORS } from './api-error.js';
import type { ApiErrorCode, ApiErrorDetail, FieldFault } from './api-error.js';
import { answerAhead, forgetAhead } from './asked-ahead.js';
import { isVerb, sentDocument } from './document.js';
import type { TypedDocument } from './document.js';
import { askForProof } from './proof.js';

/** How often a verb is sent at most, and how long is waited before it is sent again. */
const ATTEMPTS = 3;
const AGAIN_AFTER_MS = 300;

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
 * Asks the API. Where it wants a fresh proof of who is at the desk, the reader is asked for it, and the request goes on.
 * @throws ApiError when the request cannot stand or nobody answers
 */
export async function request<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  try {
    return await requestOnce(document, variables, signal);
  } catch (error) {
    const wantsProof = error instanceof ApiError && error.code === 'REAUTHENTICATION_NEEDED';
    if (!wantsProof || !(await askForProof())) throw error;
    return requestOnce(document, variables, signal);
  }
}

async function requestOnce<Result, Variables>(
  document: TypedDocument<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const changes = isVerb(document);
  const body = JSON.stringify({ ...sentDocument(document), variables: changes ? onceOnly(variables) : variables });
  if (changes) forgetAhead();
  const response = await (changes
    ? sendAgain(body, signal)
    : (answerAhead(body)?.catch(() => send(body, signal)) ?? send(body, signal)));
  const answer = await readAnswer(response);
  const [error] = answer.errors ?? [];
  if (error) throw apiError({ ...error, extensions: withAllFields(answer.errors ?? []) }, response.status);
  if (answer.data == null) throw new ApiError('INTERNAL', `HTTP ${response.status}`);
  return answer.data as Result;
}

/** Names this once, so that what is sent again is not done again. */
function onceOnly<Variables>(variables: Variables): Variables & { readonly idempotencyKey: string } {
  // Not `randomUUID`: browsers lend it to addresses with https alone.
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))];
  return { ...variables, idempotencyKey: bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('') };
}

/** Sends a verb, and again under the same key where nobody answered: whether it was done is not known then. */
async function sendAgain(body: string, signal: AbortSignal | undefined): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await send(body, signal);
    } catch (error) {
      if (!(error instanceof ApiError) || attempt === ATTEMPTS) throw error;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS * attempt));
    }
  }
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
