import { Worker } from 'node:worker_threads';
import type { IntegerProgram, Solver } from '@touchstone/rules';

/** How long the solver may look, and how near to the best it has to come. */
interface SolverLimits {
  readonly seconds: number;
}

/** A program as the solver takes it: its matrix row by row. */
export interface HighsQuestion extends SolverLimits {
  /** What a better answer may cost less without being looked for. */
  readonly slack: number;
  readonly columnCount: number;
  readonly rowCount: number;
  readonly cost: Float64Array;
  readonly upper: Float64Array;
  readonly whole: Uint8Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
  readonly starts: Int32Array;
  readonly indices: Int32Array;
  readonly values: Float64Array;
}

/** What HiGHS found: a value for each column. */
export interface HighsAnswer {
  readonly values: Float64Array;
  /** Whether it is the best but for the slack; otherwise the best that was found in the time, or nothing. */
  readonly isOptimal: boolean;
  /** Seconds it took. */
  readonly took: number;
}

/** How long the solver may take for a whole proposal; the rest of twenty seconds is for asking the rules. */
const SECONDS = 15;
/** What one program may take of the time that is left, so that the next has some. */
const SHARE = 0.7;

/**
 * Lends HiGHS for some work, with so many seconds for all the programs it is asked to solve. It computes in a thread of
 * its own, so that nobody else waits but who wants it too. The same program has the same answer, unless time runs out.
 */
export function withSolver<T>(work: (solve: Solver) => Promise<T>, seconds: number = SECONDS): Promise<T> {
  const mine = before.then(() => lend(work, seconds));
  before = mine.catch(() => undefined);
  return mine;
}

/** Whoever has the solver now: it takes a core and much memory, so there is one at a time. */
let before: Promise<unknown> = Promise.resolve();

async function lend<T>(work: (solve: Solver) => Promise<T>, seconds: number): Promise<T> {
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  const worker = new Worker(new URL(`./solver-worker.${extension}`, import.meta.url));
  let left = seconds;
  try {
    return await work(async (program) => {
      if (program.columns.length === 0) return { values: [], isBest: true };
      const { values, isOptimal, took } = await ask(worker, questionOf(program, { seconds: left * SHARE }));
      left -= took;
      return { values, isBest: isOptimal };
    });
  } finally {
    await worker.terminate();
  }
}

function ask(worker: Worker, question: HighsQuestion): Promise<HighsAnswer> {
  return new Promise((resolve, reject) => {
    const ended = () => reject(new Error('The solver ended without an answer'));
    worker.once('error', reject).once('exit', ended);
    worker.once('message', (answer: HighsAnswer) => {
      worker.off('error', reject).off('exit', ended);
      resolve(answer);
    });
    worker.postMessage(question);
  });
}

function questionOf({ columns, rows, slack }: IntegerProgram, limits: SolverLimits): HighsQuestion {
  const starts = [0];
  for (const row of rows) starts.push((starts.at(-1) ?? 0) + row.columns.length);
  return {
    ...limits,
    slack,
    columnCount: columns.length,
    rowCount: rows.length,
    cost: Float64Array.from(columns, ({ cost }) => cost),
    upper: Float64Array.from(columns, ({ most }) => most),
    whole: Uint8Array.from(columns, ({ isWhole }) => (isWhole ? 1 : 0)),
    rowLower: Float64Array.from(rows, ({ least }) => least),
    rowUpper: Float64Array.from(rows, ({ most }) => most),
    starts: Int32Array.from(starts),
    indices: Int32Array.from(rows.flatMap((row) => row.columns)),
    values: Float64Array.from(rows.flatMap((row) => row.weights)),
  };
}
