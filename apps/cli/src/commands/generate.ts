import { Command, InvalidArgumentError } from 'commander';
import { withDatabase } from './with-database.js';

const HELP = `
Into an empty installation only: a demo body whose audits are long decided, in many sectors and provinces. The same
seed gives the same audits.

Exit status: 0 done; 1 it failed, or there is a body already; 3 a running server has the embedded database.`;

const MOST_AUDITS = 1_000_000;

/** `touchstone generate`: fills an empty installation with audits, to measure by. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('Fill an empty installation with generated audits')
    .requiredOption('--audits <count>', 'how many audits', wholeNumber)
    .option('--seed <number>', 'which ones', wholeNumber, 1)
    .addHelpText('after', HELP)
    .action((wish: { readonly audits: number; readonly seed: number }) =>
      withDatabase(async ({ generate }, config) => {
        const began = performance.now();
        await generate(config, wish);
        console.log(`${wish.audits} audits were generated in ${((performance.now() - began) / 1000).toFixed(1)} s.`);
      }),
    );
}

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > MOST_AUDITS)
    throw new InvalidArgumentError(`It is to be a whole number from 1 to ${MOST_AUDITS}.`);
  return number;
}
