import type { AccountRole } from '@touchstone/rules';
import type { Instant } from '@touchstone/plain-date';
import { getNamedType, isEnumType, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { mayReadField } from '../../auth/field-scopes.js';
import { mayRead } from '../../auth/read-permissions.js';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import type { JournalChange } from '../../database/journal-entry.entity.js';
import { notFound } from '../../errors/domain-error.js';
import { localId, splitGlobalId } from '../../graphql/ids.js';
import { momentSql } from '../../journal/chain.js';
import { namesOf } from './history-names.queries.js';
import type { Names } from './history-names.queries.js';
import type { HistoryEntry, HistoryRecord, HistoryValue, JournalState } from './history.type.js';

/** Whose history is asked for, and how much of it. */
interface Asked {
  /** Global id. */
  readonly recordId: string;
  readonly first: number;
  readonly verb: string | null;
}

interface EntryRow {
  readonly id: string;
  readonly recordedAt: Instant;
  readonly verb: string;
  readonly actorName: string | null;
  readonly roles: AccountRole[];
  readonly reason: string | null;
  readonly requestId: string | null;
  readonly sealNumber: number | null;
  readonly changes: readonly JournalChange[];
}

/** Bookkeeping that tells nobody anything. */
const UNTOLD = new Set(['id', 'version']);

/**
 * Who changed a record when, the newest first: of each entry what the reader may read, with names in place of ids.
 * @throws DomainError NOT_FOUND where the record is out of the reader's sight
 */
export async function historyOf(
  context: ActorContext,
  schema: GraphQLSchema,
  { recordId, first, verb }: Asked,
): Promise<readonly HistoryEntry[]> {
  const [type, uuid] = splitGlobalId(recordId);
  if (!(await isReadable(context, type, uuid))) throw notFound(type, recordId);
  const about = sql`jsonb_path_query_array(e.changes, '$[*].id') @> ${JSON.stringify([uuid])}::jsonb
    and e.changes @> ${JSON.stringify([{ type, id: uuid }])}::jsonb and (${verb}::text is null or e.verb = ${verb})`;
  // The record whose history it is comes first.
  return entriesOf(context, schema, {
    about,
    first,
    before: (one, other) => Number(other.id === uuid) - Number(one.id === uuid),
  });
}

/** One entry of the journal, told as a record's history is; null where it is none for this reader. */
export async function historyEntry(
  context: ActorContext,
  schema: GraphQLSchema,
  id: string,
): Promise<HistoryEntry | null> {
  const about = sql`e.id = ${localId('JournalEntry', id)}`;
  const [entry] = await entriesOf(context, schema, { about, first: 1, before: () => 0 });
  return entry ?? null;
}

/** Which entries are wanted, and in which order each tells its records. */
interface Wanted {
  readonly about: RawBuilder<unknown>;
  readonly first: number;
  readonly before: (one: JournalChange, other: JournalChange) => number;
}

async function entriesOf(
  context: ActorContext,
  schema: GraphQLSchema,
  { about, first, before }: Wanted,
): Promise<readonly HistoryEntry[]> {
  const { permissions } = context.actor;
  const { rows } = await sql<EntryRow>`
    select e.id::text as "id", ${sql.raw(momentSql('e.recorded_at'))} as "recordedAt", e.verb, a.display_name as "actorName",
      to_json(e.roles) as "roles", e.reason, e.request_id as "requestId", s.number as "sealNumber", e.changes
    from journal_entry e left join account a on a.id = e.account_id left join journal_seal s on s.entry_id = e.id
    where ${about} and ${readScopeOf(context.actor)('JournalEntry', 'e')}
    order by e.recorded_at desc, e.id desc limit ${first}`.execute(context.sql());
  const readable = rows.map((row) => ({ ...row, changes: readableOf(permissions, row.changes) }));
  const names = await namesOf(
    context,
    readable.flatMap(({ changes }) => changes),
  );
  return readable.map(({ changes, ...entry }) => ({
    ...entry,
    id: `JournalEntry:${entry.id}`,
    records: changes.toSorted(before).map((change) => recordOf(change, names, schema)),
  }));
}

async function isReadable({ actor, em, sql: database }: ActorContext, type: string, uuid: string): Promise<boolean> {
  if (!mayRead(actor.permissions, type)) return false;
  const table = em.getMetadata().getByClassName(type as never).tableName;
  const { rows } = await sql`
    select 1 from ${sql.table(table)} a where a.id = ${uuid} and ${readScopeOf(actor)(type, 'a')}`.execute(database());
  return rows.length > 0;
}

/** What is no record of its own is told to whoever reads the record it belongs to. */
const READ_AS: Readonly<Record<string, string>> = { EditionFile: 'SchemeEdition' };

/** Of what an entry tells, what these permissions let be read: records and fields as anywhere else. */
export function readableOf(
  permissions: ActorContext['actor']['permissions'],
  changes: readonly JournalChange[],
): readonly JournalChange[] {
  const masked = (type: string, values: JournalChange['after']): JournalChange['after'] =>
    values && Object.fromEntries(Object.entries(values).filter(([field]) => mayReadField(permissions, type, field)));
  return changes
    .filter(({ type }) => mayRead(permissions, READ_AS[type] ?? type))
    .map(({ before, after, ...change }) => ({
      ...change,
      before: masked(change.type, before),
      after: masked(change.type, after),
    }));
}

function recordOf(
  { type, id, action, before, after }: JournalChange,
  names: Names,
  schema: GraphQLSchema,
): HistoryRecord {
  const told = schema.getType(type);
  const fields = isObjectType(told) ? told.getFields() : {};
  const values = Object.keys({ ...before, ...after }).flatMap((field): HistoryValue[] => {
    const shown = fields[field];
    // What the API shows of no record is told of none here either.
    if (!shown || UNTOLD.has(field)) return [];
    const [was, is] = [before?.[field] ?? null, after?.[field] ?? null];
    if (JSON.stringify(was) === JSON.stringify(is)) return [];
    const kind = getNamedType(shown.type);
    const named = (value: unknown): unknown => names.value(kind.name, value);
    return [{ field, words: isEnumType(kind) ? kind.name : null, before: named(was), after: named(is) }];
  });
  return { type, id: `${type}:${id}`, name: names.of(type, id), action, values };
}

/** How the chain stands, in one statement. */
export async function journalState({ sql: database, secrets }: ActorContext): Promise<JournalState> {
  const { rows } = await sql<Omit<JournalState, 'publicKey'>>`
    select coalesce(s.number, 0) as "sealed", ${sql.raw(momentSql('s.sealed_at'))} as "sealedAt",
      (select count(*)::int from journal_entry e where not exists (select 1 from journal_seal n where n.entry_id = e.id)) as "unsealed",
      (select ${sql.raw(momentSql('max(l.sealed_at)'))} from journal_seal l where l.clock_leapt) as "clockLeaptAt",
      h.number as "headNumber", h.hash as "headHash", ${sql.raw(momentSql('h.signed_at'))} as "headSignedAt",
      (select coalesce(json_agg(d.way order by d.way), '[]') from head_delivery d where d.head_number = h.number) as "sentBy"
    from (select 1) one
    left join lateral (select * from journal_seal order by number desc limit 1) s on true
    left join lateral (select * from journal_head order by number desc limit 1) h on true`.execute(database());
  const [state] = rows;
  if (!state) throw new Error('The state of the journal answered no row');
  return { ...state, publicKey: secrets.publicKey };
}
