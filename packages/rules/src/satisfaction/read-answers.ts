import { CLAUSE } from '../clauses.js';
import { refusal } from '../verdict.js';
import type { Refusal } from '../verdict.js';
import { parseCsv, trimmed } from './parse-csv.js';
import { questionsOf } from './questionnaire.js';
import type { AskedQuestion, Questionnaire, SurveyAnswers } from './questionnaire.js';

/** What a table of answers holds, and everything that is wrong with it, by line of the file. */
export interface ReadAnswers {
  readonly rows: readonly SurveyAnswers[];
  readonly refusals: readonly Refusal[];
}

/** The heading of the column that tells customers apart. */
export const ROW_KEY_COLUMN = 'id';
/** A file longer than this is no survey of one client. */
export const MOST_ROWS = 5000;
const MOST_KEY_LENGTH = 60;
const NOT_APPLICABLE = new Set(['', 'na', 'n/a', '-', '不适用']);

/**
 * Reads a table of answers: a heading of `id` and every question's code in any order, then a line a customer. Every
 * fault of every line is told at once.
 */
export function readAnswers(questionnaire: Questionnaire, text: string): ReadAnswers {
  const table = parseCsv(text);
  if (table === null) return { rows: [], refusals: [fault('CSV_UNREADABLE')] };
  const [first, ...lines] = table;
  const heading = trimmed(first?.cells ?? []);
  const questions = questionsOf(questionnaire);
  const headingFaults = faultsOfHeading(heading, questions);
  const long = lines.length > MOST_ROWS ? [fault('TOO_MANY_ROWS', { most: MOST_ROWS })] : [];
  if (headingFaults.length + long.length > 0) return { rows: [], refusals: [...headingFaults, ...long] };
  const columns = questions.map(({ code }) => heading.indexOf(code));
  const keyAt = heading.indexOf(ROW_KEY_COLUMN);
  const read = lines.map(({ cells: typedCells, line }) => {
    const cells = trimmed(typedCells);
    const key = cells[keyAt] ?? '';
    const typed = { rowKey: key, answers: columns.map((at) => answerIn(cells[at] ?? '')) };
    return { ...typed, line, surplus: cells.length > heading.length };
  });
  const refusals = [
    ...read.filter(({ surplus }) => surplus).map(({ line }) => fault('CSV_LINE_TOO_LONG', { line })),
    ...faultsOfRows(questionnaire, read),
  ];
  return { rows: refusals.length > 0 ? [] : read.map(({ rowKey, answers }) => ({ rowKey, answers })), refusals };
}

/** A customer's answers as they were typed; NaN where what was typed is no answer at all. */
interface TypedRow extends SurveyAnswers {
  readonly line: number;
}

/** What is wrong with some customers' answers: who they are told by, and each answer's place on its scale. */
export function faultsOfRows(questionnaire: Questionnaire, rows: readonly TypedRow[]): readonly Refusal[] {
  const questions = questionsOf(questionnaire);
  const firstLine = new Map<string, number>();
  return rows.flatMap(({ rowKey, answers, line }) => {
    const first = firstLine.get(rowKey);
    if (first === undefined) firstLine.set(rowKey, line);
    return [
      ...(rowKey === '' || rowKey.length > MOST_KEY_LENGTH
        ? [fault('ROW_KEY_BAD', { line, most: MOST_KEY_LENGTH })]
        : []),
      ...(first === undefined || rowKey === '' ? [] : [fault('ROW_KEY_TWICE', { line, first, key: rowKey })]),
      ...(answers.length === questions.length
        ? []
        : [fault('ANSWER_COUNT_WRONG', { line, given: answers.length, asked: questions.length })]),
      ...questions.flatMap(({ code, least, most }, index) => {
        const answer = answers[index] ?? null;
        const isGood = answer === null || (Number.isInteger(answer) && answer >= least && answer <= most);
        return isGood ? [] : [fault('ANSWER_OUT_OF_SCALE', { line, question: code, least, most })];
      }),
    ];
  });
}

function faultsOfHeading(heading: readonly string[], questions: readonly AskedQuestion[]): readonly Refusal[] {
  const known = new Set([ROW_KEY_COLUMN, ...questions.map(({ code }) => code)]);
  const missing = [...known].filter((code) => !heading.includes(code));
  const unknown = heading.filter((code) => !known.has(code));
  const twice = heading.filter((code, index) => heading.indexOf(code) !== index);
  return [
    ...(missing.length > 0 ? [fault('CSV_COLUMNS_MISSING', { columns: missing })] : []),
    ...(unknown.length > 0 ? [fault('CSV_COLUMNS_UNKNOWN', { columns: unknown.map((name) => name || '∅') })] : []),
    ...(twice.length > 0 ? [fault('CSV_COLUMNS_TWICE', { columns: twice })] : []),
  ];
}

function answerIn(cell: string): number | null {
  if (NOT_APPLICABLE.has(cell.toLowerCase())) return null;
  return /^\d{1,2}$/.test(cell) ? Number(cell) : Number.NaN;
}

function fault(code: string, params: Refusal['params'] = {}): Refusal {
  const line = params['line'];
  return refusal(code, CLAUSE.satisfaction, { field: line === undefined ? 'csv' : `csv.${String(line)}`, params });
}
