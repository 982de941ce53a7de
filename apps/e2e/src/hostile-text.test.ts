import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWindow } from './browser.js';
import { makeEngine } from './engine.js';
import type { Engine } from './engine.js';
import { PAYLOADS } from './hostile-payloads.js';
import { breachesOn, noteBreaches, watch } from './hostile-watch.js';
import { startServer } from './server.js';
import type { RunningServer } from './server.js';
import { PEOPLE } from './steps.js';
import { listen } from './sweep-calm.js';
import { enter, findRounds } from './sweep.js';
import type { Rounds } from './sweep.js';

/* The demonstration with hostile words in every text that somebody wrote, seen on every page that shows them. */

const WALKED = new Map<string, readonly string[]>([
  [PEOPLE.planner, []],
  [PEOPLE.leader, ['audits', 'nonconformities', 'people']],
  [PEOPLE.quality, ['changes', 'markCases']],
]);

let engine: Engine;
let server: RunningServer;
let rounds: Rounds;
let columns: number;

beforeAll(async () => {
  engine = await makeEngine('embedded');
  columns = await poison(join(String(engine.environment['DATA_DIR']), 'database', 'pg'));
  server = await startServer(engine);
  rounds = await findRounds(server.url, WALKED);
}, 900_000);
afterAll(async () => {
  await server.end('SIGTERM');
  await engine.remove();
});

/**
 * Adds one of the sixty to every text with a Chinese word in it, and to names and remarks in Latin, past the guards; a
 * row's own and a column's decide which. @returns how many columns took some
 */
async function poison(folder: string): Promise<number> {
  const { PGlite } = createRequire(new URL('../../api/package.json', import.meta.url))('@electric-sql/pglite') as {
    PGlite: { create: (folder: string) => Promise<Lite> };
  };
  const lite = await PGlite.create(folder);
  await lite.exec(`create table payload (at int primary key, words text)`);
  for (const [at, words] of PAYLOADS.entries()) await lite.query('insert into payload values ($1, $2)', [at, words]);
  await lite.exec(`create table poisoned (name text)`);
  await lite.exec(`do $$ declare c record; n bigint; begin
    set local session_replication_role = replica;
    for c in select table_name t, column_name n from information_schema.columns
        where table_schema = 'public' and data_type = 'text'
          and table_name not in ('journal_entry', 'journal_seal', 'score_fact', 'known_fact', 'payload', 'poisoned', 'account', 'programme') loop
      begin
        execute format('update %I x set %I = %I || (select words from payload where at = abs(hashtext(x.id::text || %L)) %% ${PAYLOADS.length})
          where %I ~ %L or (%L ~ %L and %I ~ %L)', c.t, c.n, c.n, c.n, c.n, '[一-鿿]', c.n, '_en$|_latin$|remark|reason|note|evidence|statement', c.n, '[a-z] [a-z]');
        get diagnostics n = row_count;
        if n > 0 then insert into poisoned values (c.t || '.' || c.n); end if;
      exception when others then null; end;
    end loop; end $$`);
  const { rows } = await lite.query('select count(*)::int as count from poisoned', []);
  await lite.exec('drop table payload; drop table poisoned');
  await lite.close();
  return rows[0]?.count ?? 0;
}

interface Lite {
  readonly exec: (statements: string) => Promise<unknown>;
  readonly query: (statement: string, values: readonly unknown[]) => Promise<{ rows: readonly { count: number }[] }>;
  readonly close: () => Promise<void>;
}

describe('hostile words', () => {
  it('stand in nearly a hundred columns', () => {
    expect(columns).toBeGreaterThan(80);
  });

  it.each(['zh', 'en'] as const)(
    'open no dialog, breach no policy and ask nobody outside: %s',
    async (language) => {
      const window = await openWindow({ width: 1440, language });
      const heard: string[] = [];
      let pages = 0;
      let said = 0;
      try {
        await noteBreaches(window.context);
        await window.context.addInitScript((chosen) => {
          localStorage.setItem('RaStoretouchstone.version', '1');
          localStorage.setItem('RaStoretouchstone.locale', JSON.stringify(chosen));
        }, language);
        const page = await window.context.newPage();
        const watched = watch(page, server.url);
        const listener = listen(page);
        for (const [person, visits] of rounds) {
          await enter(page, server.url, person);
          for (const { address } of visits) {
            await page.goto('about:blank');
            await page.goto(`${server.url}/#${address}`);
            await listener.calm();
            pages += 1;
            heard.push(...(await breachesOn(page)).map((breach) => `${address}: ${breach}`));
            if ((await page.locator('body').innerText()).includes('alert(1)')) said += 1;
          }
          await page.context().clearCookies();
        }
        expect(heard).toEqual([]);
        expect(watched.heard).toEqual([]);
        expect(pages).toBeGreaterThan(50);
        expect(said).toBeGreaterThan(pages / 3);
      } finally {
        await window.close();
      }
    },
    1_800_000,
  );
});
