import type { FastifyReply, FastifyRequest } from 'fastify';
import { hashToken } from '../modules/identity/index.js';
import { Bounded } from '../bounded.js';
import type { Guess, ReadPath, ReadRequest } from '../read-path/read-path.js';

/** What may stand in the body of a request that the read path looks at. */
const MEMBERS = new Set(['query', 'operationName', 'variables', 'documentId']);
/** Whoever asks for another kind of answer is given it by the executor. */
const ACCEPTED = /^(?:\*\/\*|application\/json(?:, ?\*\/\*|, ?text\/plain, ?\*\/\*)?)$/;

type Context = Parameters<ReadPath['answer']>[2]['context'];

/** How a request comes by its context. */
interface ContextMakers {
  readonly contextOf: () => Promise<Context>;
  /** The context it has if its session stands as it stood last; null where that is not known. */
  readonly guess: () => readonly [Context, Guess] | null;
}

/** The answer to a document that was answered before, as JSON text; null where the executor is to answer. */
export async function compiledAnswer(
  readPath: ReadPath,
  { body, headers }: FastifyRequest,
  { contextOf, guess }: ContextMakers,
): Promise<string | null> {
  if (headers.accept !== undefined && !ACCEPTED.test(headers.accept)) return null;
  if (!/^application\/json(?:;|$)/.test(headers['content-type'] ?? '')) return null;
  const request = requestIn(body as Readonly<Record<string, unknown>>);
  const known = request && readPath.known(request);
  if (!known) return null;
  // The context of a mutation is never guessed: it is done for whoever asks, or not at all.
  const guessed = known.verb ? null : guess();
  const text = guessed && (await readPath.answer(known, request, { context: guessed[0], guess: guessed[1] }));
  if (text !== null) return text;
  // What keeps the request from having a context is told by the executor, to which it goes next.
  const context = await contextOf().catch(() => null);
  return context && readPath.answer(known, request, { context });
}

function requestIn(body: Readonly<Record<string, unknown>>): ReadRequest | null {
  const { query, operationName, variables } = body;
  if (typeof query !== 'string' || Object.keys(body).some((name) => !MEMBERS.has(name))) return null;
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string') return null;
  if (typeof (variables ?? {}) !== 'object' || Array.isArray(variables)) return null;
  return { query, operationName: operationName ?? null, variables: (variables ?? {}) as ReadRequest['variables'] };
}

type Make<T> = (request: FastifyRequest, reply: FastifyReply) => Promise<T>;

/** The same for whoever asks of the same request again. */
export function onceEach<T>(make: Make<T>): Make<T> {
  const made = new WeakMap<FastifyRequest, Promise<T>>();
  return (request, reply) => {
    const known = made.get(request) ?? make(request, reply);
    made.set(request, known);
    return known;
  };
}

const MOST_VISITS = 5_000;

/** How the sessions stood that came last, by their tokens' hashes; the database is asked again each time. */
export function rememberedVisits(): {
  readonly remember: (token: string, asRead: string) => void;
  readonly of: (tokenHash: string) => string | undefined;
} {
  const visits = new Bounded<string>(MOST_VISITS);
  return {
    // One whose use has yet to be written down is read and written by itself.
    remember: (token, asRead) => {
      if (asRead.includes('"is_noted":true')) visits.set(hashToken(token), asRead);
    },
    of: (tokenHash) => visits.get(tokenHash),
  };
}
