import { Command } from 'commander';
import { addCommand } from './editions/add.js';
import { checkCommand } from './editions/check.js';
import { importCommand } from './editions/import.js';
import { listCommand } from './editions/list.js';
import { templateCommand } from './editions/template.js';

const HELP = `
The body's own editions lie in EDITIONS_DIR, or else in "editions" below DATA_DIR, as <programme>/<edition>.yaml.
No database is opened. Reasons are told in the language of LANG, or of --locale.

Exit status: 0 done; 2 a file was refused, with every reason on standard error; 1 anything else.`;

/** `touchstone editions`: the body's scheme editions as files. */
export function editionsCommand(): Command {
  return new Command('editions')
    .description('List, check, add and import scheme editions (认证规则版本)')
    .helpCommand(false)
    .addHelpText('after', HELP)
    .addCommand(listCommand())
    .addCommand(checkCommand())
    .addCommand(addCommand())
    .addCommand(importCommand())
    .addCommand(templateCommand());
}
