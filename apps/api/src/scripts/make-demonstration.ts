import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../config.js';
import { imageOf } from '../database/embedded.js';
import { firstStart } from '../first-start.js';
import { openParts } from '../parts.js';

/*
 * Lets a first start make the demonstration once for all tests that begin with it: the folder as a server leaves it,
 * and beside it images of the database, with the demonstration and before it, for those that keep it in memory. It seals
 * with the key that every test house opens with.
 */
const folder = fileURLToPath(new URL('../../demonstration', import.meta.url));
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
writeFileSync(`${folder}/secret.key`, `${'07'.repeat(32)}\n`, { mode: 0o600 });
const parts = await openParts(readConfig({ DATA_DIR: folder, DEMO_HISTORY: '0' }));
writeFileSync(`${folder}/empty.tar`, await imageOf(parts.database));
await firstStart(parts);
writeFileSync(`${folder}/image.tar`, await imageOf(parts.database));
await parts.database.close();
