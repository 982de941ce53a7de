import { migrate, readConfig } from '@touchstone/api/operations';
import { systemClock } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { Client } from 'pg';
import type { Postgres } from '../postgres.js';
import { writeEditions } from './edition.js';
import { fillNormalTables } from './normal-tables.js';
import { fillOwnTables } from './own-tables.js';
import { evaluationOf, makeSheets } from './sheets.js';
import type { Sheet } from './sheets.js';

/** The body's zone, by which it is the day it is. */
export const ZONE = 'Asia/Shanghai';
/** Scorecards that a system saves again and again; those who share our own tables have as many each. */
export const OPEN_AUDITS = 500;

/** A filled database, and what bodies are made from. */
export interface DataSet {
  readonly size: number;
  readonly url: string;
  readonly editionsDir: string;
  readonly dataDir: string;
  readonly today: PlainDate;
  readonly sheets: readonly Sheet[];
}

/** Makes the data set of a size in a database of its own: our tables by our migrations, and the normalised ones beside. */
export async function makeData(postgres: Postgres, size: number, folder: string): Promise<DataSet> {
  const name = `bench_${size}`;
  await run(postgres.url('postgres'), (client) => client.query(`create database ${name}`));
  const url = postgres.url(name);
  const [dataDir, editionsDir] = [`${folder}/data-${size}`, `${folder}/editions`];
  const editions = writeEditions(editionsDir);
  await migrate(readConfig({ DATABASE_URL: url, DATA_DIR: dataDir, EDITIONS_DIR: editionsDir, LOG_LEVEL: 'silent' }));
  const today = systemClock(ZONE).today();
  const [edition] = editions;
  if (!edition) throw new Error('The bench has no edition');
  const sheets = makeSheets(evaluationOf(edition));
  await run(url, async (client) => {
    await fillOwnTables(client, { audits: size, open: 2 * OPEN_AUDITS, today, editions, sheets });
    await fillNormalTables(client, { today, editions });
  });
  return { size, url, editionsDir, dataDir, today, sheets };
}

/** Does something with a connection of its own, as the tables' owner. */
export async function run<T>(url: string, act: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await act(client);
  } finally {
    await client.end();
  }
}
