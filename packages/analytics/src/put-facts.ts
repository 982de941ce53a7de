import { openAnswerReader } from './answers.js';
import { COLUMNS, NO_LEVEL, NOTHING, STANDS } from './columns.js';
import type { ColumnName, IDS, WORDS } from './columns.js';
import type { Dictionary } from './dictionary.js';
import { NIL_ID, numbersOf } from './fact-part.js';
import type { FactPart } from './fact-part.js';
import { ID_LENGTH } from './ids.js';
import type { IdDictionary } from './ids.js';
import { periodOf } from './periods.js';
import type { SheetPlan, Sheets } from './sheets.js';
import { SIZE_BANDS } from './words.js';

/** Facts from within: what a part is put into. */
export interface OwnFacts {
  readonly ids: Readonly<Record<(typeof IDS)[number], IdDictionary>>;
  readonly words: Readonly<Record<(typeof WORDS)[number], Dictionary>>;
  readonly columns: Record<ColumnName, Int32Array>;
  readonly sheets: Sheets;
  readonly rowOf: number[];
  readonly teams: number[][];
}

/** Tells the plan of an evaluation that is met first. */
export type PlanOf = (editionId: string, evaluation: string) => SheetPlan;

/** Adds the facts of a part, or takes them anew. */
export function putFacts(own: OwnFacts, part: FactPart, planOf: PlanOf): void {
  const { ids, words, columns } = own;
  const rows = idCodes(ids.fact, part.fact, part.count);
  while (ids.fact.size() > columns.audit.length) for (const name of COLUMNS) columns[name] = doubled(columns[name]);
  const put = (name: ColumnName, values: Int32Array): void => {
    const column = columns[name];
    for (let at = 0; at < rows.length; at += 1) column[rows[at] as number] = values[at] as number;
  };
  for (const name of ['scorecard', 'audit', 'certification', 'client', 'programme'] as const)
    put(name, idCodes(ids[name], part[name], part.count));
  const nobody = ids.person.codeAt(NIL_ID, 0);
  put(
    'leader',
    idCodes(ids.person, part.leader, part.count).map((code) => (code === nobody ? NOTHING : code)),
  );
  for (const name of ['kind', 'sector', 'province'] as const) put(name, wordCodes(part[name], words[name].codeOf));
  put(
    'level',
    wordCodes(part.level, (level) => words.level.codeOf(level || NO_LEVEL)),
  );
  put(
    'team',
    wordCodes(part.team, (team) => teamCode(own, team)),
  );
  put('sheet', sheetCodes(own.sheets, part, planOf));
  const number = (name: NumberName, none = NOTHING): Int32Array => numbersOf(part[name], part.count, { none });
  for (const name of ['knownFrom', 'score', 'partial', 'decided', 'deductions', 'bonuses'] as const)
    put(name, number(name));
  put('knownUntil', number('knownUntil', STANDS));
  put('sizeBand', number('headcount').map(bandCode));
  const days = number('auditedOn');
  put('auditedOn', days);
  for (const [name, period] of PERIODS)
    put(
      name,
      days.map((day) => periodOf(period, day)),
    );
  putAnswers(own, part, rows);
}

type NumberName = (Exclude<ColumnName, keyof OwnFacts['ids'] | keyof OwnFacts['words']> & keyof FactPart) | 'headcount';

const PERIODS = [
  ['year', 'YEAR'],
  ['quarter', 'QUARTER'],
  ['month', 'MONTH'],
] as const;

/** What was reported does not change: a report that is opened again is another scorecard. */
function putAnswers({ columns, sheets, rowOf }: OwnFacts, part: FactPart, rows: Int32Array): void {
  const next = openAnswerReader(sheets.codes, part);
  for (const row of rows) {
    const answers = next();
    rowOf[columns.scorecard[row] as number] ??= sheets.all[columns.sheet[row] as number]?.add(answers) ?? 0;
  }
}

function idCodes(ids: IdDictionary, text: string, count: number): Int32Array {
  const codes = new Int32Array(count);
  for (let at = 0; at < count; at += 1) {
    const from = at * ID_LENGTH;
    codes[at] = ids.codeAt(text, from);
  }
  return codes;
}

function wordCodes(text: string, codeOf: (word: string) => number): Int32Array {
  return Int32Array.from(wordsOf(text), codeOf);
}

/** Words that each end in a comma. */
function wordsOf(text: string): readonly string[] {
  return text.slice(0, -1).split(',');
}

function teamCode({ ids, words, teams }: OwnFacts, team: string): number {
  const persons = Array.from({ length: team.length / ID_LENGTH }, (_, at) => ids.person.codeAt(team, at * ID_LENGTH));
  const code = words.team.codeOf(persons.join());
  teams[code] ??= persons;
  return code;
}

function sheetCodes(sheets: Sheets, { edition, evaluation }: FactPart, planOf: PlanOf): Int32Array {
  const evaluations = wordsOf(evaluation);
  return Int32Array.from(wordsOf(edition), (editionId, at) => {
    const name = evaluations[at] ?? '';
    const known = sheets.find(editionId, name);
    return known >= 0 ? known : sheets.open(planOf(editionId, name));
  });
}

function bandCode(headcount: number): number {
  return SIZE_BANDS.findLastIndex(([, from]) => headcount >= from);
}

function doubled(column: Int32Array): Int32Array {
  const larger = new Int32Array(column.length * 2);
  larger.set(column);
  return larger;
}
