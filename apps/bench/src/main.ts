import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchmark } from './benchmark.js';
import { HELP, readOptions } from './options.js';
import { writePage } from './report/page.js';
import { wholeText } from './report/table.js';

/* Measures this product beside others: see docs/adr/0032-what-is-measured.md. */

const args = process.argv.slice(2);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function main(): Promise<void> {
  const options = readOptions(args);
  if (!options) {
    say(HELP);
    return;
  }
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-bench-run-'));
  // Also where the run is broken off.
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ');
  const results = await benchmark(options, { folder, say, command });
  say(`\n${wholeText(results)}`);
  if (options.to) writePage(results, options.to);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
