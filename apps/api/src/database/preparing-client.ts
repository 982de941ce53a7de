import pg from 'pg';

/** A statement that was sent this often is worth preparing: the database plans it once a connection, not once a request. */
const OFTEN = 3;
/** Statements counted, and prepared a connection: what was not sent for long is forgotten first. */
const MOST_COUNTED = 2_000;
export const MOST_PREPARED = 250;

/** How often each text was sent, the longest unsent first. */
const times = new Map<string, number>();

/** Whether a text was sent often enough; counts it. */
function isOften(text: string): boolean {
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

/**
 * A connection that prepares the statements it is sent again and again, under names of its own. The answers are those of
 * any other connection; without it, every request is parsed and planned anew.
 */
export class PreparingClient extends pg.Client {
  /** Texts by the names they are prepared under, the longest unsent first. */
  private readonly prepared = new Map<string, string>();
  private made = 0;

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    const send = this.query.bind(this) as Query;
    const query: Query = (text, values, ...rest) => {
      const isParameterised = typeof text === 'string' && Array.isArray(values) && values.length > 0;
      if (!isParameterised || !isOften(text)) return send(text, values, ...rest);
      const answer = send({ name: this.nameOf(text, send), text, values }, ...rest);
      // A table that was changed meanwhile makes a plan useless: the next to ask has it planned anew.
      if (answer instanceof Promise) answer.catch((error: unknown) => isStale(error) && this.forget(text, send));
      return answer;
    };
    Object.assign(this, { query });
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

/** Whether a plan gives rows of another shape than when it was made. */
function isStale(error: unknown): boolean {
  return (error as { readonly code?: string }).code === '0A000';
}
