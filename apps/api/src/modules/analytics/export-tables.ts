import { cutMillionths } from '@touchstone/analytics';
import type { Sheet } from '@touchstone/analytics';
import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import { PROVINCES, SECTORS } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import type { ColumnKind, ExportCell, ExportTable } from '../../export-table.js';
import { scoreCells } from './score-cells.js';
import { askAudits } from './scored-audits.js';
import type { AskedAudits } from './scored-audits.js';
import type { ScoredAudit } from './scored-audits.type.js';
import { askScores } from './scores.js';
import type { ScoredAuditsInput, ScoresInput } from './scores.inputs.js';
import { evaluationNamed } from './sheet-plans.js';

/** How many records are told at a time: more are never held. */
const AT_A_TIME = 200;

/** Every group of an answer, in its order. */
export async function scoresTable(context: ActorContext, input: ScoresInput): Promise<ExportTable> {
  const asked = await askScores(context, input);
  const { headings, keys } = scoreCells({
    input: { measures: input.measures, percentiles: input.percentiles, groupBy: [...asked.dimensions] },
    rows: [],
    locale: context.locale,
  });
  return {
    columns: headings.map((heading, at) => ({ heading, kind: at < keys ? 'text' : 'figure' })),
    count: asked.sorted.length,
    rows: inParts(
      asked.sorted.length,
      async (from) =>
        scoreCells({
          input,
          rows: await asked.rowsOf(asked.sorted.slice(from, from + AT_A_TIME)),
          locale: context.locale,
        }).rows,
    ),
  };
}

type Column<Row> = readonly [name: string, kind: ColumnKind, (row: Row, locale: Locale) => ExportCell];

const AUDIT_COLUMNS: ReadonlyArray<Column<ScoredAudit>> = [
  ['auditNumber', 'text', ({ auditNumber }) => auditNumber],
  ['client', 'text', ({ clientName }) => clientName],
  ['programme', 'text', ({ programmeTitle }) => programmeTitle],
  ['edition', 'text', ({ editionId }) => editionId],
  ['evaluation', 'text', ({ evaluationTitle }) => evaluationTitle],
  ['kind', 'text', ({ kind }, locale) => word('AuditKind', kind, locale)],
  ['auditedOn', 'day', ({ auditedOn }) => auditedOn],
  ['decidedOn', 'day', ({ decidedOn }) => decidedOn],
  ['score', 'figure', ({ score }) => score],
  ['level', 'text', ({ levelTitle }) => levelTitle],
  ['lost', 'figure', ({ lost }) => lost],
  ['sector', 'text', ({ sector }, locale) => SECTORS[sector]?.[locale] ?? sector],
  ['province', 'text', ({ provinceCode }, locale) => PROVINCES[provinceCode]?.[locale] ?? provinceCode],
  ['headcount', 'figure', ({ headcount }) => headcount],
  ['leader', 'text', ({ leaderName }) => leaderName],
];

/** Every scorecard behind a figure. */
export async function auditsTable(context: ActorContext, input: ScoredAuditsInput): Promise<ExportTable> {
  const { locale } = context;
  const asked = await askAudits(context, input);
  return {
    columns: headed(AUDIT_COLUMNS, locale),
    count: asked.order.length,
    rows: inParts(asked.order.length, async (from) =>
      (await asked.rowsOf(asked.order.slice(from, from + AT_A_TIME))).map((row) => told(AUDIT_COLUMNS, row, locale)),
    ),
  };
}

/** An answer to one leaf. */
interface Response {
  readonly audit: ScoredAudit;
  readonly criterion: string;
  readonly title: string;
  readonly points: string;
  readonly verdict: string;
  readonly sampled: number | null;
  readonly nonconforming: number | null;
  readonly lost: string;
}

const RESPONSE_COLUMNS: ReadonlyArray<Column<Response>> = [
  ['auditNumber', 'text', ({ audit }) => audit.auditNumber],
  ['client', 'text', ({ audit }) => audit.clientName],
  ['edition', 'text', ({ audit }) => audit.editionId],
  ['evaluation', 'text', ({ audit }) => audit.evaluationTitle],
  ['auditedOn', 'day', ({ audit }) => audit.auditedOn],
  ['criterion', 'text', ({ criterion }) => criterion],
  ['title', 'text', ({ title }) => title],
  ['points', 'figure', ({ points }) => points],
  ['verdict', 'text', ({ verdict }, locale) => word('ResponseVerdict', verdict, locale)],
  ['sampled', 'figure', ({ sampled }) => sampled],
  ['nonconforming', 'figure', ({ nonconforming }) => nonconforming],
  ['lost', 'figure', ({ lost }) => lost],
];

/** Every answer to a leaf of the scorecards behind a figure, of the criteria asked for. */
export async function responsesTable(context: ActorContext, input: ScoredAuditsInput): Promise<ExportTable> {
  const { locale } = context;
  const asked = await askAudits(context, input);
  const sheets = asked.facts.sheets.all.map((sheet) => leafPlaces(context, asked, sheet));
  const answers = (row: number) => answersOf(asked, sheets, row);
  return {
    columns: headed(RESPONSE_COLUMNS, locale),
    count: asked.order.reduce((sum, row) => sum + countOf(asked, sheets, row), 0),
    rows: inParts(asked.order.length, async (from) => {
      const rows = asked.order.slice(from, from + AT_A_TIME);
      const audits = await asked.rowsOf(rows);
      return audits.flatMap((audit, at) =>
        answers(rows[at] ?? 0).map((answer) => told(RESPONSE_COLUMNS, { audit, ...answer }, locale)),
      );
    }),
  };
}

interface LeafPlace {
  readonly leaf: number;
  readonly criterion: string;
  readonly title: string;
  readonly points: string;
}

interface SheetPlaces {
  readonly sheet: Sheet;
  readonly places: readonly LeafPlace[];
}

function leafPlaces({ editions, locale }: ActorContext, { leaves }: AskedAudits, sheet: Sheet): SheetPlaces {
  const { criteria } = evaluationNamed(editions, sheet.plan.editionId, sheet.plan.evaluation);
  const wanted = leaves(sheet);
  const places = criteria
    .filter(({ leaf }) => leaf)
    .map(({ code, title, points }, leaf) => ({ leaf, criterion: code, title: title[locale], points: points ?? '' }));
  return { sheet, places: places.filter(({ leaf }) => wanted?.has(leaf) ?? true) };
}

/** How many answers a scorecard has. */
function countOf({ facts }: AskedAudits, sheets: readonly SheetPlaces[], fact: number): number {
  const found = sheets[facts.column('sheet')[fact] ?? 0];
  const row = facts.rowOf[facts.column('scorecard')[fact] ?? 0];
  let count = 0;
  for (const { leaf } of found?.places ?? []) if (row !== undefined && found?.sheet.column(leaf)[row] !== 0) count += 1;
  return count;
}

/** The answers of a scorecard. */
function answersOf(
  { facts }: AskedAudits,
  sheets: readonly SheetPlaces[],
  fact: number,
): readonly Omit<Response, 'audit'>[] {
  const found = sheets[facts.column('sheet')[fact] ?? 0];
  const row = facts.rowOf[facts.column('scorecard')[fact] ?? 0];
  if (!found || row === undefined) return [];
  const { codes } = facts.sheets;
  return found.places.flatMap(({ leaf, ...place }) => {
    const code = found.sheet.column(leaf)[row] ?? 0;
    if (code === 0) return [];
    return [
      {
        ...place,
        verdict: VERDICTS[code] ?? 'SAMPLED',
        sampled: code < VERDICTS.length ? null : (codes.sampled[code] ?? 0),
        nonconforming: code < VERDICTS.length ? null : (codes.nonconforming[code] ?? 0),
        lost: cutMillionths(found.sheet.lost(leaf)[code] ?? 0, 6),
      },
    ];
  });
}

/** Verdicts of the answers without a sample, by their codes. */
const VERDICTS = ['', 'MET', 'NOT_MET', 'NOT_APPLICABLE'];

function headed<Row>(columns: ReadonlyArray<Column<Row>>, locale: Locale): ExportTable['columns'] {
  return columns.map(([name, kind]) => ({ heading: word('ExportColumn', name, locale), kind }));
}

function told<Row>(columns: ReadonlyArray<Column<Row>>, row: Row, locale: Locale): readonly ExportCell[] {
  return columns.map(([, , cell]) => cell(row, locale));
}

/** Rows part by part: the next is made when the one before has been taken. */
async function* inParts(
  count: number,
  part: (from: number) => Promise<ReadonlyArray<readonly ExportCell[]>>,
): AsyncGenerator<readonly ExportCell[]> {
  for (let from = 0; from < count; from += AT_A_TIME) yield* await part(from);
}
