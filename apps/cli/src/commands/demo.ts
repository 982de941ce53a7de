import { Command, InvalidArgumentError } from 'commander';
import { isPlainDate } from '@touchstone/plain-date';
import { withDatabase } from './with-database.js';

/** `touchstone demo`: makes the demonstration, and moves the day it is there. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Make the demo body where there is none, and move its day')
    .option('--today <day>', 'the day it shall be in the demonstration, YYYY-MM-DD; "now" for the real one', readDay)
    .option('--reset', 'throw the demonstration away first and make it anew', false)
    .action(({ today, reset }: { today?: string; reset: boolean }) =>
      withDatabase(async ({ demo }, config) => {
        const report = await demo(config, { today: today === undefined || today === 'now' ? null : today, reset });
        console.log(`${report.made ? 'The demo body was made.' : 'The demo body was there.'} Today it is ${report.today} there.`);
      }),
    );
}

function readDay(text: string): string {
  if (text !== 'now' && !isPlainDate(text)) throw new InvalidArgumentError('is to be a day such as 2027-01-31, or now');
  return text;
}
