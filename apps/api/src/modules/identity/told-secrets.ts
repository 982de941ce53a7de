import type { HttpExchange, RequestContext } from '../../context.js';
import { keySecretOf } from './key-secret.js';
import { secretUnder } from './sessions.js';

/** Keys issued in an exchange, until its answer has told them: they are nowhere else. */
const TOLD = new WeakMap<HttpExchange, string>();

/** What a new key's bits are made for. */
export const KEY_ISSUED = ['api key'] as const;

/** Keeps a new key for the answer at hand. */
export function tellOnce(http: HttpExchange, secret: string): void {
  TOLD.set(http, secret);
}

/**
 * The answer with the key that was issued in this exchange, or by this very request before: under an idempotency key it
 * follows from that. Without one where none was issued.
 */
export function withSecret(context: RequestContext, answer: object): object {
  const { http, verb } = context;
  const told = TOLD.get(http);
  TOLD.delete(http);
  const isIssued = (answer as { readonly __typename?: unknown }).__typename === 'ApiKey';
  if (!isIssued) return answer;
  if (told !== undefined) return { ...answer, secret: told };
  return verb?.claim ? { ...answer, secret: keySecretOf(secretUnder(context, KEY_ISSUED)).secret } : answer;
}
