import { createHash } from 'node:crypto';
import type { Hash } from 'node:crypto';
import { sql } from 'kysely';
import type { EntityManager } from '@mikro-orm/postgresql';

/** A table as a backup holds it: its columns in the database's own order. */
export interface Table {
  readonly name: string;
  readonly columns: readonly string[];
  /** Column that tells its rows apart. */
  readonly key: string;
}

/** How many rows were read, and the SHA-256 over all of them in the order of their keys. */
export interface Sum {
  readonly rows: number;
  readonly sha256: string;
}

const ROWS_AT_ONCE = 1_000;
/** What the migrator keeps for itself: a restored database has run its migrations. */
const MIGRATIONS = 'mikro_orm_migrations';

/**
 * Every table with the columns that are its own. Which transaction wrote a row means nothing in another database, but
 * for the journal, whose hashes speak of it.
 */
export async function tablesOf(em: EntityManager): Promise<readonly Table[]> {
  const { rows } = await sql<Table>`
    select c.table_name as name, array_agg(c.column_name::text order by c.ordinal_position) as columns,
      (select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indisprimary and i.indrelid = format('public.%I', c.table_name)::regclass) as key
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.is_generated = 'NEVER'
      and c.table_name <> ${MIGRATIONS} and (c.udt_name <> 'xid8' or c.table_name = 'journal_entry')
    group by c.table_name order by c.table_name`.execute(em.getKysely());
  return rows;
}

/** The migrations that a database has run, in their order. */
export async function migrationsOf(em: EntityManager): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATIONS)} order by id`.execute(
    em.getKysely(),
  );
  return rows.map(({ name }) => name);
}

/** The rows of a table, each as one line of JSON, some at a time, within the transaction of `em`. */
export async function* linesOf(em: EntityManager, { name, columns, key }: Table): AsyncGenerator<readonly string[]> {
  const own = sql.join(columns.map((column) => sql.ref(column)));
  const cursor = sql.ref(`backup_of_${name}`);
  await sql`declare ${cursor} no scroll cursor for select row_to_json(r)::text as line
    from (select ${own} from ${sql.table(name)} order by ${sql.ref(key)}) r`.execute(em.getKysely());
  for (;;) {
    const { rows } = await sql<{ line: string }>`fetch ${sql.lit(ROWS_AT_ONCE)} from ${cursor}`.execute(em.getKysely());
    if (rows.length === 0) break;
    yield rows.map(({ line }) => line);
  }
  await sql`close ${cursor}`.execute(em.getKysely());
}

/** Adds up lines as they pass. */
export class Summing {
  private readonly hash: Hash = createHash('sha256');
  private rows = 0;

  add(lines: readonly string[]): void {
    this.rows += lines.length;
    for (const line of lines) this.hash.update(line).update('\n');
  }

  sum(): Sum {
    return { rows: this.rows, sha256: this.hash.copy().digest('hex') };
  }
}
