import { NO_LEVEL } from '@touchstone/analytics';
import type { Facts, ScoreDimension } from '@touchstone/analytics';
import { word } from '@touchstone/messages';
import { PROVINCES, SECTORS } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import type { Line, Lines } from './lines.js';
import type { ScoreKey } from './scores.type.js';
import { evaluationNamed } from './sheet-plans.js';
import { valueOf } from './values.js';

/** Records a dimension names, and the column that says what each is called. */
const RECORDS = {
  PROGRAMME: { type: 'Programme', table: 'programme', zh: 'title_zh', en: 'title_en' },
  AUDITOR: { type: 'Person', table: 'person', zh: 'name', en: 'name_latin' },
  LEADER: { type: 'Person', table: 'person', zh: 'name', en: 'name_latin' },
  CLIENT: { type: 'Client', table: 'client', zh: 'name', en: 'name_en' },
} as const;
type RecordDimension = keyof typeof RECORDS;

type Asks = Pick<RequestContext, 'sql' | 'editions' | 'locale'>;
/** A criterion, without its figures. */
type Node = Pick<Lines['nodes'][number], 'sheet' | 'node'>;

/** The keys of some lines, each value with what it is called. */
export async function keysOf(
  context: Asks,
  facts: Facts,
  {
    lines,
    nodes,
    dimensions,
  }: {
    readonly lines: readonly Line[];
    readonly nodes: readonly Node[];
    readonly dimensions: readonly ScoreDimension[];
  },
): Promise<ReadonlyMap<Line, ScoreKey[]>> {
  const names = new Map<ScoreDimension, ReadonlyMap<string, string>>();
  for (const [at, dimension] of dimensions.entries())
    if (isRecord(dimension))
      names.set(
        dimension,
        await namesOf(
          context,
          dimension,
          uuidsOf(
            facts,
            dimension,
            lines.map(({ codes }) => codes[at] ?? -1),
          ),
        ),
      );
  const keyOf = (line: Line, dimension: ScoreDimension, at: number): ScoreKey => {
    const code = line.codes[at] ?? -1;
    if (dimension === 'CRITERION') return criterionKey(context, facts, nodes[code]);
    const value = valueOf(facts, dimension, code);
    if (value === null) return { dimension, value, label: word('ScoreKey', 'NONE', context.locale), node: null };
    if (!isRecord(dimension))
      return { dimension, value, node: null, label: labelOf(context, facts, { dimension, value, code }) };
    const node = globalId(RECORDS[dimension].type, value);
    return { dimension, value: node, node, label: names.get(dimension)?.get(value) ?? value };
  };
  return new Map(lines.map((line) => [line, dimensions.map((dimension, at) => keyOf(line, dimension, at))]));
}

/** Whether a dimension tells records apart, which are called what somebody calls them. */
export function isRecord(dimension: ScoreDimension): dimension is RecordDimension {
  return dimension in RECORDS;
}

function uuidsOf(facts: Facts, dimension: RecordDimension, codes: readonly number[]): readonly string[] {
  return [...new Set(codes)].flatMap((code) => valueOf(facts, dimension, code) ?? []);
}

async function namesOf(
  { sql: database, locale }: Asks,
  dimension: RecordDimension,
  uuids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (uuids.length === 0) return new Map();
  const { table, zh, en } = RECORDS[dimension];
  const name = locale === 'en' ? sql`coalesce(nullif(t.${sql.ref(en)}, ''), t.${sql.ref(zh)})` : sql`t.${sql.ref(zh)}`;
  const { rows } = await sql<{ id: string; name: string }>`
    select t.id, ${name} as name from ${sql.table(table)} t where t.id = any(${`{${uuids.join(',')}}`}::uuid[])`.execute(
    database(),
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

function criterionKey({ editions, locale }: Asks, facts: Facts, found: Node | undefined): ScoreKey {
  const plan = facts.sheets.all[found?.sheet ?? 0]?.plan;
  const code = found?.node.code ?? '';
  const criteria = plan ? evaluationNamed(editions, plan.editionId, plan.evaluation).criteria : [];
  const title = criteria.find((each) => each.code === code)?.title[locale];
  return { dimension: 'CRITERION', value: code, label: title ?? code, node: null };
}

interface Valued {
  readonly dimension: Exclude<ScoreDimension, 'CRITERION' | RecordDimension>;
  readonly value: string;
  readonly code: number;
}

function labelOf({ editions, locale }: Asks, facts: Facts, { dimension, value, code }: Valued): string {
  switch (dimension) {
    case 'EDITION':
      return editions.find(value)?.title[locale] ?? value;
    case 'EVALUATION':
      return evaluationNamed(editions, facts.sheets.all[code]?.plan.editionId ?? '', value).title[locale];
    case 'SECTOR':
      return SECTORS[value]?.[locale] ?? value;
    case 'PROVINCE':
      return PROVINCES[value]?.[locale] ?? value;
    case 'LEVEL':
      return levelTitle({ editions, locale }, facts, value);
    case 'SIZE_BAND':
      return word('SizeBand', value, locale);
    case 'AUDIT_KIND':
      return word('AuditKind', value, locale);
    case 'YEAR':
    case 'QUARTER':
    case 'MONTH':
      return value;
  }
}

/** A level's title; all its titles where evaluations name one of that code otherwise. */
function levelTitle({ editions, locale }: Pick<Asks, 'editions' | 'locale'>, facts: Facts, level: string): string {
  if (level === NO_LEVEL) return word('ScoreKey', 'NO_LEVEL', locale);
  const bands = facts.sheets.all.flatMap(
    ({ plan }) => evaluationNamed(editions, plan.editionId, plan.evaluation).bands.items,
  );
  const titles = new Set(bands.flatMap(({ code, title }) => (code === level ? title[locale] : [])));
  return titles.size > 0 ? [...titles].join(' / ') : level;
}
