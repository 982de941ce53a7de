import { Command } from 'commander';
import type { SchemeEdition } from '@touchstone/schemes';
import { localeOption } from './locale.js';
import type { LocaleChoice } from './locale.js';

const HELP = `
One edition a line, by tabs: id, title, days in force, whether certificates may be issued against it or why they are
specimens, and where the file lies: "shipped" or "own".`;

/** `touchstone editions list`. */
export function listCommand(): Command {
  return new Command('list')
    .description('Editions that ship and the body’s own')
    .addOption(localeOption())
    .addHelpText('after', HELP)
    .action(async ({ locale }: LocaleChoice) => {
      const [{ openShelf }, { refusingBadShelf }, { loadEditions, standingsBlockingIssue }] = await Promise.all([
        import('./shelf.js'),
        import('./refuse.js'),
        import('@touchstone/schemes'),
      ]);
      await refusingBadShelf(locale, () => {
        const shipped = loadEditions();
        for (const edition of openShelf().values())
          console.log(
            [
              edition.id,
              edition.title[locale],
              daysInForce(edition),
              useOf(standingsBlockingIssue(edition).length),
              shipped.has(edition.id) ? 'shipped' : 'own',
            ].join('\t'),
          );
      });
    });
}

function daysInForce({ inForceFrom, inForceUntil }: SchemeEdition): string {
  return `${inForceFrom}..${inForceUntil ?? ''}`;
}

function useOf(blocking: number): string {
  return blocking === 0 ? 'issues certificates' : `specimens only (${blocking} parts inferred or illustrative)`;
}
