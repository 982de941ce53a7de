import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { ServerParts } from '../request-context.js';
import { isSignatureOf } from '../secrets.js';
import { canonical, momentSql } from './chain.js';

/** The chain's last seal at some moment, signed. */
export interface Head {
  readonly number: number;
  readonly hash: string;
  readonly signedAt: string;
  readonly publicKey: string;
  readonly signature: string;
}

/** How far back a head that could not be sent is tried again. */
const TRIED_FOR = '7 days';

/** What of a head is signed. */
export function signedText({ number, hash, signedAt, publicKey }: Omit<Head, 'signature'>): string {
  return canonical(['touchstone journal head', String(number), hash, signedAt, publicKey]);
}

/** Whether a head is as the installation of its public key signed it. */
export function isSigned(head: Head): boolean {
  return isSignatureOf(signedText(head), head);
}

/** Signs the chain's head, once a day of the body and only where something was sealed since. @returns the head, if one was signed */
export async function signHead({ database, clock, secrets, config }: ServerParts): Promise<Head | null> {
  const db = database.orm.em.fork().getKysely() as unknown as Kysely<unknown>;
  const { rows } = await sql<{ number: number; hash: string }>`
    select s.number, s.hash from (select number, hash from journal_seal order by number desc limit 1) s
    where not exists (select 1 from journal_head h
      where h.number >= s.number or (h.signed_at at time zone ${config.zone})::date >= (${clock.now()}::timestamptz at time zone ${config.zone})::date)`.execute(
    db,
  );
  const [last] = rows;
  if (!last) return null;
  const unsigned = { ...last, signedAt: clock.now(), publicKey: secrets.publicKey };
  const head: Head = { ...unsigned, signature: secrets.sign(signedText(unsigned)) };
  await sql`insert into journal_head (number, hash, signed_at, public_key, signature)
    values (${head.number}, ${head.hash}, ${head.signedAt}, ${head.publicKey}, ${head.signature}) on conflict do nothing`.execute(
    db,
  );
  return head;
}

/** The heads there are, the oldest first. */
export async function headsOf(db: Kysely<unknown>): Promise<readonly Head[]> {
  const { rows } = await sql<Head>`
    select number, hash, ${sql.raw(momentSql('signed_at'))} as "signedAt", public_key as "publicKey", signature
    from journal_head order by number`.execute(db);
  return rows;
}

/** One way of sending a head outside. */
interface Way {
  readonly name: string;
  readonly send: (head: Head) => Promise<void> | void;
}

/** Sends every head that has not gone every way the settings name; one that fails is tried again. @throws Error of what failed last */
export async function sendHeads(parts: ServerParts): Promise<void> {
  const ways = waysOf(parts);
  if (ways.length === 0) return;
  const db = parts.database.orm.em.fork().getKysely() as unknown as Kysely<unknown>;
  const now = parts.clock.now();
  let failed: unknown = null;
  for (const { name, send } of ways) {
    const { rows } = await sql<Head>`
      select number, hash, ${sql.raw(momentSql('signed_at'))} as "signedAt", public_key as "publicKey", signature from journal_head h
      where h.signed_at > ${now}::timestamptz - ${sql.lit(TRIED_FOR)}::interval
        and not exists (select 1 from head_delivery d where d.head_number = h.number and d.way = ${name}) order by number`.execute(
      db,
    );
    for (const head of rows) {
      try {
        await send(head);
        await sql`insert into head_delivery (head_number, way, sent_at) values (${head.number}, ${name}, ${now}) on conflict do nothing`.execute(
          db,
        );
      } catch (error) {
        failed = error;
      }
    }
  }
  if (failed) throw failed;
}

function waysOf({ config: { journalHeads }, mailer }: ServerParts): readonly Way[] {
  const { folder, mailTo, hook } = journalHeads;
  return [
    ...(folder ? [{ name: 'folder', send: (head: Head) => writeHead(folder, head) }] : []),
    ...(mailTo && mailer
      ? [
          {
            name: 'mail',
            send: (head: Head) =>
              mailer.send({
                to: mailTo,
                subject: `Touchstone 试金石: journal head ${head.number} 日志链首`,
                text: `${JSON.stringify(head)}\n`,
              }),
          },
        ]
      : []),
    ...(hook ? [{ name: 'web-hook', send: (head: Head) => postHead(hook, head) }] : []),
  ];
}

function writeHead(folder: string, head: Head): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `head-${String(head.number).padStart(9, '0')}.json`), `${JSON.stringify(head)}\n`);
}

async function postHead(hook: string, head: Head): Promise<void> {
  const answer = await fetch(hook, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(head),
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`The web-hook for journal heads answered ${answer.status}`);
}
