import { Command } from 'commander';
import { withDatabase } from './with-database.js';

const DIFFERENT = 2;

/** `touchstone replay`: proves that every stored outcome is what the engine computes today. */
export function replayCommand(): Command {
  return new Command('replay')
    .description('Compute every stored outcome anew; exit status 2 when one differs')
    .action(() =>
      withDatabase(async ({ replay }, config) => {
        const { scorecards, differences } = await replay(config);
        differences.forEach((difference) => console.log(JSON.stringify(difference)));
        console.log(`${scorecards} scorecards replayed, ${differences.length} differences`);
        if (differences.length > 0) process.exitCode = DIFFERENT;
      }),
    );
}
