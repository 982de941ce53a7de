import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import type { Locale } from '@touchstone/messages';
import type { SchemeEdition } from '@touchstone/schemes';
import { localeOption } from './locale.js';
import type { LocaleChoice } from './locale.js';

const HELP = `
The file is judged, compared with the newest other edition of its programme, and put among the body's own editions.
An id that stands already with other content is refused: what is published never changes, it gets a successor.
A running server sees the edition after its next start.`;

/** `touchstone editions add`. */
export function addCommand(): Command {
  return new Command('add')
    .description('Put an edition among the body’s own')
    .argument('<file>', 'a file of text (.yaml) or a spreadsheet (.xlsx)')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async (file: string, { locale }: LocaleChoice) => {
      const { refusingBadShelf } = await import('./refuse.js');
      await refusingBadShelf(locale, () => add(file, locale));
    });
}

async function add(file: string, locale: Locale): Promise<void> {
  const [{ openShelf, ownFolder }, { refuse, refuseWith }, { readEditionFile }, { printDiff }] = await Promise.all([
    import('./shelf.js'),
    import('./refuse.js'),
    import('./edition-file.js'),
    import('./print-diff.js'),
  ]);
  const shelf = openShelf();
  const result = await readEditionFile(file, shelf);
  if ('problems' in result) return refuse(result.problems, locale);
  const { edition, text } = result;
  const standing = shelf.get(edition.id);
  if (standing && standing.checksum !== edition.checksum)
    return refuseWith('EDITION_MAY_NOT_CHANGE', edition.id, locale);
  if (standing) return console.log(`${edition.id} is there already, word for word.`);

  const before = newestOther([...shelf.values()], edition);
  if (before) printDiff(before, edition);
  else console.log(`${edition.id} is the first edition of ${edition.programme.code}.`);
  const kept = join(ownFolder(), `${edition.id}.yaml`);
  write(kept, text);
  console.log(`${edition.id} was added: ${kept}`);
}

/** The edition a reader knows best: the one that came into force last. */
function newestOther(editions: readonly SchemeEdition[], { id, programme }: SchemeEdition): SchemeEdition | undefined {
  return editions
    .filter((other) => other.programme.code === programme.code && other.id !== id)
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1))
    .at(-1);
}

/** All or nothing: no server ever reads half an edition. */
function write(file: string, text: string): void {
  if (existsSync(file)) throw new Error(`${file} is there already`);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
}
