import type { ClientIntake, PlannedRow } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { insertRows, unfolded } from '../../database/insert-rows.js';
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

const each = <Value extends Cell>(rows: readonly unknown[], value: Value): readonly Value[] => rows.map(() => value);

async function enter(context: ActorContext, rows: readonly Planned[], ids: readonly string[]): Promise<void> {
  const { em, today } = context;
  const columns = columnsOf(rows);
  await insertRows(context.sql(), 'client', {
    id: ['uuid', ids],
    ...columns,
    registered_on: ['date', each(rows, today)],
    version: ['integer', each(rows, 1)],
    taken_in_version: ['integer', each(rows, 1)],
  });
  const offices = rows.map(() => newId());
  await insertRows(context.sql(), 'site', {
    id: ['uuid', offices],
    client_id: ['uuid', ids],
    name: columns.name,
    address: columns.address,
    province_code: columns.province_code,
    headcount: columns.headcount,
    is_head_office: ['boolean', each(rows, true)],
  });
  rows.forEach(({ key: uscc, name }, at) => {
    const [id, site] = [ids[at] ?? '', offices[at] ?? ''];
    noteChange(em, { type: 'Client', id, action: 'create', before: null, after: { uscc, name } });
    noteChange(em, { type: 'Site', id: site, action: 'create', before: null, after: { client: id } });
  });
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
