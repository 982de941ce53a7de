import { Command } from 'commander';
import { backupCommand, backupKeyCommand, restoreCommand } from './commands/backup.js';
import { closeAccountCommand } from './commands/close-account.js';
import { combineCommand } from './commands/combine.js';
import { cycleCommand } from './commands/cycle.js';
import { demoCommand } from './commands/demo.js';
import { editionsCommand } from './commands/editions.js';
import { exportJournalCommand } from './commands/export-journal.js';
import { generateCommand } from './commands/generate.js';
import { migrateCommand } from './commands/migrate.js';
import { replayCommand } from './commands/replay.js';
import { scoreCommand } from './commands/score.js';
import { verifyCertificateCommand } from './commands/verify-certificate.js';
import { verifyCommand } from './commands/verify.js';

const HELP = `
Exit status:
  0  done
  1  it failed, or the input cannot be used; one line on standard error says why
  2  the answer is no: refused, with every reason; a replay that found a difference, a journal that is not whole, or
     a certificate that does not hold
  3  a running server has the embedded database; stop it first

score, combine, cycle, editions, verify-certificate, backup-key and restore --check need no database. Settings are the server's: DATABASE_URL, DATA_DIR, EDITIONS_DIR …`;

/** Every command there is. */
export function touchstone(): Command {
  const program = new Command('touchstone')
    .description('The command line of Touchstone (试金石)')
    .helpCommand('help [command]', 'show what a command does')
    .addHelpText('after', HELP)
    .addCommand(scoreCommand())
    .addCommand(combineCommand())
    .addCommand(cycleCommand())
    .addCommand(editionsCommand())
    .addCommand(replayCommand())
    .addCommand(verifyCommand())
    .addCommand(verifyCertificateCommand())
    .addCommand(exportJournalCommand())
    .addCommand(backupKeyCommand())
    .addCommand(backupCommand())
    .addCommand(restoreCommand())
    .addCommand(closeAccountCommand())
    .addCommand(demoCommand())
    .addCommand(generateCommand())
    .addCommand(migrateCommand());
  for (const command of everyCommand(program)) command.showSuggestionAfterError(false).allowExcessArguments(false);
  return program;
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
