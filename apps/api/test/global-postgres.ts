import 'reflect-metadata';
import type { TestProject } from 'vitest/node';
import { prepareAppRole } from '../src/database/app-role.js';
import { openPostgres } from '../src/database/postgres.js';
import { FILLED, onServer, startPostgres, TEMPLATE } from './real-postgres.js';

/** Offers a PostgreSQL server, the one `TEST_DATABASE_URL` names or one of our own, with a migrated database to copy. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env['TEST_DATABASE_URL'];
  const server = given ? null : await startPostgres();
  const url = new URL(given ?? server?.url ?? '');
  for (const name of [FILLED, TEMPLATE]) await onServer(url, `drop database if exists ${name}`);
  await onServer(url, `create database ${TEMPLATE}`);
  const own = new URL(url);
  own.pathname = `/${TEMPLATE}`;
  const database = await openPostgres(own.toString());
  await database.orm.migrator.up();
  await prepareAppRole(database.orm, 'postgres');
  await database.close();
  project.provide('postgresUrl', url.toString());
  return async () => {
    await server?.stop();
  };
}
