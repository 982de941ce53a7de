import { Command } from 'commander';
import { localeOption } from './locale.js';
import type { LocaleChoice } from './locale.js';

const HELP = `
A file may take evaluations from editions that are there, and from files named before it. A good file is told with its
id and checksum; a reason stands as file:line: path: reason, in a spreadsheet as file:sheet:row:column: path: reason.`;

/** `touchstone editions check`. */
export function checkCommand(): Command {
  return new Command('check')
    .description('Judge files as the server would: form, meaning and worked cases')
    .argument('<file...>', 'files of text (.yaml) or spreadsheets (.xlsx)')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (files: readonly string[], { locale }: LocaleChoice) => {
      const [{ openShelf }, { refuse, refusingBadShelf }, { readEditionFile }] = await Promise.all([
        import('./shelf.js'),
        import('./refuse.js'),
        import('./edition-file.js'),
      ]);
      await refusingBadShelf(locale, async () => {
        const others = new Map(openShelf());
        for (const file of files) {
          const result = await readEditionFile(file, others);
          if ('problems' in result) {
            refuse(result.problems, locale);
            continue;
          }
          others.set(result.edition.id, result.edition);
          console.log(`${file}: ${result.edition.id} ${result.edition.checksum}`);
        }
      });
    });
}
