import { writeFileSync } from 'node:fs';
import { Command } from 'commander';

const HELP = `
The workbook goes to standard output, or to the file of --output, which must not be there yet. Its first sheet explains
the others. With --from it holds that edition, to be changed into the next one.`;

interface TemplateOptions {
  readonly from?: string;
  readonly output?: string;
}

/** `touchstone editions template`. */
export function templateCommand(): Command {
  return new Command('template')
    .description('Write a spreadsheet to fill an edition into')
    .option('-o, --output <file>', 'where the workbook goes')
    .option('--from <edition>', 'fill in an edition that is there, as gbt-27922/2011')
    .addHelpText('after', HELP)
    .action(async ({ from, output }: TemplateOptions) => {
      if (output === undefined && process.stdout.isTTY)
        throw new Error('A workbook is nothing to read here; name a file with --output');
      const bytes = await workbook(from);
      if (output === undefined) return void process.stdout.write(bytes);
      writeFileSync(output, bytes, { flag: 'wx' });
      console.log(output);
    });
}

async function workbook(from: string | undefined): Promise<Uint8Array> {
  const [{ editionFilesIn, editionTemplateXlsx, editionToXlsx }, { openShelf, shelfFolders }] = await Promise.all([
    import('@touchstone/schemes'),
    import('./shelf.js'),
  ]);
  if (from === undefined) return editionTemplateXlsx();
  const texts = new Map(shelfFolders().flatMap((folder) => [...editionFilesIn(folder)]));
  const text = texts.get(from);
  if (text === undefined) throw new Error(`there is no edition ${from}; there are ${[...texts.keys()].join(', ')}`);
  return editionToXlsx(text, { file: from, others: openShelf() });
}
