/*
 * A statement that comes again is planned once on each connection (a named prepared statement), for planning a page takes
 * the database longer than reading it.
 */

/** The part of a PostgreSQL connection that is used here. */
interface Connection {
  query: (...args: unknown[]) => unknown;
  readonly connection: { readonly parsedStatements: Record<string, string | undefined> };
}

/** The part of a pool of connections that is used here. */
interface Pool {
  readonly on: (event: 'connect', listener: (connection: Connection) => void) => unknown;
}

/** How many texts a process remembers having seen; anybody may bring new ones. */
const MOST_SEEN = 500;
/** How many statements a connection holds ready; what was used longest ago makes room. */
export const MOST_PREPARED = 100;

/** Lets the connections of a pool keep ready what they are asked again and again. */
export function prepareRepeated(pool: Pool): void {
  const seen = new Set<string>();
  /** Whether a text was seen before; the newest are remembered. */
  const comesAgain = (text: string): boolean => {
    const isKnown = seen.delete(text);
    seen.add(text);
    const [oldest] = seen;
    if (seen.size > MOST_SEEN && oldest !== undefined) seen.delete(oldest);
    return isKnown;
  };
  pool.on('connect', (connection) => prepareOn(connection, comesAgain));
}

function prepareOn(connection: Connection, comesAgain: (text: string) => boolean): void {
  const query = connection.query.bind(connection);
  const names = new Map<string, string>();
  let made = 0;
  const forget = (text: string, name: string): void => {
    names.delete(text);
    connection.connection.parsedStatements[name] = undefined;
    // Where a transaction has failed it stays until the connection ends: no name is given twice.
    Promise.resolve(query(`deallocate ${name}`)).catch(() => undefined);
  };
  /** The name of a text, given when it comes again. */
  const nameOf = (text: string): string | null => {
    const name = names.get(text) ?? (comesAgain(text) ? `s${(made += 1)}` : null);
    if (name === null) return null;
    names.delete(text);
    names.set(text, name);
    const [[oldest, its] = []] = names;
    if (names.size > MOST_PREPARED && oldest !== undefined && its !== undefined) forget(oldest, its);
    return name;
  };
  connection.query = (text, values, ...rest) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null;
    if (name === null) return query(text, values, ...rest);
    const asked = query({ name, text, values }, ...rest);
    // A table that was changed meanwhile makes a plan useless: the next to ask has it planned anew.
    if (asked instanceof Promise)
      asked.catch((error: unknown) => isStale(error) && names.has(String(text)) && forget(String(text), name));
    return asked;
  };
}

function isStale(error: unknown): boolean {
  return (error as { readonly code?: string }).code === '0A000';
}
