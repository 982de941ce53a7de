import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SENT_WITH_NEXT } from '../src/database/preparing-client.js';
import { makeSchema } from '../src/schema.js';
import { fill } from './fill.js';
import { lists, nodeTypes, richSelection } from './guards.js';
import { startHouse } from './house.js';
import type { House, Visitor } from './house.js';

const schema = makeSchema();
/** The statement that tells who asks and what day it is; every request sends it. */
const VISIT = 1;
const table: string[] = [];

let house: House;
let everybody: Visitor;
beforeAll(async () => {
  house = await startHouse();
  everybody = await house.as(['PROGRAMME_MANAGER', 'ADMINISTRATOR', 'QUALITY_MANAGER', 'FINANCE']);
  await fill(house, 1);
});
afterAll(async () => {
  await house.close();
  process.stdout.write(
    `\n  statements per page, beside the one that tells who asks:\n${table.toSorted().join('\n')}\n\n`,
  );
});

async function statementsOf(document: string): Promise<{ statements: number; rows: number }> {
  house.statements();
  const { data, errors } = await everybody(document);
  expect(errors).toBeUndefined();
  const [page] = Object.values(data as Record<string, { nodes?: unknown[] } | null>);
  return { statements: house.statements().length - VISIT, rows: page?.nodes?.length ?? (page ? 1 : 0) };
}

/** As much as a list may be asked: the limit of cost holds tests too. */
const depths: Readonly<Record<string, number>> = { Client: 1, Person: 1, Certification: 1, Audit: 1, Application: 1 };
const pageOf = (field: string, type: string): string =>
  `{ ${field}(first: 32) { totalCount pageInfo { hasNextPage endCursor } nodes { __typename ${richSelection(schema, type, [depths[type] ?? 1, []])} } } }`;

/** What is owed is held by the process (ADR 29): one small statement asks what changed, and the page is the other. */
const STATEMENTS: Readonly<Record<string, number>> = { dueItems: 2 };

describe('a list is one statement, with its total and all that its rows point to', () => {
  const seen = new Map<string, number>();

  it.each(lists(schema))('%s, one row of %s', async (field, type) => {
    if (STATEMENTS[field]) await statementsOf(pageOf(field, type));
    const { statements, rows } = await statementsOf(pageOf(field, type));
    seen.set(field, rows);
    expect(statements).toBe(STATEMENTS[field] ?? 1);
  });

  it('and thirty rows more', async () => {
    expect(await fill(house, 30)).toHaveLength(30);
  });

  it.each(lists(schema))('%s, many rows of %s', async (field, type) => {
    if (STATEMENTS[field]) await statementsOf(pageOf(field, type));
    const { statements, rows } = await statementsOf(pageOf(field, type));
    const few = seen.get(field) ?? 0;
    table.push(
      `  ${field.padEnd(24)} ${String(few).padStart(3)} rows: 1   ${String(rows).padStart(3)} rows: ${statements}`,
    );
    expect(statements).toBe(STATEMENTS[field] ?? 1);
  });
});

describe('a record is one statement, by its own query and by node', () => {
  it.each(nodeTypes(schema))('%s', async (type) => {
    const em = house.em();
    const { tableName } = em.getMetadata().getByClassName(type as never);
    const [row] = await em.getConnection().execute<{ id: string }[]>(`select id from ${tableName} limit 1`);
    if (!row) return;
    const { statements } = await statementsOf(
      `{ node(id: "${type}:${row.id}") { __typename id ... on ${type} { ${richSelection(schema, type, [1, []])} } } }`,
    );
    expect(statements).toBe(1);
  });
});

describe.runIf(process.env['TEST_ENGINE'] === 'postgres')('a statement that is sent again and again', () => {
  it('is planned once a connection, whatever its values, and answers the same', async () => {
    const ask = (name: string) =>
      everybody('query ($name: String) { clients(where: { name: { contains: $name } }) { totalCount nodes { id } } }', {
        name,
      });
    const answers: Awaited<ReturnType<typeof ask>>[] = [];
    for (let time = 0; time < 40; time += 1) answers.push(await ask(time % 2 === 0 ? '清源' : '没有这一家'));
    expect(answers[0]?.data.clients.totalCount).toBeGreaterThan(0);
    expect(answers[1]?.data.clients.totalCount).toBe(0);
    answers.forEach((answer, time) => expect(answer.data).toEqual(answers[time % 2]?.data));
    // Each connection tells what it has prepared; asked at once and answered slowly, every one of them is asked.
    const connection = house.em().getConnection();
    const told = await Promise.all(
      Array.from({ length: 40 }, () =>
        connection.execute<{ pid: number; statement: string; times: number }[]>(
          'select pg_backend_pid() as pid, statement, (generic_plans + custom_plans)::int as times, pg_sleep(0.01) from pg_prepared_statements',
        ),
      ),
    );
    const byConnection = new Map(told.flatMap((rows) => rows.slice(0, 1).map(({ pid }) => [pid, rows] as const)));
    const searches = [...byConnection.values()].flatMap((rows) =>
      rows.filter(({ statement }) => statement.includes('ilike')),
    );
    for (const rows of byConnection.values()) expect(rows.length).toBeLessThanOrEqual(250);
    expect(searches.length).toBeLessThanOrEqual(2 * byConnection.size);
    expect(searches.reduce((sum, { times }) => sum + times, 0)).toBeGreaterThan(30);
  });
});

describe.runIf(process.env['TEST_ENGINE'] === 'postgres')('a statement that is sent with the next', () => {
  const inTransaction = (act: (run: (text: string) => Promise<unknown>) => Promise<unknown>) =>
    house.em().transactional((em) => act((text) => sql.raw(text).execute(em.getKysely() as never)));

  it('fails the next as it failed, and leaves a connection that works', async () => {
    let waited = false;
    const failing = inTransaction(async (run) => {
      await run(`${SENT_WITH_NEXT} select 1 / 0`);
      waited = true;
      await run('select 1');
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
    expect(waited).toBe(true);
    const one = await inTransaction(async (run) => {
      await run(`${SENT_WITH_NEXT} create temporary table told_later (n int) on commit drop`);
      return run('select count(*)::int as n from told_later');
    });
    expect(one).toMatchObject({ rows: [{ n: 0 }] });
  });

  it('fails the commit where nothing else comes next, and nothing is committed', async () => {
    const failing = inTransaction(async (run) => {
      await run(`insert into programme select * from programme where false`);
      await run(`${SENT_WITH_NEXT} select 1 / 0`);
    });
    await expect(failing).rejects.toMatchObject({ code: '22012' });
  });
});
