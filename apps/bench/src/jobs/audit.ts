import type { DataSet } from '../data/make-data.js';
import { idOf } from '../data/own-tables.js';
import { randomOf } from '../data/random.js';
import { LEAVES, leafCode } from '../data/edition.js';
import { bare, BODIES, dataOf, graphql } from './job.js';
import type { Job } from './job.js';

/** Anything that came as JSON. */
type Json = Readonly<Record<string, never>>;

const OURS = `query ($id: ID!) { audit(id: $id) { number kind status startsOn endsOn client { name } programme { code }
  scorecards { evaluation score level responses { criterion verdict sampled conforming evidence } criteria { code leaf points title { zh } } }
  team { role person { name registrations { grade number validUntil } } } nonconformities { number grade status statement dueOn } } }`;
const POSTGRAPHILE = `query ($id: UUID!) { auditByRowId(rowId: $id) { number kind status startsOn endsOn client: clientByClientId { name } programme: programmeByProgrammeId { code }
  scorecards: scorecardsByAuditId { nodes { evaluation score level responses: responsesByScorecardId { nodes { verdict sampled conforming evidence criterion: criterionByCriterionId { code titleZh points } } } } }
  team: seatsByAuditId { nodes { role person: personByPersonId { name qualifications: qualificationsByPersonId { nodes { grade number validUntil } } } } }
  nonconformities: nonconformitiesByAuditId { nodes { number grade status statement dueOn } } } }`;
const ORDINARY = `query ($id: ID!) { audit(id: $id) { number kind status startsOn endsOn client { name } programme { code }
  scorecards { evaluation score level responses { criterion { code titleZh points } verdict sampled conforming evidence } }
  team { role person { name qualifications { grade number validUntil } } } nonconformities { number grade status statement dueOn } } }`;

/** How far each audit is from being asked again: the hot set is asked the same few. */
const HOT = 20;

/** J2: one audit, deep; every body asks another one. */
export const AUDIT: Job = {
  id: 'J2',
  title: 'one audit deep: 100 responses with criteria, team with qualifications, nonconformities',
  questions: (data) => questions(someAudits(data, BODIES)),
};

/** J2 on a hot set: twenty audits again and again. */
export const HOT_AUDITS: Job = {
  id: 'J2H',
  title: 'the same on a hot set of 20 audits',
  questions: (data) => questions(someAudits(data, HOT)),
};

function someAudits({ size }: DataSet, count: number): readonly string[] {
  const random = randomOf(12);
  return Array.from({ length: count }, () => idOf('audit', random(size)));
}

function questions(ids: readonly string[]): ReturnType<Job['questions']> {
  const count = ids.length;
  const values = (at: number): readonly unknown[] => [ids[at]];
  const variables = (at: number): object => ({ id: ids[at] });
  return {
    touchstone: graphql(OURS, (at) => ({ id: `Audit:${ids[at]}` }), { who: 'office', count, read: readOurs }),
    'bare-normalised': bare('audit', values, { count, read: (text) => JSON.parse(text) }),
    'bare-own': bare('audit', values, { count, read: readVectors }),
    postgraphile: graphql(POSTGRAPHILE, variables, {
      count,
      read: (text) => readRows(opened(dataOf(text)['auditByRowId'])),
    }),
    ordinary: graphql(ORDINARY, variables, { count, read: (text) => readRows(dataOf(text)['audit']) }),
  };
}

/** Connections opened to their nodes. */
export function opened(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(opened);
  if (typeof value !== 'object' || value === null) return value;
  if ('nodes' in value) return opened(value.nodes);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, opened(each)]));
}

type Row = Readonly<Record<string, unknown>>;

/** What an answer of rows holds, flat as the bare handlers tell it. */
function readRows(value: unknown): unknown {
  const { scorecards, client, programme, team, ...audit } = value as Row & {
    readonly scorecards: readonly Row[];
    readonly team: readonly Row[];
  };
  const [{ responses, ...scorecard } = {}] = scorecards;
  return {
    ...audit,
    client: (client as Row)['name'],
    programme: (programme as Row)['code'],
    ...scorecard,
    responses: (responses as readonly Row[]).map(({ criterion, ...response }) => {
      const { code, titleZh, points } = criterion as Row;
      return { code, title: titleZh, points, ...response };
    }),
    team: seats(team),
  };
}

function seats(team: readonly Row[]): readonly unknown[] {
  return team
    .map(({ role, person }) => {
      const { name, qualifications, registrations } = person as Row;
      return { role, name, registrations: sorted((qualifications ?? registrations) as readonly Row[], 'number') };
    })
    .toSorted((a, b) => order(`${String(a.role)} ${String(a.name)}`, `${String(b.role)} ${String(b.name)}`));
}

/** Rows by a member of theirs. */
export function sorted(rows: readonly Row[], by: string): readonly Row[] {
  return rows.toSorted((a, b) => order(String(a[by]), String(b[by])));
}

/** The database's order of texts, by code points. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function readOurs(text: string): unknown {
  const { scorecards, ...audit } = dataOf(text)['audit'] as Row & { readonly scorecards: readonly Row[] };
  const [{ criteria, responses, ...scorecard } = {}] = scorecards;
  const leaves = (
    criteria as readonly (Row & { readonly code: string; readonly title: { readonly zh: string } })[]
  ).filter(({ leaf }) => leaf);
  const byCode = new Map(leaves.map(({ code, title, points }) => [code, { code, titleZh: title.zh, points }]));
  const told = (responses as readonly (Row & { readonly criterion: string })[]).map((each) => ({
    ...each,
    criterion: byCode.get(each.criterion),
  }));
  return readRows({ ...audit, scorecards: [{ ...scorecard, responses: told }] });
}

const WORDS = ['', 'MET', 'NOT_MET', 'SAMPLED', 'NOT_APPLICABLE'];

/** Our own row as it lies there: codes, titles and points of leaves are the edition's, which every reader has. */
function readVectors(text: string): unknown {
  type Vectors = Json & {
    readonly verdicts: readonly number[];
    readonly sampled: readonly number[];
    readonly conforming: readonly number[];
    readonly notes: Readonly<Record<string, { readonly evidence?: string }>>;
  };
  const { verdicts, sampled, conforming, notes, ...rest } = JSON.parse(text) as Vectors;
  const responses = Array.from({ length: LEAVES }, (_, at) => {
    const isSampled = verdicts[at] === 3;
    return {
      code: leafCode(at),
      title: `指标 leaf ${leafCode(at)}`,
      points: '1',
      verdict: WORDS[verdicts[at] ?? 0],
      sampled: isSampled ? sampled[at] : null,
      conforming: isSampled ? conforming[at] : null,
      evidence: notes[leafCode(at)]?.evidence ?? null,
    };
  });
  return { ...rest, responses };
}
