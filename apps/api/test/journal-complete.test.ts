import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { JournalChange } from '../src/database/journal-entry.entity.js';
import { ENTITIES } from '../src/database/entities.js';
import { startHouse } from './house.js';
import type { House } from './house.js';
import { advance } from './model/moves.js';
import { certificateOf, makeWorld } from './model/world.js';
import { adoptProgramme } from './path.js';

/* Rows that the journal does not tell of: its own, sessions, what is kept of what it told, and what the house does by itself. */
const APART = [
  'JournalEntry',
  'JournalSeal',
  'JournalHead',
  'HeadDelivery',
  'IdempotencyKey',
  'KnownFact',
  'XrayRun',
  'ScoreFact',
  'ReturnRow',
  'Job',
  'Notice',
  'OwedChange',
  'WebhookDelivery',
  'WebhookEvent',
  'WebhookRelay',
  'Session',
  'SignInAttempt',
  'StatusListEntry',
  'StatusSubscription',
];

/* What the test's world puts there itself, without a verb. */
const BY_THE_TEST = ['stored_document', 'person', 'credit_check', 'account', 'known_device'];

/* What a guard works out of another row, whose change is told. */
const WORKED_OUT = ['stateDays', 'states', 'awaitedUntil'].map((name) => `surveillance_activity.${name}`);

/** A row that changed, as the database itself saw it. */
interface SeenRow {
  readonly transaction: string;
  readonly table: string;
  readonly id: string;
  readonly columns: readonly string[];
}

let house: House;
const tables = new Map<string, { type: string; properties: ReadonlyMap<string, string> }>();
beforeAll(async () => {
  house = await startHouse();
  const metadata = house.em().getMetadata();
  for (const entity of ENTITIES.filter(({ name }) => !APART.includes(name))) {
    const meta = metadata.getByClassName(entity.name as never) as unknown as {
      tableName: string;
      props: ReadonlyArray<{ name: string; fieldNames?: readonly string[] }>;
    };
    const properties = new Map(
      meta.props.flatMap(({ name, fieldNames }) => (fieldNames?.[0] ? [[fieldNames[0], name]] : [])),
    );
    tables.set(meta.tableName, { type: entity.name, properties: properties as never });
  }
  await house.asOwner(
    `create table seen_row (transaction xid8 default pg_current_xact_id(), "table" text, id text, columns text[])`,
  );
  await house.asOwner('grant insert, select on seen_row to touchstone_app');
  await house.asOwner(`create function see_row() returns trigger as $$ declare was jsonb := '{}'; is_now jsonb := '{}'; begin
    if tg_op <> 'INSERT' then was := to_jsonb(old); end if;
    if tg_op <> 'DELETE' then is_now := to_jsonb(new); end if;
    insert into seen_row ("table", id, columns) values (tg_table_name, coalesce(is_now, was) ->> 'id',
      (select coalesce(array_agg(k), '{}') from jsonb_object_keys(was || is_now) k where was -> k is distinct from is_now -> k and is_now -> k <> 'null'));
    return null; end $$ language plpgsql`);
  for (const table of tables.keys())
    await house.asOwner(
      `create trigger see_row after insert or update or delete on "${table}" for each row execute function see_row()`,
    );
});
afterAll(() => house.close());

describe('the journal', () => {
  it('tells every row that verbs from application to certificate change, whoever wrote it: they or a guard', async () => {
    const world = await makeWorld(house, await adoptProgramme(house));
    await house.asOwner('delete from seen_row');
    while (!world.done.includes('grantCertification')) await advance(world);
    expect(await certificateOf(world)).not.toBeNull();
    const seen = (await house.asOwner(
      'select transaction::text, "table", id, columns from seen_row',
    )) as readonly SeenRow[];
    const entries = (await house.asOwner(
      'select transaction_id::text as transaction, changes from journal_entry',
    )) as ReadonlyArray<{
      transaction: string;
      changes: readonly JournalChange[];
    }>;
    const byTransaction = new Map(entries.map(({ transaction, changes }) => [transaction, changes]));
    expect(byTransaction.size).toBe(entries.length);
    const verbs = seen.filter(
      ({ transaction, table }) => byTransaction.has(transaction) || !BY_THE_TEST.includes(table),
    );
    const untold = verbs.flatMap((row) => untoldOf(row, byTransaction.get(row.transaction)));
    expect([...new Set(untold)].filter((column) => !WORKED_OUT.includes(column))).toEqual([]);
    expect(seen.length).toBeGreaterThan(50);
    expect(seen.some(({ table, columns }) => table === 'certificate' && columns.includes('level'))).toBe(true);
  });
});

/** Columns of a changed row that the entry of its transaction says nothing of. */
function untoldOf({ table, id, columns }: SeenRow, changes: readonly JournalChange[] | undefined): readonly string[] {
  const known = tables.get(table);
  const change = changes?.find((each) => each.type === known?.type && each.id === id);
  if (!change) return [`${table}: no change in the journal`];
  if (change.action === 'delete') return [];
  return columns
    .filter((column) => !['id', 'version'].includes(column))
    .map((column) => known?.properties.get(column) ?? column)
    .filter((property) => !(property in (change.after ?? {})))
    .map((property) => `${table}.${property}`);
}
