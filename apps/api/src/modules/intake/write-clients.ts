import type { ClientIntake, PlannedRow } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { unfolded } from '../../database/insert-rows.js';
import type { Cell, Column } from '../../database/insert-rows.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { newId } from '../../graphql/ids.js';

/** Columns of the table by what a row says. */
const COLUMNS = {
  uscc: ['text', 'uscc'],
  name: ['text', 'name'],
  name_en: ['text', 'nameEn'],
  province_code: ['text', 'provinceCode'],
  address: ['text', 'address'],
  sector: ['text', 'sector'],
  headcount: ['integer', 'headcount'],
  business_scope: ['text', 'businessScope'],
  legal_representative: ['text', 'legalRepresentative'],
  contact_name: ['text', 'contactName'],
  contact_phone: ['text', 'contactPhone'],
  contact_email: ['text', 'contactEmail'],
  working_language: ['text', 'workingLanguage'],
  distinct_because: ['text', 'distinctBecause'],
} as const satisfies Readonly<Record<string, readonly [string, keyof ClientIntake]>>;

type Planned = PlannedRow<ClientIntake>;

/** Enters the new clients of a plan with their head offices, and brings the changed ones up to date. @returns ids by code */
export async function writeClients(
  context: ActorContext,
  rows: readonly Planned[],
): Promise<ReadonlyMap<string, string>> {
  const added = rows.filter(({ state }) => state === 'NEW');
  const changed = rows.filter(({ state }) => state === 'CHANGED');
  const ids = added.map(() => newId());
  await enter(context, added, ids);
  await bringUpToDate(context, changed);
  const byCode = new Map(added.map(({ key }, at) => [key, ids[at] ?? ''] as const));
  for (const { key, id } of rows) if (id !== null) byCode.set(key, id);
  return byCode;
}

function columnsOf(rows: readonly Planned[]): Readonly<Record<keyof typeof COLUMNS, Column>> {
  const columns = Object.entries(COLUMNS).map(([name, [type, of]]) => {
    const values: Cell[] = rows.map(({ facts }) => facts?.[of] ?? null);
    return [name, [type, values] as const] as const;
  });
  return Object.fromEntries(columns) as never;
}

/** How many are written by a statement: while the database writes them, the next are put into words. */
const AT_ONCE = 2000;

async function enter(context: ActorContext, rows: readonly Planned[], ids: readonly string[]): Promise<void> {
  let written: Promise<unknown> = Promise.resolve();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const [some, these] = [rows.slice(from, from + AT_ONCE), ids.slice(from, from + AT_ONCE)];
    const offices = some.map(() => newId());
    const statement = enteringSql(context, some, [these, offices]);
    await written;
    written = statement.execute(context.sql());
    some.forEach(({ key: uscc, name }, at) => {
      const [id, site] = [these[at] ?? '', offices[at] ?? ''];
      noteChange(context.em, { type: 'Client', id, action: 'create', before: null, after: { uscc, name } });
      noteChange(context.em, { type: 'Site', id: site, action: 'create', before: null, after: { client: id } });
    });
  }
  await written;
}

/** Clients and their head offices are one statement: what both tables hold is sent once. */
function enteringSql(
  { today }: ActorContext,
  rows: readonly Planned[],
  [ids, offices]: readonly [clients: readonly string[], offices: readonly string[]],
): RawBuilder<unknown> {
  const columns = columnsOf(rows);
  const given = unfolded({ id: ['uuid', ids], office: ['uuid', offices], ...columns });
  const names = sql.join(Object.keys(columns).map((name) => sql.ref(name)));
  return sql`with given as materialized (select * from ${given}),
    entered as (insert into client (id, ${names}, registered_on, version, taken_in_version)
      select id, ${names}, ${today}::date, 1, 1 from given)
    insert into site (id, client_id, name, address, province_code, headcount, is_head_office)
      select office, id, name, address, province_code, headcount, true from given`;
}

/** A client that nobody changed since has the head office it came with, which changes with it. */
async function bringUpToDate(context: ActorContext, rows: readonly Planned[]): Promise<void> {
  if (rows.length === 0) return;
  const { uscc: _, ...columns } = columnsOf(rows);
  const ids: Column = ['uuid', rows.map(({ id }) => id)];
  const sets = Object.keys(columns).map((name) => sql`${sql.ref(name)} = unfolded.${sql.ref(name)}`);
  await sql`update client c set ${sql.join(sets)}, version = c.version + 1, taken_in_version = c.version + 1
    from ${unfolded({ id: ids, ...columns })} where c.id = unfolded.id`.execute(context.sql());
  const { name, address, province_code, headcount } = columns;
  await sql`update site s set name = unfolded.name, address = unfolded.address, province_code = unfolded.province_code,
      headcount = unfolded.headcount
    from ${unfolded({ id: ids, name, address, province_code, headcount })}
    where s.client_id = unfolded.id and s.is_head_office`.execute(context.sql());
  for (const { id, changes } of rows)
    noteChange(context.em, {
      type: 'Client',
      id: id ?? '',
      action: 'update',
      before: Object.fromEntries(changes.map(({ column, before }) => [column, before])),
      after: Object.fromEntries(changes.map(({ column, after }) => [column, after])),
    });
}
