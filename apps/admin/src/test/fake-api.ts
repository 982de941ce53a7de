import { vi } from 'vitest';

/** A request as the API would see it. */
export interface SeenRequest {
  readonly operation: string;
  readonly variables: Record<string, unknown>;
  /** The key that every verb is sent under. */
  readonly idempotencyKey: string | null;
  readonly headers: Headers;
}

type Answer = (variables: Record<string, unknown>) => unknown;

/**
 * An API in memory: answers each operation by name with `data`, or with an error where the answer is one.
 * It stands in for `fetch` until the test ends.
 */
export function fakeApi(answers: Readonly<Record<string, Answer>>): { readonly seen: SeenRequest[] } {
  const seen: SeenRequest[] = [];
  vi.stubGlobal('fetch', async (_address: string, init: RequestInit) => {
    const { query, variables: sent } = JSON.parse(init.body as string) as {
      query: string;
      variables: Record<string, unknown>;
    };
    const { idempotencyKey, ...variables } = sent;
    const operation = /(?:query|mutation)\s+(\w+)/.exec(query)?.[1] ?? '';
    seen.push({
      operation,
      variables,
      idempotencyKey: (idempotencyKey as string | undefined) ?? null,
      headers: new Headers(init.headers),
    });
    const answer = answers[operation]?.(variables);
    const body = answer instanceof RequestFails ? { errors: [answer.error] } : { data: answer };
    return new Response(JSON.stringify(body), { headers: { 'content-type': 'application/json' } });
  });
  return { seen };
}

/** What the API answers to a request that cannot stand. */
export class RequestFails {
  readonly error: { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> };

  constructor(code: string, extensions: Readonly<Record<string, unknown>> = {}) {
    this.error = { message: code, extensions: { code, ...extensions } };
  }
}
