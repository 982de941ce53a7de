import type { Writable } from 'node:stream';
import pg from 'pg';

/** A statement that was sent this often is worth preparing: the database plans it once a connection, not once a request. */
const OFTEN = 3;
/** Statements counted: what was not sent for long is forgotten first. */
const MOST_COUNTED = 2_000;
/** Statements prepared a connection: here too. */
export const MOST_PREPARED = 250;

/** How often each text was sent, the longest unsent first. */
const times = new Map<string, number>();

/** Whether a text was sent often enough to be worth preparing; counts it. */
export function isOften(text: string): boolean {
  const sent = (times.get(text) ?? 0) + 1;
  times.delete(text);
  times.set(text, sent);
  if (times.size > MOST_COUNTED) forgetFirst(times);
  return sent >= OFTEN;
}

/** @returns the first key, which is gone then */
function forgetFirst(map: Map<string, unknown>): string | undefined {
  const [first] = map.keys();
  if (first !== undefined) map.delete(first);
  return first;
}

type Query = (...sent: readonly unknown[]) => unknown;

/** Before a statement whose answer says nothing: in a transaction it is sent with the next, which fails if it does. */
export const SENT_WITH_NEXT = '/* with the next */';

const NOTHING_TOLD = Object.freeze({ command: '', rowCount: null, oid: null, fields: [], rows: [] });

/**
 * A connection that prepares the statements it is sent again and again, under names of its own, and sends what nobody
 * needs an answer of, as the beginning of a transaction, together with what comes next: they are run one after the other
 * as ever, by one way to the database instead of two. The answers are those of any other connection.
 */
export class PreparingClient extends pg.Client {
  /** Texts by the names they are prepared under, the longest unsent first. */
  private readonly prepared = new Map<string, string>();
  private made = 0;
  /** What waits for the next statement. */
  private waiting: (() => Promise<unknown>)[] = [];
  private isInTransaction = false;

  constructor(config?: pg.ClientConfig) {
    super({ ...config, pipeline: true } as pg.ClientConfig);
    const send = this.query.bind(this) as Query;
    const query = this.preparing(send);
    Object.assign(this, { query: this.sendingTogether(query) });
  }

  /** Holds back what goes with the next statement, and sends it with that. */
  private sendingTogether(send: Query): Query {
    return (text, ...rest) => {
      if (text === 'begin') this.isInTransaction = true;
      const waits = text === 'begin' || (this.isInTransaction && isSentWithNext(text));
      if (waits && typeof rest.at(-1) !== 'function') {
        this.waiting.push(() => send(text, ...rest) as Promise<unknown>);
        return Promise.resolve(NOTHING_TOLD);
      }
      if (text === 'commit' || text === 'rollback') this.isInTransaction = false;
      return this.waiting.length === 0 ? send(text, ...rest) : this.afterWaiting(() => send(text, ...rest));
    };
  }

  /** Sends what waited, and the next: all in one. @returns the next's answer, once all have theirs */
  private afterWaiting(next: () => unknown): Promise<unknown> {
    const waiting = this.waiting;
    this.waiting = [];
    const { stream } = (this as unknown as { connection: { stream: Writable } }).connection;
    stream.cork();
    try {
      const answers = [...waiting.map((each) => each()), next()];
      return Promise.all(answers).then((all) => all.at(-1));
    } finally {
      stream.uncork();
    }
  }

  private preparing(send: Query): Query {
    return (text, values, ...rest) => {
      const isParameterised = typeof text === 'string' && Array.isArray(values) && values.length > 0;
      if (!isParameterised || !(this.prepared.has(text) || isOften(text))) return send(text, values, ...rest);
      const answer = send({ name: this.nameOf(text, send), text, values }, ...rest);
      // A table that was changed meanwhile makes a plan useless: the next to ask has it planned anew.
      if (answer instanceof Promise) answer.catch((error: unknown) => isStale(error) && this.forget(text, send));
      return answer;
    };
  }

  private nameOf(text: string, send: Query): string {
    // No name is given twice: what could not be forgotten, because a transaction had failed, stays until the connection ends.
    const name = this.prepared.get(text) ?? `t${(this.made += 1)}`;
    this.prepared.delete(text);
    this.prepared.set(text, name);
    const [longestUnsent] = this.prepared.keys();
    if (this.prepared.size > MOST_PREPARED && longestUnsent !== undefined) this.forget(longestUnsent, send);
    return name;
  }

  /** Lets the database forget a statement. */
  private forget(text: string, send: Query): void {
    const name = this.prepared.get(text);
    this.prepared.delete(text);
    const { connection } = this as unknown as { connection: { parsedStatements: Record<string, string> } };
    if (name === undefined || !(name in connection.parsedStatements)) return;
    delete connection.parsedStatements[name];
    send(`deallocate ${name}`, undefined, () => undefined);
  }
}

function isSentWithNext(text: unknown): boolean {
  return typeof text === 'string' && text.startsWith(SENT_WITH_NEXT);
}

/** Whether a plan gives rows of another shape than when it was made. */
export function isStale(error: unknown): boolean {
  return (error as { readonly code?: string }).code === '0A000';
}
