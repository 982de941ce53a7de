import type { TestProject } from 'vitest/node';
import { startPostgres } from './real-postgres.js';

/** Offers a PostgreSQL server: the one `TEST_DATABASE_URL` names, or one of our own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? null : await startPostgres();
  project.provide('postgresUrl', given ?? server?.url ?? '');
  return async () => {
    await server?.stop();
  };
}
