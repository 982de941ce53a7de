import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Command } from 'commander';
import { message } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type * as Schemes from '@touchstone/schemes';

const REFUSED = 2;
const schemes = (): Promise<typeof Schemes> => import('@touchstone/schemes');

/** `touchstone editions`: lists, checks, adds and imports scheme editions. Needs no database. */
export function editionsCommand(): Command {
  return new Command('editions')
    .description('List, check, add and import scheme editions (认证规则版本)')
    .helpCommand(false)
    .addCommand(listCommand())
    .addCommand(checkCommand())
    .addCommand(addCommand())
    .addCommand(importCommand())
    .addCommand(templateCommand());
}

function folder(): string {
  return process.env['EDITIONS_DIR'] || join(process.env['DATA_DIR'] || '.data', 'editions');
}

function listCommand(): Command {
  return new Command('list').description("Editions that ship, and the body's own in EDITIONS_DIR").action(async () => {
    const { loadEditions, SHIPPED_EDITIONS, standingsBlockingIssue } = await schemes();
    for (const edition of loadEditions([SHIPPED_EDITIONS, ...own()]).values()) {
      const blocking = standingsBlockingIssue(edition).length;
      console.log([edition.id, edition.title.zh, edition.title.en, blocking === 0 ? 'issues certificates' : `specimens only (${blocking} parts inferred or illustrative)`].join('\t'));
    }
  });
}
