import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { ScoreChart } from '@touchstone/rules';
import type { ScoredAuditsInput, ScoreDimension, ScoreMeasure, ScoresInput, ScoreWhere } from '../gql/graphql.js';
import type { ScoreRow } from './analytics.documents.js';

/** A question as the page holds it: without the page of the answer. */
export type Question = Omit<ScoresInput, 'first' | 'offset'> & {
  readonly groupBy: readonly ScoreDimension[];
  readonly measures: readonly ScoreMeasure[];
};

/** What is asked, and how the answer is drawn. */
export interface Asked {
  readonly question: Question;
  readonly chart: ScoreChart;
}

/** What is asked first. */
export const FIRST: Asked = {
  question: { groupBy: ['SECTOR'], measures: ['COUNT', 'MEAN', 'LEVELS'] },
  chart: ScoreChart.BAR,
};

/** What an address asks: the whole question stands in it, so that a link asks it again. */
export function askedFrom(address: URLSearchParams): Asked | null {
  try {
    const question = JSON.parse(address.get('q') ?? '') as Question;
    if (!Array.isArray(question.groupBy) || !Array.isArray(question.measures)) return null;
    const chart = Object.values(ScoreChart).find((each) => each === address.get('chart'));
    return { question, chart: chart ?? ScoreChart.TABLE };
  } catch {
    return null;
  }
}

/** The address that asks it. */
export function addressOf({ question, chart }: Asked): URLSearchParams {
  return new URLSearchParams({ q: JSON.stringify(question), chart });
}

/** Measures that only whole scorecards have. */
const OF_SCORECARDS: readonly ScoreMeasure[] = [
  'MEAN',
  'MINIMUM',
  'MAXIMUM',
  'STANDARD_DEVIATION',
  'PERCENTILES',
  'LEVELS',
  'TREND',
];

/** Whether a measure can be asked beside some dimensions, and of editions read as one. */
export function isAskable(measure: ScoreMeasure, { groupBy, join }: Pick<Question, 'groupBy' | 'join'>): boolean {
  if (join && measure === 'LEVELS') return false;
  return !groupBy.includes('CRITERION') || !OF_SCORECARDS.includes(measure);
}

/** Whether editions read as one can be told apart by a dimension: levels and criteria are each edition's own. */
export function isDimension(dimension: ScoreDimension, { join }: Pick<Question, 'join'>): boolean {
  return !join || (dimension !== 'LEVEL' && dimension !== 'CRITERION');
}

/** The question of editions read as one, or of each as it is; what does not go with it is left out. */
export function joined(question: Question, join: Question['join']): Question {
  const next = { ...question, join: join ?? null };
  return groupedBy(
    next,
    question.groupBy.filter((each) => isDimension(each, next)),
  );
}

/** The question with other dimensions; measures that go with none of them are left out. */
export function groupedBy(question: Question, groupBy: readonly ScoreDimension[]): Question {
  const { criterionDepth, ...rest } = question;
  const left = question.measures.filter((measure) => isAskable(measure, { ...rest, groupBy: [...groupBy] }));
  const measures: readonly ScoreMeasure[] =
    left.some((each) => each !== 'COUNT') || !groupBy.includes('CRITERION') ? left : [...left, 'LOSS'];
  const isByCriterion = groupBy.includes('CRITERION');
  return {
    ...rest,
    groupBy: [...groupBy],
    measures: [...(measures.length > 0 ? measures : (['COUNT'] as const))],
    ...(isByCriterion && criterionDepth ? { criterionDepth } : {}),
    orderBy: null,
  };
}

/** The question ordered by a measure, the greatest first; asked again, the least first. */
export function orderedBy(question: Question, measure: ScoreMeasure): Question {
  const [now] = question.orderBy ?? [];
  const isTurned = now?.measure === measure && now.direction === 'DESC';
  return { ...question, orderBy: [{ measure, direction: isTurned ? 'ASC' : 'DESC' }] };
}

const FIELDS: Readonly<Record<Exclude<ScoreDimension, 'QUARTER' | 'MONTH'>, keyof ScoreWhere>> = {
  PROGRAMME: 'programme',
  EDITION: 'edition',
  EVALUATION: 'evaluation',
  CRITERION: 'criterion',
  SECTOR: 'sector',
  PROVINCE: 'province',
  SIZE_BAND: 'sizeBand',
  YEAR: 'year',
  LEVEL: 'level',
  AUDIT_KIND: 'auditKind',
  AUDITOR: 'auditor',
  LEADER: 'leader',
  CLIENT: 'client',
};

/** Whether a group can be asked for alone: what is unknown cannot. */
export function isKnown({ keys }: Pick<ScoreRow, 'keys'>): boolean {
  return keys.length > 0 && keys.every(({ value }) => value !== null);
}

/** The filter narrowed to a group. */
export function narrowed(where: ScoreWhere | null | undefined, keys: ScoreRow['keys']): ScoreWhere {
  const parts = keys.flatMap(({ dimension, value }): ScoreWhere[] => {
    if (value === null || value === undefined) return [];
    if (dimension === 'QUARTER' || dimension === 'MONTH')
      return [{ auditedOn: daysIn(where?.auditedOn, daysOf(value)) }];
    return [{ [FIELDS[dimension]]: [dimension === 'YEAR' ? Number(value) : value] }];
  });
  return Object.assign({}, where, ...parts) as ScoreWhere;
}

/** Days of a period that were asked for: a group of a question narrowed to some days is no more than these. */
function daysIn(asked: ScoreWhere['auditedOn'], { gte, lte }: Days): Days {
  const isLater = asked?.gte != null && asked.gte > gte;
  const isEarlier = asked?.lte != null && asked.lte < lte;
  return { gte: isLater ? plainDate(String(asked?.gte)) : gte, lte: isEarlier ? plainDate(String(asked?.lte)) : lte };
}

interface Days {
  readonly gte: PlainDate;
  readonly lte: PlainDate;
}

/** First and last day of a quarter or month, as keys name them. */
function daysOf(period: string): Days {
  const [year = '', part = ''] = period.split('-');
  const first = part.startsWith('Q') ? (Number(part.slice(1)) - 1) * 3 + 1 : Number(part);
  const last = part.startsWith('Q') ? first + 2 : first;
  const firstOf = (month: number) => plainDate(`${year}-${String(month).padStart(2, '0')}-01`);
  return { gte: firstOf(first), lte: plusDays(plusMonths(firstOf(last), 1), -1) };
}

/** The question for the scorecards behind a group, or behind all of them. */
export function behind({ where, population, groupBy, join }: Question, keys: ScoreRow['keys']): ScoredAuditsInput {
  return {
    where: narrowed(where, keys),
    population: population ?? null,
    join: join ?? null,
    groupBy: [...groupBy],
    orderBy: keys.some(({ dimension }) => dimension === 'CRITERION') ? 'LOST' : 'AUDITED_ON',
    direction: 'DESC',
  };
}
