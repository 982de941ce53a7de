import { cpus } from 'node:os';
import { systemClock } from '@touchstone/plain-date';
import { makeData, run, ZONE } from './data/make-data.js';
import { measureEngine } from './engine/measure-engine.js';
import { measureIntake } from './intake/measure-intake.js';
import { AUDIT, HOT_AUDITS } from './jobs/audit.js';
import { DUE } from './jobs/due.js';
import type { Job } from './jobs/job.js';
import { LIST } from './jobs/list.js';
import { OTHER } from './jobs/other.js';
import { SAVE } from './jobs/save.js';
import { SCORES } from './jobs/scores.js';
import { measureJob } from './measure/measure.js';
import type { Bench, Figures } from './measure/measure.js';
import { measureDashboard } from './measure/measure-dashboard.js';
import type { DashboardFigures } from './measure/measure-dashboard.js';
import { memoryMb } from './measure/processes.js';
import type { Options } from './options.js';
import { startPostgres } from './postgres.js';
import type { Postgres } from './postgres.js';
import type { IntakeFigures, Memory, Results } from './report/results.js';
import { dayWork } from './systems/day-work.js';
import { killSystems, startSystem } from './systems/start-system.js';
import type { Running } from './systems/start-system.js';

/** In this order: what writes comes last, so that readers find the data as it was made. */
const JOBS: readonly Job[] = [LIST, AUDIT, HOT_AUDITS, OTHER, ...SCORES, DUE, SAVE];

/** What a run rests on beside what was asked. */
interface Surroundings {
  /** For logs and data of the systems; nobody needs it afterwards. */
  readonly folder: string;
  readonly say: (line: string) => void;
  /** As it was typed. */
  readonly command: string;
}

/** One run: for each size the data, the systems, the checks, the rounds. */
export async function benchmark(options: Options, surroundings: Surroundings): Promise<Results> {
  const jobs = JOBS.filter(({ id }) => options.jobs?.includes(id) ?? true);
  const postgres = await startPostgres();
  const breakOff = (): void => {
    killSystems();
    postgres.stop();
    process.exit(130);
  };
  process.once('SIGINT', breakOff).once('SIGTERM', breakOff);
  const figures: Figures[] = [];
  const memory: Memory[] = [];
  let dashboard: DashboardFigures | null = null;
  let intake: IntakeFigures | null = null;
  try {
    for (const size of options.sizes) {
      const measured = await measureSize(size, { ...surroundings, options, postgres, jobs });
      figures.push(...measured.figures);
      if (measured.memory) memory.push(measured.memory);
      dashboard = measured.dashboard;
      intake = measured.intake;
    }
    return {
      ...(await about(postgres)),
      command: surroundings.command,
      rounds: options.rounds,
      seconds: options.seconds,
      connections: options.connections,
      titles: Object.fromEntries(jobs.map(({ id, title }) => [id, title])),
      figures,
      memory,
      engine: isWanted(options, 'J6') ? measureEngine(surroundings.folder) : null,
      dashboard,
      intake,
    };
  } finally {
    process.off('SIGINT', breakOff).off('SIGTERM', breakOff);
    killSystems();
    postgres.stop();
  }
}

async function about(postgres: Postgres): Promise<Pick<Results, 'day' | 'machine' | 'versions'>> {
  const { rows } = await run(postgres.url('postgres'), (client) =>
    client.query<{ version: string }>("select split_part(version(), ' on ', 1) as version"),
  );
  const [first] = cpus();
  return {
    day: systemClock(ZONE).today(),
    machine: `${cpus().length} processors (${first?.model.trim() ?? 'unknown'})`,
    versions: `Node ${process.versions.node}, ${rows[0]?.version ?? ''} (${postgres.settings.join(', ')})`,
  };
}

/** What measuring a size rests on. */
interface SizeWish extends Pick<Surroundings, 'folder' | 'say'> {
  readonly options: Options;
  readonly postgres: Postgres;
  readonly jobs: readonly Job[];
}

async function measureSize(
  size: number,
  { folder, say, options, postgres, jobs }: SizeWish,
): Promise<{
  readonly figures: readonly Figures[];
  readonly memory: Memory | null;
  readonly dashboard: DashboardFigures | null;
  readonly intake: IntakeFigures | null;
}> {
  const began = performance.now();
  const data = await makeData(postgres, size, folder);
  say(`${size} audits and certificates, made in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  const running: Running[] = [];
  const figures: Figures[] = [];
  try {
    for (const name of options.systems)
      running.push(await startSystem(name, data, options.profile === null ? [] : profiled(options.profile, size)));
    const bench: Bench = { data, running, postgresPid: postgres.pid, options, say };
    const ours = running.find(({ name }) => name === 'touchstone');
    const up = ours && memoryMb(ours.pid);
    const dayWorkMs = ours ? await dayWork(ours, data) : 0;
    if (ours) say(`    the work of the day done, ${(dayWorkMs / 1000).toFixed(1)} s of processor time since the start`);
    const before = ours && memoryMb(ours.pid);
    for (const job of jobs) figures.push(...(await measureJob(job, bench)));
    const memory = ours && up && before ? { size, up, dayWorkMs, before, after: memoryMb(ours.pid) } : null;
    ours?.hold(false);
    const dashboard = ours && isWanted(options, 'D') ? await measureDashboard(ours.origin) : null;
    const intake = ours && isWanted(options, 'J7') ? await takeClientsIn(bench, ours) : null;
    return { figures, memory, dashboard, intake };
  } finally {
    for (const each of running) await each.stop();
  }
}

function isWanted({ jobs }: Options, job: string): boolean {
  return jobs?.includes(job) ?? true;
}

/** J7 comes last: it adds clients by the ten thousand. */
async function takeClientsIn(
  { data, running, postgresPid, options, say }: Bench,
  ours: Running,
): Promise<IntakeFigures> {
  for (const each of running) each.hold(each !== ours);
  const intake = await measureIntake({ data, ours, postgresPid, rounds: options.rounds });
  say(`J7  ${intake.clients} clients taken in from a workbook, and copied: the tables came to hold the same`);
  return intake;
}

/** Every system writes down where its time went, when it is stopped. */
function profiled(folder: string, size: number): readonly string[] {
  return ['--cpu-prof', `--cpu-prof-dir=${folder}/${size}`];
}
