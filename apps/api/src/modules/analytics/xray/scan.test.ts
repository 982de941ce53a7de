import { plainDate } from '@touchstone/plain-date';
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery, DatabaseConnection } from 'kysely';
import { expect, it } from 'vitest';
import { COMPUTED, scan } from './scan.js';

/** More than a call takes arguments. */
const MANY = 200_000;

const idOf = (at: number): string => `00000000-0000-0000-0000-${String(at).padStart(12, '0')}`;
const idsOf = (from: number, count: number) => Array.from({ length: count }, (_, at) => ({ id: idOf(from + at) }));

/** A database that has so many rows for every statement of whose text a part is said, and none for any other. */
function databaseOf(part: string): Kysely<unknown> {
  const answer = ({ sql, parameters }: CompiledQuery): readonly { readonly id: string }[] => {
    if (!sql.includes(part)) return [];
    const count = parameters.at(-1);
    const after = parameters.at(-2);
    if (typeof count !== 'number' || typeof after !== 'string') return idsOf(1, MANY);
    const from = Number(after.slice(-12)) + 1;
    return idsOf(from, Math.min(count, MANY + 1 - from));
  };
  const connection = {
    executeQuery: (query: CompiledQuery) => Promise.resolve({ rows: answer(query) }),
  } as unknown as DatabaseConnection;
  return new Kysely({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => Object.assign(new DummyDriver(), { acquireConnection: () => Promise.resolve(connection) }),
      createIntrospector: (database) => new PostgresIntrospector(database),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

it.each([
  ['of a statement', 'XRAY_FILE_NOT_CERTIFIED', "f.status <> 'CERTIFIED'"],
  ['of certificates gone through', COMPUTED.plan, 'order by c.id limit'],
  ['of audits', COMPUTED.evaluation, 'join jsonb_to_recordset'],
])('scan tells 200,000 findings %s', async (_, check, part) => {
  const database = databaseOf(part);
  const editions = { find: () => undefined };
  const findings = await scan({ sql: () => database, today: plainDate('2026-11-28'), editions });
  expect(findings.filter((each) => each.check === check)).toHaveLength(MANY);
  expect(findings.at(-1)?.id).toBe(idOf(MANY));
});
