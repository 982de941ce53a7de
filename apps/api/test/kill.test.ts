import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { plusDays, systemClock } from '@touchstone/plain-date';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from './real-postgres.js';
import { newId } from '../src/graphql/ids.js';
import { houseContext } from '../src/jobs/house-context.js';
import { Job } from '../src/jobs/job.entity.js';
import { MailMessage } from '../src/modules/mail/index.js';
import { Notice, remind, WebhookDelivery, WebhookEvent } from '../src/modules/reminders/index.js';
import { fill } from './fill.js';
import type { File } from './fill.js';
import { startHouse } from './house.js';
import type { House } from './house.js';
import { groundOf } from './kill-ground.js';
import type { KillGround, LookedAt } from './kill-ground.js';

/*
 * The real server is killed again and again while it looks, writes letters and delivers, each time on a new day of the
 * body. Afterwards nothing that is owed is missing and nothing is there twice. `KILLS` in `npm run test:long`, on both
 * engines: what the embedded one had not yet put where it belongs is read from its log at the next start.
 */
const KILLS = Number(process.env['KILLS'] ?? 0);
const WANTED = KILLS > 0;
const MAIN = join(import.meta.dirname, '../dist/main.js');
/** The server's own key is that of the test's house. */
const KEY = Buffer.alloc(32, 7).toString('hex');
const CLIENTS = 20;
/** A server is killed at any moment up to this long after it opened. */
const LIVES_MS = 1500;
/** How often it is looked at what is left to do, each time after a server had a little longer for it. */
const LOOKS = 20;
const LONGER_MS = 2000;

let house: House;
let files: readonly File[] = [];
let post: SMTPServer;
let receiver: Server;
let ground: KillGround;
let [hookPort, postPort, killed, told] = [0, 0, 0, 0];
const received = new Map<string, number>();
const posted = new Map<string, number>();
const count = (map: Map<string, number>, key: string): void => void map.set(key, (map.get(key) ?? 0) + 1);
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

beforeAll(async () => {
  if (!WANTED) return;
  receiver = createServer((request, reply) => {
    count(received, String(request.headers['webhook-id']));
    // One in ten is not taken the first time: what was refused comes again.
    reply.writeHead(received.size % 10 === 0 ? 503 : 204).end();
  });
  await new Promise<void>((ready) => receiver.listen(0, '127.0.0.1', () => ready()));
  hookPort = (receiver.address() as { port: number }).port;
  post = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, _, done) => {
      let text = '';
      stream.on('data', (part: Buffer) => (text += part.toString('utf8')));
      stream.on('end', () => {
        count(posted, /^Message-ID: (.*)$/im.exec(text)?.[1]?.trim() ?? '');
        done();
      });
    },
  });
  // Whoever is killed in the middle of a letter resets its line.
  post.on('error', () => undefined);
  await new Promise<void>((ready) => post.listen(0, '127.0.0.1', () => ready()));
  postPort = (post.server.address() as { port: number }).port;
  const today = systemClock('Asia/Shanghai').today();
  house = await startHouse({ today });
  files = await fill(house, CLIENTS);
  await Promise.all([house.as('PLANNER'), house.as('QUALITY_MANAGER')]);
  await house.asOwner('update audit set surveillance_activity_id = null');
  for (const [at, { surveillance }] of files.entries())
    await house.asOwner(
      `update surveillance_activity set due_on = '${plusDays(today, at * 3)}', opens_on = '${plusDays(today, -90)}', completed_on = null, owed = true, provisional = false where id = '${surveillance}'`,
    );
  const administrator = await house.as('ADMINISTRATOR');
  const { errors } = await administrator(
    'mutation ($input: OpenWebhookEndpointInput!) { openWebhookEndpoint(input: $input) { __typename } }',
    {
      input: {
        name: 'receiver',
        url: `http://127.0.0.1:${hookPort}/`,
        events: ['DUE_OVERDUE', 'CERTIFICATE_SUSPENDED'],
      },
    },
  );
  if (errors) throw new Error(errors[0]?.message);
  ground = await groundOf(house);
}, 300_000);

afterAll(async () => {
  if (!WANTED) return;
  await house.close();
  await new Promise<void>((done) => receiver.close(() => done()));
  await new Promise<void>((done) => post.close(() => done()));
});

/** Starts the server as an operator does, and waits until it is open. */
async function open(port: number): Promise<ChildProcess> {
  const server = spawn(process.execPath, [MAIN], {
    env: {
      ...process.env,
      PORT: String(port),
      ...ground.environment,
      DATA_DIR: house.parts.config.dataDir,
      SECRET_KEY: KEY,
      SMTP_URL: `smtp://127.0.0.1:${postPort}`,
      MAIL_FROM: 'body@body.example',
      WEBHOOK_HOSTS: '127.0.0.1',
      LOG_LEVEL: 'fatal',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  server.stderr?.on('data', (part: Buffer) => (said += part.toString('utf8')));
  await new Promise<void>((ready, failed) => {
    server.stdout?.once('data', () => ready());
    server.once('exit', (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
  });
  return server;
}

async function end(server: ChildProcess, signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
  const ended = new Promise<void>((done) => server.once('exit', () => done()));
  server.kill(signal);
  await ended;
}

/** The body's next day, and something that the journal tells and the receiver must hear of. */
async function pass({ asOwner }: LookedAt, day: number): Promise<void> {
  await asOwner(`update body_profile set clock_shift_days = ${day}`);
  await asOwner(`insert into journal_entry (id, recorded_at, verb, changes) values ('${newId()}', now(), 'suspendCertificate',
    jsonb_build_array(jsonb_build_object('type', 'CertificateEvent', 'id', '${newId()}', 'action', 'create', 'before', null,
      'after', jsonb_build_object('kind', 'SUSPENDED'))))`);
  told += 1;
}

/** What is not done yet, let go as when the time of every lease and pause has passed. @returns how much that is */
async function release({ em, asOwner }: LookedAt): Promise<number> {
  await asOwner(`update job set due_at = now() where state in ('RUNNING', 'WAITING')`);
  await asOwner(`update mail_message set due_at = now() where state = 'WAITING'`);
  await asOwner(`update webhook_delivery set due_at = now() where state = 'WAITING'`);
  return (
    (await em.count(Job, { state: { $in: ['WAITING', 'RUNNING'] }, queue: 'REMINDERS' })) +
    (await em.count(MailMessage, { state: 'WAITING' })) +
    (await em.count(WebhookDelivery, { state: 'WAITING' })) +
    // What the journal has not told of yet.
    Math.max(told - (await em.count(WebhookEvent, { type: 'CERTIFICATE_SUSPENDED' })), 0)
  );
}

/** Lets servers that nobody kills at work do what is left. @returns how much could not be done */
async function settle(): Promise<number> {
  let left = 1;
  for (let look = 0; look < LOOKS && left > 0; look += 1) {
    const server = await open(await freePort());
    await pause(LONGER_MS * (look + 1));
    await end(server, 'SIGTERM');
    left = await ground.look(release);
  }
  return left;
}

describe.skipIf(!WANTED)('a server that is killed', () => {
  it(`loses and doubles nothing, ${KILLS} times over`, { timeout: KILLS * 60_000 + 600_000 }, async () => {
    for (let day = 0; day < KILLS; day += 1) {
      await ground.look((at) => pass(at, day));
      const server = await open(await freePort());
      await pause(Math.random() * LIVES_MS);
      await end(server);
      killed += 1;
    }
    await ground.look(({ asOwner }) => asOwner(`update body_profile set clock_shift_days = ${KILLS}`));
    expect(await settle()).toBe(0);
    await ground.look(expectAllOnce);
  });
});

async function expectAllOnce({ parts, em }: LookedAt): Promise<void> {
  // Nothing is lost: a look finds nothing that was not told.
  expect(await remind((await houseContext(parts))!)).toEqual({ notices: 0, letters: 0 });
  const notices = await em.find(Notice, {});
  const letters = await em.find(MailMessage, { once: { $ne: null } });
  const events = await em.find(WebhookEvent, {});
  expect(notices.length).toBeGreaterThan(CLIENTS);
  expect(letters.length).toBeGreaterThan(0);
  // Nothing is doubled: every notice and letter once, and every notice's letter is there.
  expect(new Set(notices.map(({ once }) => once)).size).toBe(notices.length);
  expect(new Set(letters.map(({ once }) => once)).size).toBe(letters.length);
  expect(letters.every(({ state }) => state === 'SENT')).toBe(true);
  for (const { id } of letters) expect(posted.get(`<${id}@body.example>`) ?? 0).toBeGreaterThanOrEqual(1);
  // Every event has come at least once, under its own id, and no other.
  expect([...received.keys()].toSorted()).toEqual(events.map(({ id }) => id).toSorted());
  expect(events.filter(({ type }) => type === 'CERTIFICATE_SUSPENDED')).toHaveLength(told);
  const twice = (map: Map<string, number>): number => [...map.values()].filter((times) => times > 1).length;
  process.stdout.write(
    `${killed} kills: ${notices.length} notices, ${letters.length} letters (${twice(posted)} posted again), ${events.length} events (${twice(received)} came again)\n`,
  );
}
