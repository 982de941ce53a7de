import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { carryOut } from './command.js';
import type { ActorContext } from './context.js';
import { noteChange } from './database/journal-subscriber.js';

/** A reading that the journal tells: what was read, of which records. */
interface Reading {
  /** Begins with `read` or `export`. */
  readonly verb: string;
  /** What was told of, by type and UUID. */
  readonly records: ReadonlyArray<{ readonly type: string; readonly id: string }>;
  /** What of it, where there is a choice. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Enters in the journal that something was told which is kept from most, or left the house as a file. */
export async function noteReading(context: ActorContext, { verb, records, detail = {} }: Reading): Promise<void> {
  const note = async ({ em }: ActorContext): Promise<object> => {
    for (const { type, id } of records) {
      const client = await clientOf(em, type, id);
      const after = { ...detail, ...(client !== null && { client }) };
      noteChange(em, { type, id, action: 'read', before: null, after });
    }
    return {};
  };
  await carryOut({ ...context, verb: { name: verb, doors: [], claim: null } }, [note, null], { tell: () => null });
}

/** The client in whose file a record is, where it is in one. */
async function clientOf(em: EntityManager, type: string, id: string): Promise<string | null> {
  if (type === 'Client') return id;
  const meta = em.getMetadata().getByClassName(type as never, false);
  const isInFile = meta?.props.some(
    ({ fieldNames }) => (fieldNames as readonly string[] | undefined)?.[0] === 'client_id',
  );
  if (!meta || !isInFile) return null;
  const { rows } = await sql<{ client_id: string | null }>`
    select client_id::text from ${sql.table(meta.tableName)} where id = ${id}`.execute(em.getKysely() as never);
  return rows[0]?.client_id ?? null;
}
