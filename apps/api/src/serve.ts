// Before any class that is described: the house is loaded from here on.
import 'reflect-metadata';
import type { Config } from './config.js';
import { mayBecomeOwner } from './database/app-role.js';
import { portError } from './edge/port.js';
import { isHostBound } from './edge/session-cookie.js';
import { startJobs } from './jobs/start-jobs.js';
import { firstStart } from './first-start.js';
import type { WayIn } from './first-start.js';
import { startSealer } from './journal/sealer.js';
import { openParts } from './parts.js';
import { prepareRegister } from './public-request.js';
import { buildServer } from './server.js';
import type { Server } from './server.js';
import type { ServerParts } from './request-context.js';

const DRAIN_MS = 1500;

const OWNER = `
  The login of DATABASE_URL owns the tables: whoever can send it any statement can change the journal.
  Give the server a login of its own with the role touchstone_app, and migrate with another (docs/adr/0017).

`;

/** The one composition root: configuration → database → editions → server, until it is told to stop. */
export async function serve(config: Config): Promise<void> {
  const parts = await openParts(config);
  const ways = await firstStart(parts);
  await prepareRegister(parts);
  const server = await buildServer(parts);
  await listen(server, config, parts);
  const sealer = startSealer(parts, (error) =>
    server.http.log.error({ err: error }, 'the journal could not be sealed'),
  );
  process.stdout.write(`${greeting(config, ways)}\n`);
  if (parts.database.engine === 'postgres' && (await mayBecomeOwner(parts.database.orm))) process.stderr.write(OWNER);
  const jobs = startJobs(parts, (error) => server.http.log.error({ err: error }, 'what runs by itself failed'));
  const atWork = [jobs, parts.mailer, sealer];
  const stop = (): void => void shutDown(server, atWork, parts).then(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

async function listen(server: Server, config: Config, parts: ServerParts): Promise<void> {
  try {
    await server.http.listen({ port: config.port, host: config.host });
  } catch (error) {
    await parts.database.close();
    throw portError(error as Error, config);
  }
}

async function shutDown(
  server: Server,
  atWork: ReadonlyArray<{ stop: () => Promise<void> }>,
  parts: ServerParts,
): Promise<void> {
  // A person at the keyboard need not wait for proxies; a supervisor's SIGTERM gets the whole grace.
  await server.drain(process.stdout.isTTY ? 0 : DRAIN_MS);
  for (const each of atWork) await each.stop();
  await parts.database.close();
}

function greeting(config: Config, ways: readonly WayIn[]): string {
  const address = `http://localhost:${config.port}`;
  const lines = [
    '',
    '  Touchstone 试金石 is ready',
    '',
    `  Dashboard   ${address}`,
    `  GraphQL     ${address}/graphql`,
    `  Data        ${config.databaseUrl ? 'PostgreSQL (DATABASE_URL)' : config.dataDir}`,
  ];
  const signIns = ways.map(({ email, who }) => `    ${email.padEnd(44)} ${who}`);
  const password = ways[0] ? [``, `  Sign in with password ${ways[0].password} as`, ...signIns] : [];
  const warning = isHostBound(config.publicUrl)
    ? []
    : ['', `  ${config.publicUrl} is neither https nor this machine: its sessions can be read on the way.`];
  return [
    ...lines,
    ...warning,
    ...password,
    '',
    '  Ctrl-C stops it; the next start finds the data as it was.',
    '',
  ].join('\n');
}
