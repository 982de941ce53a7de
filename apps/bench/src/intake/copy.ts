import { randomUUID } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import type { ClientRow } from './workbook.js';

/** Clients and their head offices with the keys and indexes that our lists of clients want, and nothing else. */
const TABLES = `
  create schema if not exists copied;
  create table if not exists copied.client (id uuid primary key, uscc text not null unique, name text not null, name_en text, province_code text not null, address text not null,
    sector text not null, headcount int not null, business_scope text, legal_representative text, contact_name text not null, contact_phone text not null,
    contact_email text, working_language text not null, distinct_because text);
  create table if not exists copied.site (id uuid primary key, client_id uuid not null references copied.client, name text not null, address text not null,
    province_code text not null, headcount int not null, is_head_office boolean not null);
  create index if not exists site_client on copied.site (client_id);
  create index if not exists client_name on copied.client (name);
  create index if not exists client_name_en on copied.client (name_en);
  create index if not exists client_province_code on copied.client (province_code);
  create index if not exists client_sector on copied.client (sector);`;

const FACTS = `uscc, c.name, name_en, c.province_code, c.address, sector, c.headcount, business_scope, legal_representative, contact_name, contact_phone,
  contact_email, working_language, distinct_because, s.name, s.address, s.province_code, s.headcount, s.is_head_office`;
const heldIn = (schema: string): string =>
  `(select md5(string_agg(concat_ws('|', ${FACTS}), chr(10) order by uscc)) from ${schema}.client c join ${schema}.site s on s.client_id = c.id where uscc = any($1))`;

/** What our tables hold of some codes, and what the copied ones do. */
export const HELD_BY_COPY = `select ${heldIn('public')} as ours, ${heldIn('copied')} as theirs`;

/** Makes the tables that are copied into. */
export async function makeCopyTables(client: Client): Promise<void> {
  await client.query(TABLES);
}

/** Leaves all tables as they were before a round. */
export async function forget(client: Client, rows: readonly ClientRow[]): Promise<void> {
  await client.query('truncate copied.client, copied.site');
  const codes = [rows.map(([uscc]) => uscc)];
  // Nothing else refers to them: no key and no trigger needs to be asked.
  await client.query('set session_replication_role = replica');
  await client.query('delete from site where client_id in (select id from client where uscc = any($1))', codes);
  await client.query('delete from client where uscc = any($1)', codes);
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze client, site, copied.client, copied.site');
}

/** Copies clients and their head offices in, from rows as they are at hand: nothing is judged, nothing is noted. */
export async function copyIn(client: Client, rows: readonly ClientRow[]): Promise<void> {
  const ids = rows.map(() => randomUUID());
  const clients = rows.map((row, at) => `${ids[at]}\t${row.map((cell) => (cell === '' ? '\\N' : cell)).join('\t')}\n`);
  const offices = rows.map(
    ([, name, , province, address, , headcount], at) =>
      `${randomUUID()}\t${ids[at]}\t${name}\t${address}\t${province}\t${headcount}\tt\n`,
  );
  await client.query('begin');
  await pipeline(Readable.from([clients.join('')]), client.query(from('copy copied.client from stdin')));
  await pipeline(Readable.from([offices.join('')]), client.query(from('copy copied.site from stdin')));
  await client.query('commit');
}
