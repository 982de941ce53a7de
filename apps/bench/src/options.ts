import { parseArgs } from 'node:util';
import { SYSTEMS } from './jobs/job.js';
import type { SystemName } from './jobs/job.js';

/** Every job there is. */
const JOBS = ['J1', 'J2', 'J2H', 'X', 'J3A', 'J3B', 'J3C', 'J3D', 'J4', 'J5', 'J6', 'J7', 'D'];

/** What is to be measured, and for how long. */
export interface Options {
  readonly jobs: readonly string[] | null;
  readonly sizes: readonly number[];
  readonly rounds: number;
  /** For how long a job is asked of a system in a round. */
  readonly seconds: number;
  readonly systems: readonly SystemName[];
  readonly connections: number;
  /** Folder for CPU profiles of the systems; null for none. */
  readonly profile: string | null;
  /** Folder that page, picture and JSON are written into; null for none. */
  readonly to: string | null;
}

export const HELP = `npm run bench -- [options]

  --quick             1,000 audits, 5 short rounds: under three minutes
  --sizes 1k,10k      how many audits; 1k,10k,100k where nothing is said
  --jobs J1,J2        some jobs; all where nothing is said: ${JOBS.join(' ')}
  --systems a,b       some systems; all where nothing is said: ${SYSTEMS.join(' ')}
  --rounds 5          rounds, the order of systems turned by one in each
  --seconds 3         how long a job is asked of a system in a round
  --profile FOLDER    leaves CPU profiles of the systems there
  --to FOLDER         writes page, picture and JSON there; a whole run writes into docs
`;

/** Reads the command line. @throws Error for what it cannot take */
export function readOptions(args: readonly string[]): Options | null {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      jobs: { type: 'string' },
      systems: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string' },
      profile: { type: 'string' },
      to: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  const list = (text: string | undefined): readonly string[] | null =>
    text?.split(',').map((each) => each.trim()) ?? null;
  const [jobs, systems] = [list(values.jobs), list(values.systems) ?? SYSTEMS];
  requireKnown('job', jobs ?? [], JOBS);
  requireKnown('system', systems, SYSTEMS);
  const isWhole = !values.quick && !values.jobs && !values.systems && !values.sizes && !values.profile;
  return {
    jobs,
    sizes: (list(values.sizes) ?? (values.quick ? ['1k'] : ['1k', '10k', '100k'])).map(sizeOf),
    rounds: positive('rounds', values.rounds),
    seconds: positive('seconds', values.seconds ?? (values.quick ? '0.15' : '3')),
    systems: systems as readonly SystemName[],
    connections: 8,
    profile: values.profile ?? null,
    to: values.to ?? (isWhole ? 'docs' : null),
  };
}

function sizeOf(text: string): number {
  const [, digits = '', thousands] = /^(\d+)(k?)$/.exec(text) ?? [];
  const size = Number(digits) * (thousands ? 1000 : 1);
  if (!digits || size < 1000) throw new Error(`A size is a number of audits of 1k or more, not "${text}"`);
  return size;
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} takes a number above 0, not "${text}"`);
  return value;
}

function requireKnown(what: string, named: readonly string[], known: readonly string[]): void {
  const unknown = named.filter((each) => !known.includes(each));
  if (unknown.length > 0) throw new Error(`There is no ${what} ${unknown.join(', ')}; there are ${known.join(', ')}`);
}
