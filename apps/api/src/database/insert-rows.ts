import { sql } from 'kysely';
import type { Kysely } from 'kysely';

/** A value on its way into a column, as text. */
export type Cell = string | number | boolean | null;

/** The column's type in the database, and its values, one a row; an array is written by `arrayOf`. */
export type Column = readonly [type: string, values: readonly Cell[]];

/**
 * Writes many rows by one statement: a column is one parameter, an array that the database unfolds. About as quick as a
 * copy, and it passes every check, key and trigger as any other statement.
 */
export async function insertRows(
  database: Kysely<unknown>,
  table: string,
  columns: Readonly<Record<string, Column>>,
): Promise<void> {
  const named = Object.entries(columns);
  if ((named[0]?.[1][1].length ?? 0) === 0) return;
  const names = sql.join(named.map(([name]) => sql.ref(name)));
  const casts = sql.join(
    named.map(([name, [type]]) => (isPlain(type) ? sql.ref(name) : sql`${sql.ref(name)}::${sql.raw(type)}`)),
  );
  await sql`insert into ${sql.table(table)} (${names}) select ${casts} from ${unfolded(columns)}`.execute(database);
}

/** Some columns as a table of the statement, by their names. */
export function unfolded(columns: Readonly<Record<string, Column>>) {
  const named = Object.entries(columns);
  const arrays = named.map(
    ([, [type, values]]) => sql`${arrayOf(values)}::${sql.raw(isPlain(type) ? type : 'text')}[]`,
  );
  return sql`unnest(${sql.join(arrays)}) as unfolded (${sql.join(named.map(([name]) => sql.ref(name)))})`;
}

/** An array of arrays would be unfolded to its last value, and JSON has signs of its own: both go as text first. */
function isPlain(type: string): boolean {
  return !type.endsWith('[]') && type !== 'jsonb';
}

const NEEDS_ESCAPE = /["\\]/;

/** Values as the database writes an array. */
export function arrayOf(values: Iterable<Cell>): string {
  const all = [...values];
  // Most columns are texts without a sign that means something here.
  const isPlainText = all.length > 0 && all.every((value) => typeof value === 'string');
  if (isPlainText && !NEEDS_ESCAPE.test(all.join(''))) return `{"${all.join('","')}"}`;
  const parts: string[] = [];
  for (const value of all) {
    if (value === null) parts.push('NULL');
    else if (typeof value === 'string')
      parts.push(NEEDS_ESCAPE.test(value) ? `"${value.replaceAll(/["\\]/g, '\\$&')}"` : `"${value}"`);
    else parts.push(String(value));
  }
  return `{${parts.join(',')}}`;
}
