import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Pool } from 'pg';
import { NORMALISED, OWN } from './bare-statements.js';

/*
 * The floor that everything is measured against: `node:http`, one prepared statement for a question, and its text handed
 * on. No authorisation, no limits, no journal.
 *
 * Usage: node bare-server.js normalised|own
 */

const CONNECTIONS = 10;
const jobs = process.argv[2] === 'own' ? OWN : NORMALISED;
const pool = new Pool({ connectionString: process.env['DATABASE_URL'], min: CONNECTIONS, max: CONNECTIONS });

/** Answers `POST /<job>` whose body is the list of the statement's values. */
async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = (request.url ?? '').slice(1);
  const text = jobs[name];
  if (!text) {
    response.writeHead(404).end();
    return;
  }
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const values = JSON.parse(Buffer.concat(parts).toString()) as unknown[];
  const { rows } = await pool.query<[string]>({ name, text, values, rowMode: 'array' });
  const told = Buffer.from(rows[0]?.[0] ?? 'null');
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': told.length }).end(told);
}

createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    response.writeHead(500).end(String(error));
  });
}).listen(Number(process.env['PORT']), '127.0.0.1');
