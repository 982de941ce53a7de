import { cpuMs, databaseCpuMs } from './processes.js';
import { checkAnswers } from './check.js';
import type { Asked } from './check.js';
import { load } from './load.js';
import { median, percentile, rotated } from './statistics.js';
import type { DataSet } from '../data/make-data.js';
import type { Job, SystemName } from '../jobs/job.js';
import type { Options } from '../options.js';
import type { Running } from '../systems/start-system.js';

/** What a job came to on one system. */
export interface Figures {
  readonly job: string;
  readonly system: SystemName;
  readonly size: number;
  /** Median of the rounds. */
  readonly requestsPerSecond: number;
  /** Of each round, in their order. */
  readonly rounds: readonly number[];
  /** Milliseconds, over all rounds. */
  readonly p50: number;
  readonly p99: number;
  /** Processor milliseconds a request, of the server and of the database. */
  readonly serverCpuMs: number;
  readonly databaseCpuMs: number;
}

interface Round {
  readonly rate: number;
  readonly requests: number;
  readonly latencies: readonly number[];
  readonly server: number;
  readonly database: number;
}

/** What measuring rests on. */
export interface Bench {
  readonly data: DataSet;
  readonly running: readonly Running[];
  readonly postgresPid: number;
  readonly options: Options;
  readonly say: (line: string) => void;
}

/** Checks that all systems answer alike, warms each, and measures them in turn, round by round. */
export async function measureJob(job: Job, bench: Bench): Promise<readonly Figures[]> {
  const { data, running, options, say } = bench;
  const questions = job.questions(data);
  const asked = running.flatMap((each): Asked[] => {
    const question = questions[each.name];
    return question ? [{ running: each, question }] : [];
  });
  const same = await checkAnswers(job, data, asked);
  say(`${job.id}  ${job.title}: ${asked.length} systems gave the same answers to ${same} bodies`);
  for (const each of asked) await measured(bench, each, options.seconds / 2);
  const rounds = new Map<SystemName, Round[]>(asked.map(({ running: { name } }) => [name, []]));
  for (let round = 0; round < options.rounds; round += 1)
    for (const each of rotated(asked, round))
      rounds.get(each.running.name)?.push(await measured(bench, each, options.seconds));
  return [...rounds].map(([system, all]) => figuresOf({ job: job.id, system, size: data.size }, all));
}

/** Asks one system for a while, all others standing still. */
async function measured(
  { running: all, postgresPid, options }: Bench,
  { running, question }: Asked,
  seconds: number,
): Promise<Round> {
  for (const each of all) each.hold(each !== running);
  const before = { server: cpuMs(running.pid), database: databaseCpuMs(postgresPid) };
  const {
    requests,
    latencies,
    seconds: took,
  } = await load({ origin: running.origin, question, connections: options.connections, seconds });
  return {
    rate: requests / took,
    requests,
    latencies,
    server: cpuMs(running.pid) - before.server,
    database: databaseCpuMs(postgresPid) - before.database,
  };
}

function figuresOf(of: Pick<Figures, 'job' | 'system' | 'size'>, rounds: readonly Round[]): Figures {
  const latencies = rounds.flatMap((each) => each.latencies);
  const sum = (value: (round: Round) => number): number => rounds.reduce((all, each) => all + value(each), 0);
  const requests = sum((each) => each.requests);
  return {
    ...of,
    requestsPerSecond: median(rounds.map(({ rate }) => rate)),
    rounds: rounds.map(({ rate }) => rate),
    p50: percentile(latencies, 50),
    p99: percentile(latencies, 99),
    serverCpuMs: sum((each) => each.server) / requests,
    databaseCpuMs: sum((each) => each.database) / requests,
  };
}
