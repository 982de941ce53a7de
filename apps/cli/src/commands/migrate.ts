import { Command } from 'commander';
import { withDatabase } from './with-database.js';

/** `touchstone migrate`: brings the database up to date. */
export function migrateCommand(): Command {
  return new Command('migrate').description('Bring the database up to date').action(() =>
    withDatabase(async ({ migrate }, config) => {
      const names = await migrate(config);
      console.log(names.length === 0 ? 'The database is up to date.' : names.map((name) => `ran ${name}`).join('\n'));
    }),
  );
}
