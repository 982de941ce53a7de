import { Command } from 'commander';
import { combineCommand } from './commands/combine.js';
import { cycleCommand } from './commands/cycle.js';
import { scoreCommand } from './commands/score.js';

/** Every command there is. */
export function touchstone(): Command {
  const program = new Command('touchstone')
    .description('The command line of Touchstone (试金石)')
    .helpCommand('help [command]', 'show what a command does')
    .addCommand(scoreCommand())
    .addCommand(combineCommand())
    .addCommand(cycleCommand());
  for (const command of [program, ...program.commands])
    command.showSuggestionAfterError(false).allowExcessArguments(false);
  return program;
}
