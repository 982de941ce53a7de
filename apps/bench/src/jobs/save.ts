import { OPEN_AUDITS } from '../data/make-data.js';
import type { DataSet } from '../data/make-data.js';
import { idOf } from '../data/own-tables.js';
import { responsesOf } from '../data/sheets.js';
import type { Sheet } from '../data/sheets.js';
import { dataOf } from './job.js';
import type { Job, Question, SystemName } from './job.js';

const OURS = `mutation ($input: RecordResponsesInput!) { recordResponses(input: $input) { __typename ... on Scorecard { version score level } ... on RecordResponsesRefused { refusals { code message } } } }`;
const POSTGRAPHILE = `mutation ($card: UUID!, $answers: JSON!) { saveScorecard(input: { card: $card, answers: $answers }) { result { version score level } } }`;
const ORDINARY = `mutation ($id: ID!, $answers: [AnswerInput!]!) { saveScorecard(id: $id, answers: $answers) { version score level } }`;

/** Every open scorecard is saved again and again, each time with the answers of the next filled one. */
interface Saves {
  readonly sheetFor: (at: number) => number;
  readonly took: (at: number, text: string) => void;
  readonly card: (at: number) => string;
  /** What each scorecard's version was told to be last. */
  readonly version: (at: number) => number;
}

/** J5: a scorecard of 100 responses is saved, and the outcome computed anew. */
export const SAVE: Job = {
  id: 'J5',
  title: 'a scorecard of 100 responses is saved, durably; ours with outcome, entry and journal',
  questions: (data) => ({
    touchstone: { ...saved(data, 'touchstone', (saves) => oursOf(data, saves)), path: '/graphql', who: 'auditor' },
    'bare-normalised': {
      ...saved(data, 'bare-normalised', (saves) => rowsOf(data, saves)),
      path: '/save',
      read: () => null,
    },
    'bare-own': { ...saved(data, 'bare-own', (saves) => vectorsOf(data, saves)), path: '/save', read: () => null },
    postgraphile: { ...saved(data, 'postgraphile', (saves) => postgraphileOf(data, saves)), path: '/graphql' },
    ordinary: { ...saved(data, 'ordinary', (saves) => ordinaryOf(data, saves)), path: '/graphql' },
  }),
  stored,
};

/** What the tables hold of a scorecard: its verdicts, and how many samples conform. */
function stored(data: DataSet, system: SystemName, at: number): string {
  const card = `'${scorecardAt(data, system, at)}'`;
  const isOwn = system === 'touchstone' || system === 'bare-own';
  return isOwn
    ? `select array_to_string(verdicts, '') || ':' || (select sum(x) from unnest(conforming) x) as held from scorecard where id = ${card}`
    : `select string_agg(case verdict when 'MET' then '1' when 'NOT_MET' then '2' when 'SAMPLED' then '3' else '4' end, '' order by criterion_id) || ':' || coalesce(sum(conforming), 0) as held
        from normal.response where scorecard_id = ${card}`;
}

/**
 * Open scorecards come after those of decided audits. Ours have a version that nobody else may move, so that the bare
 * handler on our own tables has others.
 */
function scorecardAt({ size }: DataSet, system: SystemName, at: number): string {
  return idOf('scorecard', size + at + (system === 'bare-own' ? OPEN_AUDITS : 0));
}

/** The saves of one system: which answers a scorecard gets next, and which version it has. */
function saved(
  data: DataSet,
  system: SystemName,
  bodyOf: (saves: Saves) => (at: number) => string,
): Omit<Question, 'path'> {
  const turns = new Uint32Array(OPEN_AUDITS);
  const versions = new Uint32Array(OPEN_AUDITS).fill(1);
  const saves: Saves = {
    sheetFor: (at) => (at * 7 + (turns[at] ?? 0) * 3 + 1) % data.sheets.length,
    card: (at) => scorecardAt(data, system, at),
    version: (at) => versions[at] ?? 1,
    took: (at, text) => {
      const version = /"version"\s?:\s?(\d+)/.exec(text)?.[1];
      if (!version) throw new Error(`A save did not succeed: ${text.slice(0, 600)}`);
      turns[at] = (turns[at] ?? 0) + 1;
      versions[at] = Number(version);
    },
  };
  return { count: OPEN_AUDITS, body: bodyOf(saves), took: saves.took, read: readOutcome };
}

/** Score and level that a save came to. */
function readOutcome(text: string): unknown {
  const { score, level } = outcomeIn(dataOf(text));
  return { score, level };
}

function outcomeIn(value: unknown): { readonly score: string; readonly level: string | null } {
  const inner = Object.values(value as object)[0] as { readonly score?: string; readonly level?: string | null };
  return inner.score === undefined ? outcomeIn(inner) : { score: inner.score, level: inner.level ?? null };
}

type BodyOf = (at: number) => string;

/** Bodies of which all but id and version is written once for each filled scorecard. */
function written(
  [data, saves]: readonly [DataSet, Saves],
  answers: (sheet: Sheet) => string,
  around: (at: number, answers: string) => string,
): BodyOf {
  const texts = data.sheets.map(answers);
  return (at) => around(at, texts[saves.sheetFor(at)] ?? '');
}

function oursOf(data: DataSet, saves: Saves): BodyOf {
  const answers = (sheet: Sheet): string =>
    JSON.stringify(
      responsesOf(sheet).map((each) => ({ ...each, evidence: sheet.notes[each.criterion]?.evidence ?? null })),
    );
  const head = JSON.stringify({ query: OURS }).slice(0, -1);
  const around = (at: number, text: string): string =>
    `${head},"variables":{"input":{"scorecardId":"Scorecard:${saves.card(at)}","expectedVersion":${saves.version(at)},"responses":${text}}}}`;
  return written([data, saves], answers, around);
}

/** The answers as rows of the normalised schema. */
function rows(sheet: Sheet): readonly object[] {
  return responsesOf(sheet).map(({ criterion, ...each }, at) => ({
    criterion: at + 1,
    ...each,
    evidence: sheet.notes[criterion]?.evidence ?? null,
  }));
}

function rowsOf(data: DataSet, saves: Saves): BodyOf {
  const answers = (sheet: Sheet): string => JSON.stringify(JSON.stringify(rows(sheet)));
  return written([data, saves], answers, (at, text) => `["${saves.card(at)}",${text}]`);
}

function vectorsOf(data: DataSet, saves: Saves): BodyOf {
  const list = (numbers: readonly number[]): string => `"{${numbers.join(',')}}"`;
  const answers = ({ verdicts, sampled, conforming, notes }: Sheet): string =>
    `${list(verdicts)},${list(sampled)},${list(conforming)},${JSON.stringify(JSON.stringify(notes))}`;
  return written([data, saves], answers, (at, text) => `["${saves.card(at)}",${text}]`);
}

function postgraphileOf(data: DataSet, saves: Saves): BodyOf {
  const head = JSON.stringify({ query: POSTGRAPHILE }).slice(0, -1);
  const around = (at: number, text: string): string =>
    `${head},"variables":{"card":"${saves.card(at)}","answers":${text}}}`;
  return written([data, saves], (sheet) => JSON.stringify(rows(sheet)), around);
}

function ordinaryOf(data: DataSet, saves: Saves): BodyOf {
  const head = JSON.stringify({ query: ORDINARY }).slice(0, -1);
  const around = (at: number, text: string): string =>
    `${head},"variables":{"id":"${saves.card(at)}","answers":${text}}}`;
  return written([data, saves], (sheet) => JSON.stringify(rows(sheet)), around);
}
