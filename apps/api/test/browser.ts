import { sendAgain } from './done-once.js';
import type { Answer, House } from './house.js';

/** Somebody's browser: it keeps what cookies it is given. */
export interface Browser {
  readonly ask: (document: string, variables?: object) => Promise<Answer>;
  /** Opens an address. @returns status, and where it leads */
  readonly open: (url: string) => Promise<{ readonly status: number; readonly leadsTo: string }>;
  readonly signIn: (email: string, password: string) => Promise<Answer>;
  /** The address signed in with; null when nobody is. */
  readonly who: () => Promise<string | null>;
  readonly cookies: Map<string, string>;
}

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { id displayName } }';

/** A browser that has never been here, at an address. */
export function browser(house: House, { from = '127.0.0.1', agent = '' } = {}): Browser {
  const cookies = new Map<string, string>();
  const shown = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const send = async (request: { method: 'GET' | 'POST'; url: string; payload?: object }, cookie: string = shown()) => {
    const answer = await house.http.inject({
      ...request,
      remoteAddress: from,
      headers: { 'x-touchstone-csrf': '1', cookie, ...(agent && { 'user-agent': agent }) },
    });
    for (const { name, value } of answer.cookies)
      if (value) cookies.set(name, value);
      else cookies.delete(name);
    return answer;
  };
  const ask = async (document: string, variables?: object): Promise<Answer> => {
    // A browser that did not hear the answer asks again with what it had before it.
    const cookie = shown();
    const answer = await sendAgain(house.parts.database, document, async (query, beside) => {
      const sent = await send(
        { method: 'POST', url: '/graphql', payload: { query, variables: { ...variables, ...beside } } },
        cookie,
      );
      return { answer: sent.json(), requestId: String(sent.headers['x-request-id']) };
    });
    return answer as Answer;
  };
  return {
    ask,
    open: async (url) => {
      const { statusCode, headers } = await send({ method: 'GET', url });
      return { status: statusCode, leadsTo: String(headers.location ?? '') };
    },
    signIn: (email, password) => ask(SIGN_IN, { input: { email, password } }),
    who: async () => (await ask('{ viewer { email } }')).data.viewer?.email ?? null,
    cookies,
  };
}

/** The text of a verb: mutation, its input, its refusals, and what else is asked. */
export function verb(name: string, fields: string): string {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${type}!) { ${name}(input: $input) { __typename ... on Refused { refusals { code field } } ${fields} } }`;
}

/** The codes of a refusal; none when it was done. @throws Error when the request could not stand */
export function codesOf({ data, errors }: Answer): readonly string[] {
  if (errors) throw new Error(JSON.stringify(errors));
  const [result] = Object.values(data as Record<string, { refusals?: ReadonlyArray<{ code: string }> }>);
  return (result?.refusals ?? []).map(({ code }) => code);
}

/** The code of the error with which a request did not stand, or null. */
export function errorOf({ errors }: Answer): string | null {
  return errors?.[0]?.extensions.code ?? null;
}
