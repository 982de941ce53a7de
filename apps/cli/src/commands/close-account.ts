import { Command } from 'commander';
import { withDatabase } from './with-database.js';

const HELP = `
For the operator alone: of two administrators neither may close the other's account, so that nobody makes himself the
only one. The journal has it, and every administrator is told by letter. The last administrator stays.

Exit status: 0 done; 1 it failed, or no open account has the address; 3 a running server has the embedded database.`;

/** `touchstone close-account`: closes somebody's account where no administrator may do it alone. */
export function closeAccountCommand(): Command {
  return new Command('close-account')
    .description('Close an account, as whoever has the machine may')
    .argument('<email>', 'the address it signs in with')
    .addHelpText('after', HELP)
    .action((email: string) =>
      withDatabase(async ({ closeAccount }, config) => {
        await closeAccount(config, email);
        console.log(`The account of ${email} is closed.`);
      }),
    );
}
