import { Command } from 'commander';
import type { Verification } from '@touchstone/api/operations';
import { withDatabase } from './with-database.js';

const NOT_WHOLE = 2;

const HELP = `
Every entry is hashed again from the first to the last and held against the chain, and the chain against the signed
heads: those in the database or bundle, and those kept outside that --heads names. Nothing is written. A cut tail and a
journal made anew are found by heads kept outside alone; --key says whose signature to trust.

Exit status: 0 whole; 2 the first bad entry is named; 1 it failed; 3 a running server has the embedded database.`;

interface VerifyOptions {
  readonly bundle?: string;
  readonly heads?: string;
  readonly key?: string;
}

/** `touchstone verify`: proves that nothing in the journal was changed, removed, put in, moved or dated back. */
export function verifyCommand(): Command {
  return new Command('verify')
    .description('Check the journal of the database, or of an exported bundle without one')
    .option('--bundle <file>', 'a bundle written by export-journal, instead of the database')
    .option('--heads <path>', 'signed heads kept outside: a file, or a folder of them')
    .option('--key <base64>', 'the public key to trust; the journal’s page shows it')
    .addHelpText('after', HELP)
    .action(({ bundle, heads, key }: VerifyOptions) =>
      withDatabase(async ({ verify }, config) => {
        const found = await verify(config, { bundle: bundle ?? null, heads: heads ?? null, publicKey: key ?? null });
        report(found).forEach((line) => console.log(line));
        if (found.firstBad) process.exitCode = NOT_WHOLE;
      }),
    );
}

function report({ sealed, head, heads, firstBad, unsealed, clockLeaps }: Verification): readonly string[] {
  return [
    `Sealed entries: ${sealed}. Head: ${head}. Signed heads held against it: ${heads}.`,
    ...(unsealed > 0 ? [`Unsealed tail: ${unsealed} entries are not sealed yet; nothing vouches for them.`] : []),
    ...clockLeaps.map((number) => `Clock: it was found to have leapt at seal ${number}.`),
    firstBad ? `NOT WHOLE: ${JSON.stringify(firstBad)}` : 'Whole.',
  ];
}
