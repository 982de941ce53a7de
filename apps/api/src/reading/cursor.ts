import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { invalidInput } from '../errors/domain-error.js';
import type { DomainError } from '../errors/domain-error.js';

/** One thing rows are ordered by; missing values come last either way. */
export interface OrderKey {
  readonly expression: RawBuilder<unknown>;
  readonly descending: boolean;
}

type Key = ReadonlyArray<string | null>;

/** An opaque cursor that stands for a row's place in its order. */
export function cursorOf(key: Key): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** The rows after (or, backwards, before) a cursor. @throws DomainError INVALID_INPUT for a cursor of another order */
// oxlint-disable-next-line max-params -- what tells equal rows apart is the row's id but for one list
export function keysetSql(
  order: readonly OrderKey[],
  cursor: string | undefined,
  backwards: boolean,
  tie = sql`a.id`,
): RawBuilder<unknown> {
  if (!cursor) return sql`true`;
  const key = readCursor(cursor);
  if (!key || key.length !== order.length + 1) throw unknownCursor(backwards);
  return beyondKeySql(order, key, backwards, tie);
}

/** The rows after (or, backwards, before) a row with such a key. */
// oxlint-disable-next-line max-params -- what tells equal rows apart is the row's id but for one list
export function beyondKeySql(
  order: readonly OrderKey[],
  key: Key,
  backwards = false,
  tie = sql`a.id`,
): RawBuilder<unknown> {
  const keys = [...order, { expression: tie, descending: false }];
  const alternatives = keys.map(({ expression, descending }, index) => {
    const same = keys.slice(0, index).map((each, at) => sql`${each.expression} is not distinct from ${key[at]}`);
    return sql`(${sql.join([...same, beyondSql(expression, key[index] ?? null, descending !== backwards, backwards)], sql` and `)})`;
  });
  return sql`(${sql.join(alternatives, sql` or `)})`;
}

/** What a cursor gets that no page of this list gave out. */
export function unknownCursor(backwards: boolean): DomainError {
  return invalidInput([{ field: backwards ? 'before' : 'after', code: 'CURSOR_UNKNOWN' }]);
}

// oxlint-disable-next-line max-params -- four plain facts of one comparison
function beyondSql(
  expression: RawBuilder<unknown>,
  value: string | null,
  smaller: boolean,
  nullsFirst: boolean,
): RawBuilder<unknown> {
  if (value === null) return nullsFirst ? sql`${expression} is not null` : sql`false`;
  const compared = smaller ? sql`${expression} < ${value}` : sql`${expression} > ${value}`;
  return nullsFirst ? compared : sql`(${compared} or ${expression} is null)`;
}

function readCursor(cursor: string): Key | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(key) && key.every((part) => part === null || typeof part === 'string') ? key : null;
  } catch {
    return null;
  }
}
