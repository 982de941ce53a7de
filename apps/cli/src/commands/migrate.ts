import { Command } from 'commander';
import { withDatabase } from './with-database.js';

const HELP = `
Works on DATABASE_URL, or else on the embedded database below DATA_DIR. The server does the same at every start.

Exit status: 0 done; 1 it failed; 3 a running server has the embedded database.`;

/** `touchstone migrate`: brings the database up to date. */
export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the database up to date')
    .addHelpText('after', HELP)
    .action(() =>
      withDatabase(async ({ migrate }, config) => {
        const names = await migrate(config);
        names.forEach((name) => console.log(`ran ${name}`));
        if (names.length === 0) console.log('The database is up to date.');
      }),
    );
}
