import { INTAKE_COLUMNS } from '@touchstone/rules';
import { Client } from 'pg';
import { idOf, TOKENS } from '../data/own-tables.js';
import type { DataSet } from '../data/make-data.js';
import { run } from '../data/make-data.js';
import { cpuMs, databaseCpuMs } from '../measure/processes.js';
import { median } from '../measure/statistics.js';
import type { IntakeFigures, Spent } from '../report/results.js';
import type { Running } from '../systems/start-system.js';
import { clientRows, workbookOf } from './workbook.js';
import type { ClientRow } from './workbook.js';
import { copyIn, forget, HELD_BY_COPY, makeCopyTables } from './copy.js';

/** How many clients come in at once. */
const CLIENTS = 10_000;
/** One row in so many of the workbook that is to be refused is wrong. */
const WRONG_EACH = 100;

const PREVIEW = `query ($id: ID!) { intakePreview(workbookId: $id, state: REFUSED) { totalCount counts { created refused } nodes { refusals { field code clause } } } }`;
const TAKE = `mutation ($id: ID!) { takeInWorkbook(input: { workbookId: $id }) { __typename ... on TakeInWorkbookRefused { refusals { field code } } } }`;

/** What measuring rests on. */
export interface IntakeBench {
  readonly data: DataSet;
  readonly ours: Running;
  readonly postgresPid: number;
  readonly rounds: number;
}

/**
 * J7: a workbook of 10,000 clients is taken in over HTTP, beside a COPY of the same rows.
 * @throws Error when a faulty row is not told, or the tables do not come to hold the same
 */
export async function measureIntake(bench: IntakeBench): Promise<IntakeFigures> {
  const { data, ours, rounds } = bench;
  await prepare(data);
  await requireFaults(ours);
  const copier = new Client({ connectionString: data.url });
  await copier.connect();
  const spent = { dryRun: [] as Spent[], takeIn: [] as Spent[], copy: [] as Spent[] };
  try {
    for (let round = 0; round <= rounds; round += 1) {
      const taken = await oneRound(bench, { copier, round });
      // The first round warms both.
      if (round > 0) for (const what of ['dryRun', 'takeIn', 'copy'] as const) spent[what].push(taken[what]);
    }
  } finally {
    ours.hold(false);
    await copier.end();
  }
  return { clients: CLIENTS, dryRun: of(spent.dryRun), takeIn: of(spent.takeIn), copy: of(spent.copy) };
}

/** Both write the same rows, each while the other stands still; who begins changes with the round. */
async function oneRound(
  { ours, postgresPid }: IntakeBench,
  { copier, round }: { readonly copier: Client; readonly round: number },
): Promise<Readonly<Record<'dryRun' | 'takeIn' | 'copy', Spent>>> {
  const rows = clientRows(round * CLIENTS, CLIENTS);
  const database = (): number => databaseCpuMs(postgresPid);
  const [byOurs, byCopy] = [
    { program: () => cpuMs(ours.pid), database },
    { program: ownCpuMs, database },
  ];
  const copied = async (): Promise<Spent> => {
    ours.hold(true);
    const copy = await timed(byCopy, () => copyIn(copier, rows));
    ours.hold(false);
    return copy;
  };
  const early = round % 2 === 1 ? await copied() : null;
  const id = await upload(ours, await workbookOf(rows));
  await sealed(copier);
  const dryRun = await timed(byOurs, () => preview(ours, id));
  // What is left to do for it once it has answered is its own too: the journal is sealed behind the commit.
  const takeIn = await timed(
    byOurs,
    () => take(ours, id),
    () => sealed(copier),
  );
  const copy = early ?? (await copied());
  await requireSame(copier, rows);
  await forget(copier, rows);
  return { dryRun, takeIn, copy };
}

/** Waits until the journal is sealed up to its last entry. */
async function sealed(client: Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query<{ left: boolean }>(
      'select exists (select 1 from journal_entry e where not exists (select 1 from journal_seal s where s.entry_id = e.id)) as left',
    );
    if (rows[0]?.left === false) return;
    await new Promise((done) => setTimeout(done, 100));
  }
}

function of(all: readonly Spent[]): Spent {
  const middle = (value: (each: Spent) => number): number => median(all.map(value));
  return {
    ms: middle(({ ms }) => ms),
    cpuMs: middle(({ cpuMs: spent }) => spent),
    databaseMs: middle(({ databaseMs }) => databaseMs),
  };
}

/** Processor times so far, in milliseconds, of the program that does something and of the database. */
interface Clocks {
  readonly program: () => number;
  readonly database: () => number;
}

/** The clock stops when it is done, processor time is told once it is at rest. */
async function timed(
  { program, database }: Clocks,
  act: () => Promise<unknown>,
  atRest: () => Promise<void> = () => Promise.resolve(),
): Promise<Spent> {
  const [began, before, earlier] = [performance.now(), program(), database()];
  await act();
  const ms = performance.now() - began;
  await atRest();
  const databaseMs = database() - earlier;
  return { ms, cpuMs: program() - before + databaseMs, databaseMs };
}

/** Processor time of this process, in milliseconds. */
function ownCpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Moving in is open, by somebody else than who takes in. */
async function prepare(data: DataSet): Promise<void> {
  await run(data.url, async (client) => {
    await client.query(
      `insert into intake_period (id, source, cut_over_on, opened_on, opened_by_account_id, version)
        select gen_random_uuid(), 'bench', $1, $1, $2, 1 where not exists (select 1 from intake_period)`,
      [data.today, idOf('account', 1)],
    );
    await makeCopyTables(client);
  });
}

/** Every faulty row is told by its cell, the sound ones beside are not. */
async function requireFaults(ours: Running): Promise<void> {
  const at = INTAKE_COLUMNS.CLIENTS.indexOf('sector');
  const rows = clientRows(0, CLIENTS).map((row, index) => (index % WRONG_EACH === 0 ? row.with(at, '?') : row));
  const { totalCount, nodes } = await preview(ours, await upload(ours, await workbookOf(rows)));
  const [first] = nodes.flatMap(({ refusals }) => refusals);
  if (totalCount !== CLIENTS / WRONG_EACH || first?.field !== 'CLIENTS.2.sector')
    throw new Error(`Faulty rows were told as ${totalCount}, the first as ${JSON.stringify(first)}`);
}

async function requireSame(client: Client, rows: readonly ClientRow[]): Promise<void> {
  const codes = rows.map(([uscc]) => uscc);
  const { rows: held } = await client.query<{ ours: string; theirs: string }>(HELD_BY_COPY, [codes]);
  if (held[0]?.ours !== held[0]?.theirs || !held[0]?.ours) throw new Error('J7: the tables do not hold the same');
}

const cookie = `__Host-touchstone-session=${TOKENS.office}`;

async function upload({ origin }: Running, bytes: Uint8Array): Promise<string> {
  const body = new FormData();
  body.append('file', new Blob([Buffer.from(bytes)]), 'moving-in.xlsx');
  const headers = { cookie, 'x-touchstone-csrf': '1' };
  const answer = await fetch(`${origin}/intake/workbooks`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 201) throw new Error(text.slice(0, 600));
  return (JSON.parse(text) as { id: string }).id;
}

interface Preview {
  readonly totalCount: number;
  readonly nodes: ReadonlyArray<{ readonly refusals: ReadonlyArray<{ readonly field: string }> }>;
}

async function preview(ours: Running, id: string): Promise<Preview> {
  return (await ask<{ intakePreview: Preview }>(ours, PREVIEW, id)).intakePreview;
}

async function take(ours: Running, id: string): Promise<void> {
  const { takeInWorkbook: done } = await ask<{ takeInWorkbook: { __typename: string } }>(ours, TAKE, id);
  if (done.__typename !== 'IntakeWorkbook') throw new Error(JSON.stringify(done).slice(0, 600));
}

async function ask<Data>({ origin }: Running, query: string, id: string): Promise<Data> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, 'x-touchstone-csrf': '1' },
    body: JSON.stringify({ query, variables: { id } }),
  });
  const text = await answer.text();
  const { data, errors } = JSON.parse(text) as { readonly data?: Data; readonly errors?: unknown };
  if (errors || !data) throw new Error(text.slice(0, 600));
  return data;
}
