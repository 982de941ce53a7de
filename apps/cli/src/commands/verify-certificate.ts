import { readFileSync } from 'node:fs';
import { claimedIssuer, keysAddress, readKeys, verifyCredential } from '@touchstone/credentials';
import type { CredentialReport, NamedKey } from '@touchstone/credentials';
import { plainDate, systemClock } from '@touchstone/plain-date';
import { Command, Option } from 'commander';
import { tellReport } from './certificate-report.js';
import type { Language } from './certificate-report.js';

const DOES_NOT_HOLD = 2;
const PATIENCE_MS = 10_000;

const HELP = `
The file is what the public page of a certificate hands out as "signed" (application/vc+jwt). Nobody is asked: --key is the
issuer's published keys (<its address>/.well-known/did.json or jwks.json), kept beforehand, and each --status-list a list as
it was fetched. Without a list nothing is said of a suspension or withdrawal since. --online fetches keys and lists from
the address that the certificate names: look whether that is the body's.

Exit status: 0 it holds; 2 it does not, with every reason; 1 the input cannot be used.`;

interface VerifyCertificateOptions {
  readonly key: readonly string[];
  readonly statusList: readonly string[];
  readonly online?: boolean;
  readonly on?: string;
  readonly lang: Language;
}

/** `touchstone verify-certificate`: who certified whom, for what and until when, and whether that was signed so. */
export function verifyCertificateCommand(): Command {
  const several = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];
  return new Command('verify-certificate')
    .description('Check a signed certificate without asking anybody')
    .argument('<file>', 'the signed certificate')
    .addOption(
      new Option('--key <file>', "the issuer's published keys; may be given again").argParser(several).default([]),
    )
    .addOption(
      new Option('--status-list <file>', 'a signed status list; may be given again').argParser(several).default([]),
    )
    .option('--online', 'fetch keys and status lists from the address the certificate names')
    .option('--on <day>', 'judge it as of a day, YYYY-MM-DD; today where nothing is said')
    .addOption(new Option('--lang <language>', 'language of the answer').choices(['zh', 'en']).default('en'))
    .addHelpText('after', HELP)
    .action(async (file: string, options: VerifyCertificateOptions) => {
      const report = await check(readFileSync(file, 'utf8').trim(), options);
      tellReport(report, options.lang).forEach((line) => console.log(line));
      if (report.faults.length > 0) process.exitCode = DOES_NOT_HOLD;
    });
}

async function check(token: string, options: VerifyCertificateOptions): Promise<CredentialReport> {
  const { online = false, key, statusList, on } = options;
  const today = on === undefined ? systemClock(process.env['TOUCHSTONE_ZONE'] || undefined).today() : plainDate(on);
  if (key.length === 0 && !online) throw new Error("--key is missing: the issuer's published keys; or --online");
  const keys = [...key.flatMap((path) => keysIn(path)), ...(online ? await keysOf(token) : [])];
  const given = statusList.map((path) => readFileSync(path, 'utf8').trim());
  const report = verifyCredential(token, { keys, statusLists: given, today });
  if (!online || report.lists.length === 0) return report;
  const fetched = await Promise.all(report.lists.map((address) => textAt(address)));
  return verifyCredential(token, { keys, statusLists: [...given, ...fetched], today });
}

function keysIn(path: string): readonly NamedKey[] {
  try {
    return readKeys(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

async function keysOf(token: string): Promise<readonly NamedKey[]> {
  const address = keysAddress(claimedIssuer(token) ?? '');
  return address === null ? [] : readKeys(await textAt(address));
}

async function textAt(address: string): Promise<string> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE_MS) });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return (await answer.text()).trim();
}
