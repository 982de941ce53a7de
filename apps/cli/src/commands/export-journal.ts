import { Command } from 'commander';
import { withDatabase } from './with-database.js';

const HELP = `
The bundle is JSON lines: the signed heads, each sealed entry in its order, and entries without a seal. "touchstone
verify --bundle <file>" checks it anywhere, without the database. It holds all that the journal tells: keep it so.

Exit status: 0 written; 1 it failed, or the file is there already; 3 a running server has the embedded database.`;

/** `touchstone export-journal`: the journal as a file that can be checked without the database. */
export function exportJournalCommand(): Command {
  return new Command('export-journal')
    .description('Write the journal to a bundle that can be checked without the database')
    .requiredOption('-o, --out <file>', 'where to write it')
    .addHelpText('after', HELP)
    .action(({ out }: { readonly out: string }) =>
      withDatabase(async ({ exportJournal }, config) => {
        console.log(`Entries written: ${await exportJournal(config, out)}.`);
      }),
    );
}
