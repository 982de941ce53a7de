// Publishes editions: `pnpm lock-edition gbt-27922/2011`, after a build. Without an id it lists what is not published.
import { LOCK_FILE, checkLock, loadEditions, lockEdition, readLock } from '../dist/index.js';
import { readFileSync } from 'node:fs';

const editions = loadEditions();
const ids = process.argv.slice(2);
for (const id of ids) {
  const edition = editions.get(id);
  if (!edition) throw new Error(`There is no edition ${id}`);
  lockEdition(edition);
}
const { changed, missing, unlocked } = checkLock(editions, readLock(readFileSync(LOCK_FILE, 'utf8')));
for (const [state, found] of Object.entries({ changed, missing, unlocked })) {
  process.stdout.write(`${state}: ${found.join(', ') || 'none'}\n`);
}
process.exitCode = changed.length + missing.length > 0 ? 1 : 0;
