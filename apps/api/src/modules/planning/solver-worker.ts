/* Runs in a thread of its own: the solver is WebAssembly and holds its thread until it is done. */
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type * as Highs from 'highs';
import type { HighsAnswer, HighsQuestion } from './solver.js';

/** The package describes its CommonJS build, which TypeScript would not call through an import. */
const loadHighs = createRequire(import.meta.url)('highs') as typeof Highs.default.default;
const highs = await loadHighs();
const { minimize } = highs.constants.objectiveSense;
const { continuous, integer } = highs.constants.variableType;
const { optimal } = highs.constants.modelStatus;
const { feasible } = highs.constants.solutionStatus;

parentPort?.on('message', (question: HighsQuestion) => parentPort?.postMessage(answerTo(question)));

function answerTo({ columnCount, rowCount, seconds, slack, ...question }: HighsQuestion): HighsAnswer {
  const { starts, indices, values } = question;
  const model = {
    numCols: columnCount,
    numRows: rowCount,
    sense: minimize,
    colCost: question.cost,
    colLower: new Float64Array(columnCount),
    colUpper: question.upper,
    rowLower: question.rowLower,
    rowUpper: question.rowUpper,
    matrix: { format: 'csr', numRows: rowCount, numCols: columnCount, starts, indices, values } as const,
    integrality: Array.from(question.whole, (each) => (each === 1 ? integer : continuous)),
  };
  return highs.withModel(model, (solved) => {
    // Whoever comes when the time is up has none left, and not less.
    const time_limit = Math.max(seconds, 0);
    solved.options.set({ output_flag: false, random_seed: 1, time_limit, mip_rel_gap: 0, mip_abs_gap: slack });
    solved.run();
    const isOptimal = solved.getModelStatus() === optimal;
    // Stopped before it found anything, it holds numbers that are no answer.
    const isAnswer = solved.info.get('primal_solution_status') === feasible;
    const values = isAnswer ? solved.getSolution().colValue : new Float64Array(columnCount);
    return { values, isOptimal, took: solved.getRunTime() };
  });
}
