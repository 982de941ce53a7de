import type { HttpExchange, RequestContext } from '../../context.js';
import { keySecretOf } from './key-secret.js';
import { secretUnder } from './sessions.js';

/** Secrets made in an exchange, until its answer has told them: they are nowhere else. */
const TOLD = new WeakMap<HttpExchange, string>();

/** What a new key's bits are made for. */
export const KEY_ISSUED = ['api key'] as const;

/** Keeps a new secret for the answer at hand. */
export function tellOnce(http: HttpExchange, secret: string): void {
  TOLD.set(http, secret);
}

/** What was kept for the answer at hand, which nobody is told a second time; null where nothing was. */
export function takeTold(http: HttpExchange): string | null {
  const told = TOLD.get(http) ?? null;
  TOLD.delete(http);
  return told;
}

/**
 * The answer with the key that was issued in this exchange, or by this very request before: under an idempotency key it
 * follows from that. Without one where none was issued.
 */
export function withSecret(context: RequestContext, answer: object): object {
  const { http, verb } = context;
  const told = takeTold(http);
  const isIssued = (answer as { readonly __typename?: unknown }).__typename === 'ApiKey';
  if (!isIssued) return answer;
  if (told !== null) return { ...answer, secret: told };
  return verb?.claim ? { ...answer, secret: keySecretOf(secretUnder(context, KEY_ISSUED)).secret } : answer;
}
