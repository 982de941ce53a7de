import { writeFileSync } from 'node:fs';
import { Command } from 'commander';
import { localeOption } from './locale.js';
import type { LocaleChoice } from './locale.js';

const HELP = `
The text goes to standard output, or to the file of --output, which must not be there yet. Nothing is added to the
body's own editions: look at the text, then use "touchstone editions add".`;

interface ImportOptions extends LocaleChoice {
  readonly output?: string;
}

/** `touchstone editions import`. */
export function importCommand(): Command {
  return new Command('import')
    .description('Turn a filled-in spreadsheet into an edition’s text')
    .argument('<sheet.xlsx>', 'a spreadsheet made by "touchstone editions template"')
    .option('-o, --output <file>', 'where the text goes')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, { locale, output }: ImportOptions) => {
      const [{ openShelf }, { refuse, refusingBadShelf }, { readEditionFile }] = await Promise.all([
        import('./shelf.js'),
        import('./refuse.js'),
        import('./edition-file.js'),
      ]);
      if (!file.toLowerCase().endsWith('.xlsx')) throw new Error(`${file} is no .xlsx`);
      await refusingBadShelf(locale, async () => {
        const result = await readEditionFile(file, openShelf());
        if ('problems' in result) return refuse(result.problems, locale);
        if (output === undefined) return void process.stdout.write(result.text);
        writeFileSync(output, result.text, { flag: 'wx' });
        console.log(`${result.edition.id}: ${output}`);
      });
    });
}
