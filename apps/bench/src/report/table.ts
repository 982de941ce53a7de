import type { Figures } from '../measure/measure.js';
import { judge, shown, verdictOf } from './goals.js';
import type { Judged } from './goals.js';
import { figureOf, sizesOf } from './results.js';
import type { Results, Spent } from './results.js';

/** Cells of a row. */
type Cells = readonly string[];

const HEAD: Cells = [
  'job',
  'system',
  'req/s',
  'p50 ms',
  'p99 ms',
  'CPU ms server',
  'database',
  '× bare',
  '× PostGraphile',
];
const GOAL_HEAD: Cells = ['job', 'goal', 'reached', 'by processor time', ''];

/** Every job and system of a size, as a table of markdown. */
export function figuresTable(results: Results, size: number): string {
  const rows = results.figures.filter((each) => each.size === size);
  return markdown(
    HEAD,
    rows.map((each) => cellsOf(results, each)),
    2,
  );
}

function cellsOf(results: Results, figures: Figures): Cells {
  const { job, system, size } = figures;
  const ratio = (than: 'bare-normalised' | 'postgraphile'): string => {
    const other = figureOf(results, job, { system: than, size });
    return other ? shown(figures.requestsPerSecond / other.requestsPerSecond) : '';
  };
  const { requestsPerSecond: rate, p50, p99, serverCpuMs, databaseCpuMs } = figures;
  const measured = [shown(rate), shown(p50), shown(p99), serverCpuMs.toFixed(2), databaseCpuMs.toFixed(2)];
  return [job, system, ...measured, ratio('bare-normalised'), ratio('postgraphile')];
}

/** Every goal, what was reached, and by how much it was missed. */
export function goalsTable(judged: readonly Judged[]): string {
  const rows = judged.map((each) => [
    each.job,
    each.words,
    each.reached === null ? '' : shown(each.reached),
    each.cheaper === null ? '' : shown(each.cheaper),
    verdictOf(each),
  ]);
  return markdown(GOAL_HEAD, rows, 2);
}

/** Memory of our API by size. */
export function memoryTable({ memory }: Results): string {
  const rows = memory.map(({ size, up, dayWorkMs, before, after }) =>
    [size, up, Math.round(dayWorkMs / 1000), before, after, shown(after / before)].map(String),
  );
  return markdown(['audits', 'MB once up', 'CPU s of the day', 'MB before load', 'MB after', 'times'], rows, 0);
}

/** What the engines came to. */
export function engineTable({ engine }: Results): string {
  if (!engine) return 'Not measured.';
  const row = (name: string, rate: number | null): Cells => [
    name,
    rate === null ? 'no compiler' : Math.round(rate).toLocaleString('en'),
  ];
  const rows = [
    row('ours', engine.touchstone),
    row('naive: objects and maps', engine.naive),
    row('C over arrays', engine.c),
  ];
  return `${markdown(['engine', 'scorecards a second of one processor'], rows, 1)}\n\nAll agreed on ${engine.identical} scorecards to the millionth.`;
}

/** Our dashboard in a browser. */
export function dashboardTable({ dashboard }: Results): string {
  if (!dashboard) return 'Not measured.';
  const { scriptKb, requests, deepest, firstMs, againMs } = dashboard;
  const cells = [Math.round(scriptKb), requests, deepest, Math.round(firstMs), Math.round(againMs)].map(String);
  return markdown(
    ['KB of script', 'requests', 'deepest chain of files', 'ms until rows', 'ms with what is kept'],
    [cells],
    0,
  );
}

/** What taking clients in came to, beside a copy of the same rows. */
export function intakeTable({ intake }: Results): string {
  if (!intake) return 'Not measured.';
  const { clients, dryRun, takeIn, copy } = intake;
  const row = (name: string, { ms, cpuMs, databaseMs }: Spent): Cells => [
    name,
    ms.toFixed(0),
    cpuMs.toFixed(0),
    databaseMs.toFixed(0),
    shown(ms / copy.ms),
    shown(cpuMs / copy.cpuMs),
  ];
  const rows = [
    row('dry run: the workbook unsealed, read, and every row judged', dryRun),
    row('taking in: every row judged again, all written, with journal', takeIn),
    row('COPY of the same rows into tables with keys and indexes alone', copy),
  ];
  const head = [
    `${clients.toLocaleString('en')} clients`,
    'ms',
    'CPU ms',
    'of it database',
    '× COPY',
    'by processor time',
  ];
  return markdown(head, rows, 1);
}

/** All of it, for the terminal. */
export function wholeText(results: Results): string {
  const bySize = sizesOf(results).map((size) => `${size} audits and certificates\n\n${figuresTable(results, size)}`);
  const measured = judge(results).filter(({ reached }) => reached !== null);
  const rest = [engineTable(results), intakeTable(results), goalsTable(measured), memoryTable(results)];
  return [...bySize, ...rest, dashboardTable(results)].join('\n\n');
}

/** A table of markdown whose columns stand under each other; the first so many are text, the others figures. */
function markdown(head: Cells, rows: readonly Cells[], texts: number): string {
  const widths = head.map((cell, at) => Math.max(3, cell.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const isText = (at: number): boolean => at < texts || (texts > 0 && head[at] === '');
  const line = (cells: Cells): string =>
    `| ${cells.map((cell, at) => (isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `|${widths.map((width, at) => (isText(at) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`)).join('|')}|`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}
