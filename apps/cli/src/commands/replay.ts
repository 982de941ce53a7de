import { Command } from 'commander';
import { withDatabase } from './with-database.js';

const DIFFERENT = 2;

const HELP = `
Every scorecard is scored again by the edition it pins, and compared with what was stored: one JSON object a line for
each property that differs, then a line that counts. Nothing is written.

Exit status: 0 all the same; 2 something differs; 1 it failed; 3 a running server has the embedded database.`;

/** `touchstone replay`: proves that every stored outcome is what the engine computes today. */
export function replayCommand(): Command {
  return new Command('replay')
    .description('Compute every stored outcome anew and report each that differs')
    .addHelpText('after', HELP)
    .action(() =>
      withDatabase(async ({ replay }, config) => {
        const { scorecards, differences } = await replay(config);
        differences.forEach((difference) => console.log(JSON.stringify(difference)));
        console.log(`Scorecards replayed: ${scorecards}. Differences: ${differences.length}.`);
        if (differences.length > 0) process.exitCode = DIFFERENT;
      }),
    );
}
