import type { HttpExchange } from '../../context.js';

/** Keys issued in an exchange, until its answer has told them: they are nowhere else. */
const TOLD = new WeakMap<HttpExchange, string>();

/** Keeps a new key for the answer at hand. */
export function tellOnce(http: HttpExchange, secret: string): void {
  TOLD.set(http, secret);
}

/** The answer with the key that was issued in this exchange; without one where none was. */
export function withSecret(http: HttpExchange, answer: object): object {
  const secret = TOLD.get(http);
  TOLD.delete(http);
  return secret === undefined ? answer : { ...answer, secret };
}
