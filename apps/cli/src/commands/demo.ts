import { Command, InvalidArgumentError } from 'commander';
import { isPlainDate } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { withDatabase } from './with-database.js';

const HELP = `
Makes the demo body in an empty installation, even where TOUCHSTONE_DEMO is 0. Without --today its day stays as it is.
A real body is never touched.

Exit status: 0 done; 1 it failed, or the body is a real one; 3 a running server has the embedded database.`;

interface DemoOptions {
  readonly today?: PlainDate | typeof REAL_DAY;
  readonly reset: boolean;
}

const REAL_DAY = 'now';

/** `touchstone demo`: makes the demonstration, and moves the day it is there. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Make the demo body where there is none, and move its day')
    .option(
      '--today <day>',
      'the day it shall be in the demonstration, as 2027-01-31, or "now" for the real one',
      readDay,
    )
    .option('--reset', 'throw the embedded demonstration away first and make it anew', false)
    .addHelpText('after', HELP)
    .action(({ today, reset }: DemoOptions) =>
      withDatabase(async ({ demo }, config) => {
        const wish = today === undefined ? {} : { today: today === REAL_DAY ? null : today };
        const report = await demo(config, { ...wish, reset });
        console.log(
          `${report.made ? 'The demo body was made.' : 'The demo body is there.'} Its day is ${report.today}.`,
        );
      }),
    );
}

function readDay(text: string): PlainDate | typeof REAL_DAY {
  if (text !== REAL_DAY && !isPlainDate(text))
    throw new InvalidArgumentError('It is to be a day that exists, as 2027-01-31, or now.');
  return text;
}
