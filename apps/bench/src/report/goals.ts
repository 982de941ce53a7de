import type { SystemName } from '../jobs/job.js';
import type { Figures } from '../measure/measure.js';
import { figureOf, sizesOf } from './results.js';
import type { Results } from './results.js';

/** A goal: what is to be how many times as much as what. */
interface Goal {
  readonly job: string;
  readonly words: string;
  readonly least: number;
  readonly reached: (results: Results) => number | null;
  /** The same by processor time, which a busy machine does not bend. */
  readonly cheaper?: (results: Results) => number | null;
}

/** A goal and what became of it. */
export interface Judged {
  readonly job: string;
  readonly words: string;
  readonly least: number;
  /** Null where it was not measured. */
  readonly reached: number | null;
  /** How many times as much processor time the other takes for a request; null where no other is. */
  readonly cheaper: number | null;
  readonly isMet: boolean | null;
}

/** How many times as much our API comes to as another system, at the largest size. */
function ratio(
  job: string,
  than: SystemName,
  of: (ours: Figures, theirs: Figures) => number,
): (results: Results) => number | null {
  return (results) => {
    const size = sizesOf(results).at(-1) ?? 0;
    const ours = figureOf(results, job, { system: 'touchstone', size });
    const theirs = figureOf(results, job, { system: than, size });
    return ours && theirs ? of(ours, theirs) : null;
  };
}

/** Processor time of a request, of server and database together. */
const cost = ({ serverCpuMs, databaseCpuMs }: Figures): number => serverCpuMs + databaseCpuMs;

/** Processor time of a request at the smallest size, by that at the largest: 1 where it does not grow. */
function growth(job: string): (results: Results) => number | null {
  return (results) => {
    const sizes = sizesOf(results);
    const [few, many] = [sizes.at(0), sizes.at(-1)].map((size) =>
      figureOf(results, job, { system: 'touchstone', size: size ?? 0 }),
    );
    if (sizes.length < 2 || !few || !many) return null;
    return cost(few) / cost(many);
  };
}

const against = (job: string, than: SystemName, [least, name]: readonly [number, string]): Goal => ({
  job,
  words: `at least ${least} × ${name}`,
  least,
  reached: ratio(job, than, (ours, theirs) => ours.requestsPerSecond / theirs.requestsPerSecond),
  cheaper: ratio(job, than, (ours, theirs) => cost(theirs) / cost(ours)),
});

const BARE = 'bare, normalised';
const GOALS: readonly Goal[] = [
  against('J1', 'bare-normalised', [1.5, BARE]),
  against('J1', 'bare-own', [0.8, 'bare, our tables']),
  against('J1', 'postgraphile', [4, 'PostGraphile']),
  against('J1', 'ordinary', [10, 'the ordinary way']),
  {
    job: 'J1',
    words: 'processor time at the largest size at most twice that at the smallest',
    least: 0.5,
    reached: growth('J1'),
  },
  against('J2', 'bare-normalised', [1.5, BARE]),
  against('J2', 'bare-own', [0.8, 'bare, our tables']),
  against('J2', 'postgraphile', [6, 'PostGraphile']),
  against('J2', 'ordinary', [10, 'the ordinary way']),
  against('J2H', 'bare-normalised', [5, BARE]),
  against('X', 'bare-normalised', [0.8, BARE]),
  against('X', 'postgraphile', [2.5, 'PostGraphile']),
  against('J3A', 'bare-normalised', [25, 'SQL with percentile_disc']),
  ...['J3B', 'J3C', 'J3D'].flatMap((job) => [
    against(job, 'bare-own', [6, 'SQL over sums']),
    against(job, 'bare-normalised', [1000, 'SQL over rows']),
  ]),
  against('J4', 'bare-normalised', [10, 'plain SQL']),
  {
    job: 'J4',
    words: 'flat in the number of certificates: at most half as much again',
    least: 0.67,
    reached: growth('J4'),
  },
  against('J5', 'bare-normalised', [2, 'a bare update of 100 rows']),
  against('J5', 'bare-own', [0.8, 'bare, our tables']),
  against('J5', 'postgraphile', [4, 'PostGraphile']),
  against('J5', 'ordinary', [10, 'the ordinary way']),
  {
    job: 'J6',
    words: 'at least 50 × naive',
    least: 50,
    reached: ({ engine }) => engine && engine.touchstone / engine.naive,
  },
  {
    job: 'J6',
    words: 'at least 0.2 × C',
    least: 0.2,
    reached: ({ engine }) => (engine?.c ? engine.touchstone / engine.c : null),
  },
  {
    job: 'J7',
    words: 'at least 0.5 × COPY',
    least: 0.5,
    reached: ({ intake }) => intake && intake.copy.ms / intake.takeIn.ms,
    cheaper: ({ intake }) => intake && intake.copy.cpuMs / intake.takeIn.cpuMs,
  },
  {
    job: 'D',
    words: 'at most 250 KB of script for the first list',
    least: 1,
    reached: ({ dashboard }) => dashboard && 250 / dashboard.scriptKb,
  },
  {
    job: 'D',
    words: 'the list is there within a second on an office’s line',
    least: 1,
    reached: ({ dashboard }) => dashboard && 1000 / dashboard.firstMs,
  },
  {
    job: 'D',
    words: 'no file that is found later than by the second before it',
    least: 1,
    reached: ({ dashboard }) => dashboard && 2 / dashboard.deepest,
  },
  {
    job: 'all',
    words: 'memory after the load at most 1.5 times that before',
    least: 1 / 1.5,
    reached: ({ memory }) =>
      memory.length === 0 ? null : Math.min(...memory.map(({ before, after }) => before / after)),
  },
];

/** Every goal beside what was reached. */
export function judge(results: Results): readonly Judged[] {
  return GOALS.map(({ job, words, least, reached, cheaper }) => {
    const value = reached(results);
    return {
      job,
      words,
      least,
      reached: value,
      cheaper: cheaper?.(results) ?? null,
      isMet: value === null ? null : value >= least,
    };
  });
}

/** What became of a goal, in words. */
export function verdictOf({ least, reached, isMet }: Judged): string {
  if (reached === null) return 'not measured';
  return isMet ? 'met' : `missed: ${shown(least / reached)} × short`;
}

/** A ratio with as many decimals as it is worth. */
export function shown(ratio: number): string {
  return ratio >= 100 ? ratio.toFixed(0) : ratio >= 10 ? ratio.toFixed(1) : ratio.toFixed(2);
}
