import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntityManager } from '@mikro-orm/postgresql';
import { inject } from 'vitest';
import type { Database } from '../src/database/database.js';
import { imageOf, openEmbedded } from '../src/database/embedded.js';
import type { ServerParts } from '../src/request-context.js';
import type { House } from './house.js';

/** What a server that is killed leaves behind, and who may look at it meanwhile. */
export interface KillGround {
  /** What the server is told of where its database lies. */
  readonly environment: Readonly<Record<string, string>>;
  /** Looks at the database, or changes it, while no server has it. */
  readonly look: <Seen>(does: (at: LookedAt) => Promise<Seen>) => Promise<Seen>;
}

/** The database between two servers. */
export interface LookedAt {
  readonly parts: ServerParts;
  readonly em: EntityManager;
  /** Runs a statement as whoever owns the tables. */
  readonly asOwner: (statement: string) => Promise<unknown>;
}

/** What a house holds so far, as a database on the server, or in a folder of the embedded engine, which one process has alone. */
export async function groundOf(house: House): Promise<KillGround> {
  const { engine } = house.parts.database;
  return engine === 'embedded' ? inFolder(house) : onServer(house);
}

async function onServer(house: House): Promise<KillGround> {
  const [row] = await house.em().getConnection().execute<{ name: string }[]>('select current_database() as name');
  const url = new URL(inject('postgresUrl'));
  url.pathname = `/${row?.name}`;
  return {
    environment: { DATABASE_URL: url.toString() },
    look: (does) => does({ parts: house.parts, em: house.em(), asOwner: house.asOwner }),
  };
}

async function inFolder(house: House): Promise<KillGround> {
  const folder = join(house.parts.config.dataDir, 'database');
  mkdirSync(join(folder, 'pg'), { recursive: true });
  const image = join(house.parts.config.dataDir, 'image.tar');
  writeFileSync(image, await imageOf(house.parts.database));
  execFileSync('tar', ['-xf', image, '-C', join(folder, 'pg')]);
  writeFileSync(join(folder, 'pg.made'), '');
  const seen = (database: Database): LookedAt => ({
    parts: { ...house.parts, database },
    em: database.orm.em.fork(),
    asOwner: (statement) => database.orm.em.getConnection().execute(statement),
  });
  return {
    environment: { DATABASE_URL: '' },
    look: async (does) => {
      const database = await openEmbedded(folder);
      try {
        return await does(seen(database));
      } finally {
        await database.close();
      }
    },
  };
}
