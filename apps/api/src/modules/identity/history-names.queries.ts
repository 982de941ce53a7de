import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import type { JournalChange } from '../../database/journal-entry.entity.js';

/** Names of records, for whoever reads of them. */
export interface Names {
  /** A record's name; null where it has none for this reader. */
  readonly of: (type: string, id: string) => string | null;
  /** A value as it is told: a record by its name, everything else as it is. */
  readonly value: (type: string, value: unknown) => unknown;
}

/** Columns that name a record, the best first. */
const NAMING = [
  'name',
  'display_name',
  'number',
  'name_zh',
  'title_zh',
  'title',
  'file_name',
  'code',
  'edition_id',
] as const;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Reads, in one statement, what the records that changes touch or point to are called, as far as the reader may read them. */
export async function namesOf(context: ActorContext, changes: readonly JournalChange[]): Promise<Names> {
  const wanted = new Map<string, Set<string>>();
  const want = (type: string | undefined, id: unknown): void => {
    if (type && typeof id === 'string' && UUID.test(id)) wanted.set(type, (wanted.get(type) ?? new Set()).add(id));
  };
  for (const { type, id, before, after } of changes) {
    want(type, id);
    const targets = targetsOf(context, type);
    for (const [field, value] of [...Object.entries(before ?? {}), ...Object.entries(after ?? {})])
      want(targets.get(field), value);
  }
  const found = new Map<string, string>();
  const parts = [...wanted].flatMap(([type, ids]) => statementOf(context, type, [...ids]));
  if (parts.length > 0) {
    const { rows } = await sql<{ key: string; name: string }>`${sql.join(parts, sql` union all `)}`.execute(
      context.sql(),
    );
    rows.forEach(({ key, name }) => found.set(key, name));
  }
  const of = (type: string, id: string): string | null => found.get(`${type}:${id}`) ?? null;
  const value = (type: string, raw: unknown): unknown =>
    typeof raw === 'string' && UUID.test(raw) && isRecord(context, type) ? of(type, raw) : raw;
  return { of, value };
}

/** Which properties of a type point to records, and of which type. */
function targetsOf({ em }: ActorContext, type: string): ReadonlyMap<string, string> {
  const meta = em.getMetadata().getByClassName(type as never, false);
  const pointing = (meta?.props ?? []).filter(({ kind }) => kind === 'm:1' || kind === '1:1');
  return new Map(pointing.map(({ name, targetMeta, type: named }) => [name as string, targetMeta?.className ?? named]));
}

function isRecord({ em }: ActorContext, type: string): boolean {
  return em.getMetadata().getByClassName(type as never, false) !== undefined;
}

function statementOf(
  { em, actor }: ActorContext,
  type: string,
  ids: readonly string[],
): readonly RawBuilder<unknown>[] {
  const meta = em.getMetadata().getByClassName(type as never, false);
  const columns = new Set(
    (meta?.props ?? []).flatMap(({ fieldNames }) => (fieldNames as readonly string[] | undefined) ?? []),
  );
  const naming = NAMING.filter((column) => columns.has(column));
  if (!meta || naming.length === 0) return [];
  const name = sql.join(naming.map((column) => sql`nullif(${sql.ref(`t.${column}`)}::text, '')`));
  return [
    sql`select ${sql.lit(`${type}:`)} || t.id::text as key, coalesce(${name}) as name from ${sql.table(meta.tableName)} t
      where t.id = any(${`{${ids.join(',')}}`}::uuid[]) and ${readScopeOf(actor)(type, 't')}`,
  ];
}
