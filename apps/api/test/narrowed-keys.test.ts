import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/auth/actor.js';
import { CLIENT_RECORDS, narrowedPermissions } from '../src/auth/key-narrowing.js';
import type { Narrowing } from '../src/auth/key-narrowing.js';
import { permissionsOfScopes } from '../src/auth/key-scopes.js';
import { mayRead } from '../src/auth/read-permissions.js';
import { readScopeOf, ROW_SCOPES } from '../src/auth/row-scopes.js';
import { makeSchema } from '../src/schema.js';
import { lists, richSelection, WORKED_OUT } from './guards.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

/*
 * What a program sees whose key is narrowed to a programme or a client, said a second time: naively, row by row, over
 * every record of the demonstration.
 */

type Row = Readonly<Record<string, string | null>> & { readonly id: string };
const SCOPES = ['READ_CLIENTS', 'READ_FILES', 'READ_AUDITS', 'READ_DECISIONS', 'READ_DOCUMENTS'] as const;
const OPEN_TYPES = [
  'BodyProfile',
  'HolidayYear',
  'PriceList',
  'CertificateReason',
  'SchemeEdition',
  'Programme',
  'Person',
  'Client',
];

const schema = makeSchema();
let house: House;
let administrator: Visitor;
const rows = new Map<string, readonly Row[]>();
let clients: readonly Row[];
let programme: string;

beforeAll(async () => {
  house = await startHouse({ history: 60 });
  administrator = await house.as('ADMINISTRATOR');
  await halve();
  for (const type of Object.keys(ROW_SCOPES)) {
    const table = tableOf(type);
    const columns = (await house.asOwner(
      `select column_name as name from information_schema.columns where table_name = '${table}' and (column_name = 'id' or column_name like '%\\_id')`,
    )) as { name: string }[];
    rows.set(
      type,
      (await house.asOwner(`select ${columns.map(({ name }) => `${name}::text`).join(', ')} from ${table}`)) as Row[],
    );
  }
  clients = rows.get('Client') ?? [];
  const counts = new Map<string, number>();
  for (const { programme_id: id } of rows.get('Certification') ?? []) counts.set(id!, (counts.get(id!) ?? 0) + 1);
  programme = [...counts].toSorted(([, one], [, other]) => one - other)[0]![0];
});
afterAll(() => house.close());

/** Gives the files of every other client to a second programme, past the guards. */
async function halve(): Promise<void> {
  await house.asOwner(
    `insert into programme select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(), 'code', 'second'))).* from programme p limit 1`,
  );
  for (const table of ['certification', 'certificate', 'application', 'audit', 'surveillance_activity'])
    for (const statement of [
      `alter table ${table} disable trigger all`,
      `update ${table} set programme_id = (select id from programme where code = 'second') where abs(hashtext(client_id::text)) % 2 = 0`,
      `alter table ${table} enable trigger all`,
    ])
      await house.asOwner(statement);
}

function tableOf(type: string): string {
  return (
    house
      .em()
      .getMetadata()
      .getByClassName(type as never) as { tableName: string }
  ).tableName;
}

/** The programme that a record is of, by whatever it points to. */
function programmeOf(type: string, row: Row): string | null {
  if (row.programme_id) return row.programme_id;
  for (const [column, to] of [
    ['audit_id', 'Audit'],
    ['certification_id', 'Certification'],
    ['application_id', 'Application'],
    ['certificate_id', 'Certificate'],
  ] as const) {
    const found = row[column] ? rows.get(to)?.find(({ id }) => id === row[column]) : undefined;
    if (found && to !== type) return programmeOf(to, found);
  }
  return null;
}

function expected(type: string, row: Row, { programmes, clients: ids }: Narrowing): boolean {
  const way = CLIENT_RECORDS[type];
  if (way === undefined) return false;
  if (ids.length > 0 && !ids.includes(row['client_id'] ?? '')) return false;
  if (programmes.length === 0) return true;
  if (way === 'none') return false;
  if (way === 'client') return clientsOf(programmes).has(row['client_id'] ?? '');
  return programmes.includes(programmeOf(type, row) ?? '');
}

const clientsOf = (programmes: readonly string[]): ReadonlySet<string> =>
  new Set(
    [...(rows.get('Certification') ?? []), ...(rows.get('Application') ?? [])]
      .filter(({ programme_id: id }) => programmes.includes(id ?? ''))
      .map(({ client_id: id }) => id ?? ''),
  );

function actorOf(narrowed: Narrowing): Actor {
  return {
    accountId: '00000000-0000-7000-8000-000000000000',
    displayName: '',
    email: '',
    roles: [],
    permissions: narrowedPermissions(permissionsOfScopes(SCOPES)),
    reach: ['OFFICE'],
    personId: null,
    clientId: null,
    key: { id: 'x', costAMinute: 1, costADay: 1, narrowed },
  };
}

async function seen(type: string, actor: Actor): Promise<ReadonlySet<string>> {
  const { rows: found } = await sql<{ id: string }>`
    select x.id from ${sql.table(tableOf(type))} x where ${readScopeOf(actor)(type, 'x')}`.execute(
    house.em().getKysely() as never,
  );
  return new Set(found.map(({ id }) => id));
}

const narrowings = (): readonly (readonly [string, Narrowing])[] => {
  const client = rows.get('Certification')?.find(({ programme_id: id }) => id !== programme)?.client_id ?? '';
  const inside = rows.get('Certification')?.find(({ programme_id: id }) => id === programme)?.client_id ?? '';
  return [
    ['a programme', { programmes: [programme], clients: [] }],
    ['a client', { programmes: [], clients: [client] }],
    ['a programme and a client of it', { programmes: [programme], clients: [inside] }],
    ['a programme and a client of another', { programmes: [programme], clients: [client] }],
  ];
};

describe('a narrowed key', () => {
  it('is decided for every record of a client’s file', () => {
    const ofClients = [...rows].filter(([, all]) => all.some((row) => 'client_id' in row)).map(([type]) => type);
    const apart = [
      'Interest',
      'Account',
      'JournalEntry',
      'CreditCheck',
      'SuspensionProposal',
      'Survey',
      'ProposalLine',
      'ProposalSeat',
    ];
    const unseen = (type: string): boolean => !mayRead(permissionsOfScopes(SCOPES), type);
    expect(ofClients.filter((type) => !(type in CLIENT_RECORDS) && !apart.includes(type) && !unseen(type))).toEqual([]);
  });

  it('sees of every record the rows that it says, and no other', async () => {
    const faults: string[] = [];
    let cells = 0;
    let visible = 0;
    for (const [what, narrowed] of narrowings()) {
      const actor = actorOf(narrowed);
      for (const [type, all] of rows) {
        if (OPEN_TYPES.includes(type)) continue;
        const found = await seen(type, actor);
        for (const row of all) {
          const should = mayRead(actor.permissions, type) && expected(type, row, narrowed);
          cells += 1;
          visible += Number(should);
          if (should !== found.has(row.id)) faults.push(`${what}: ${type} ${row.id} ${should ? 'hidden' : 'shown'}`);
        }
      }
      const shown = await seen('Client', actor);
      const wanted = clients.filter(
        ({ id }) =>
          (narrowed.clients.length === 0 || narrowed.clients.includes(id)) &&
          (narrowed.programmes.length === 0 || clientsOf(narrowed.programmes).has(id)),
      );
      expect([what, [...shown].toSorted()]).toEqual([what, wanted.map(({ id }) => id).toSorted()]);
    }
    expect(faults.slice(0, 10)).toEqual([]);
    expect(cells).toBeGreaterThan(2000);
    expect(visible).toBeGreaterThan(100);
  });

  it('tells of no other client by any list, however deep it is asked', async () => {
    const own = narrowings()[1]![1].clients[0]!;
    const names = (await house.asOwner(`select id::text, name from client`)) as { id: string; name: string }[];
    const opened = await administrator(
      'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { __typename ... on ServiceAccount { id narrowedTo { zh } clientIds } ... on Refused { refusals { code } } } }',
      {
        input: {
          name: '集团报表',
          purpose: '只看一家',
          scopes: SCOPES,
          clientIds: [`Client:${own}`],
          costAMinute: 100_000,
          costADay: 1_000_000,
        },
      },
    );
    expect(opened.errors).toBeUndefined();
    expect(opened.data.openServiceAccount).toMatchObject({
      narrowedTo: [{ zh: names.find(({ id }) => id === own)?.name }],
      clientIds: [`Client:${own}`],
    });
    const issued = await administrator(
      'mutation ($input: IssueApiKeyInput!) { issueApiKey(input: $input) { ... on ApiKey { secret } } }',
      { input: { serviceAccountId: opened.data.openServiceAccount.id, expiresOn: '2026-12-31' } },
    );
    const ask = async (query: string) => {
      const answer = await house.http.inject({
        method: 'POST',
        url: '/graphql',
        headers: { authorization: `Bearer ${issued.data.issueApiKey.secret}`, 'content-type': 'application/json' },
        payload: { query },
      });
      return answer.body;
    };
    const others = names.filter(({ id }) => id !== own).map(({ name }) => name);
    let told = 0;
    for (const [root, type] of lists(schema)) {
      if (WORKED_OUT.includes(type)) continue;
      const body = await ask(`{ ${root}(first: 20) { totalCount nodes { ${richSelection(schema, type, [1, []])} } } }`);
      expect([root, others.filter((name) => body.includes(name))]).toEqual([root, []]);
      expect(body).not.toContain('"INTERNAL"');
      told += Number(body.includes('"totalCount":') && !body.includes('"totalCount":0'));
    }
    expect(told).toBeGreaterThan(5);
    const [other] = names.filter(({ id }) => id !== own);
    expect(
      await ask(`{ node(id: "Client:${other!.id}") { id } client(id: "Client:${other!.id}") { name } }`),
    ).toContain('{"data":{"node":null,"client":null}');
    for (const whole of [
      'dashboard { __typename }',
      'scores { totalRows }',
      'planningBoard(from: "2026-06-01", until: "2026-07-01") { __typename }',
    ])
      expect(await ask(`{ ${whole} }`)).toMatch(/FORBIDDEN|DOCUMENT|VALIDATION|BAD_USER_INPUT/);
  });

  it('stays narrowed where a change says nothing of it, and is widened by an empty list alone', async () => {
    const own = clients[0]!.id;
    const facts = { name: 'x', purpose: 'y', scopes: ['READ_CLIENTS'], costAMinute: 1000, costADay: 1000 };
    const { data } = await administrator(
      'mutation ($input: OpenServiceAccountInput!) { openServiceAccount(input: $input) { ... on ServiceAccount { id version } } }',
      { input: { ...facts, clientIds: [`Client:${own}`] } },
    );
    const change = (more: object) =>
      administrator(
        'mutation ($input: ChangeServiceAccountInput!) { changeServiceAccount(input: $input) { ... on ServiceAccount { version clientIds } ... on Refused { refusals { code field } } } }',
        { input: { ...facts, serviceAccountId: data.openServiceAccount.id, ...more } },
      );
    expect((await change({ expectedVersion: 1, scopes: ['READ_FIGURES'] })).data.changeServiceAccount).toEqual({
      refusals: [{ code: 'KEY_NARROWED_SCOPES', field: 'scopes' }],
    });
    expect((await change({ expectedVersion: 1, name: 'z' })).data.changeServiceAccount.clientIds).toEqual([
      `Client:${own}`,
    ]);
    expect((await change({ expectedVersion: 2, clientIds: [] })).data.changeServiceAccount.clientIds).toEqual([]);
  });
});
