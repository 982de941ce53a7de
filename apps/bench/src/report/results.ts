import type { Figures } from '../measure/measure.js';
import type { DashboardFigures } from '../measure/measure-dashboard.js';
import type { SystemName } from '../jobs/job.js';

/** Memory of our API in megabytes: once it answers, once the work of its day is done, and after its load. */
export interface Memory {
  readonly size: number;
  readonly up: number;
  readonly before: number;
  /** Processor milliseconds of the start and of the work of the day. */
  readonly dayWorkMs: number;
  readonly after: number;
}

/** How many scorecards each engine scores in a second. */
export interface EngineFigures {
  readonly touchstone: number;
  readonly naive: number;
  /** Null where no compiler is. */
  readonly c: number | null;
  /** How many scorecards all agreed on, to the millionth. */
  readonly identical: number;
}

/** What something took, in milliseconds: by the clock, of processors, and how much of that was the database's. */
export interface Spent {
  readonly ms: number;
  readonly cpuMs: number;
  readonly databaseMs: number;
}

/** What taking clients in from a workbook took, medians of the rounds. */
export interface IntakeFigures {
  readonly clients: number;
  /** The workbook is unsealed, read, and every row judged; nothing is written. */
  readonly dryRun: Spent;
  /** Every row is judged again and all are written, with their head offices and the journal. */
  readonly takeIn: Spent;
  /** The same rows by COPY into bare tables. */
  readonly copy: Spent;
}

/** Everything that one run came to. */
export interface Results {
  readonly day: string;
  readonly machine: string;
  readonly versions: string;
  readonly command: string;
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
  readonly titles: Readonly<Record<string, string>>;
  readonly figures: readonly Figures[];
  readonly memory: readonly Memory[];
  readonly engine: EngineFigures | null;
  /** Our dashboard in a browser, at the largest size; null where no browser is. */
  readonly dashboard: DashboardFigures | null;
  readonly intake: IntakeFigures | null;
}

/** The figures of a job on a system at a size. */
export function figureOf(
  { figures }: Results,
  job: string,
  { system, size }: { system: SystemName; size: number },
): Figures | null {
  return figures.find((each) => each.job === job && each.system === system && each.size === size) ?? null;
}

/** Sizes that were measured, ascending. */
export function sizesOf({ figures }: Results): readonly number[] {
  return [...new Set(figures.map(({ size }) => size))].toSorted((a, b) => a - b);
}
