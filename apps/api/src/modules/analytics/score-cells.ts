import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { ScoresInput } from './scores.inputs.js';
import type { ScoreRow } from './scores.type.js';

/** A value of a table that leaves the dashboard: decimals as text, so that none is rounded on the way. */
export type ScoreCell = string | number | null;

/** Rows of an answer as a table. */
export interface ScoreCells {
  readonly headings: readonly string[];
  readonly rows: ReadonlyArray<readonly ScoreCell[]>;
  /** How many columns at the left name the group. */
  readonly keys: number;
}

type Figure = readonly [heading: string, (row: ScoreRow) => ScoreCell];

/** What each measure but percentiles fills columns with, by the heading's word. */
const FIGURES: Readonly<Record<Exclude<ScoresInput['measures'][number], 'PERCENTILES'>, readonly Figure[]>> = {
  COUNT: [['count', ({ count }) => count]],
  MEAN: [['mean', ({ mean }) => mean]],
  MINIMUM: [['minimum', ({ minimum }) => minimum]],
  MAXIMUM: [['maximum', ({ maximum }) => maximum]],
  STANDARD_DEVIATION: [['standardDeviation', ({ standardDeviation }) => standardDeviation]],
  LEVELS: [['levels', ({ levels }) => levels?.map(({ title, count }) => `${title} ${count}`).join(' · ') ?? null]],
  LOSS: [
    ['lost', ({ lost }) => lost],
    ['lossShare', ({ lossShare }) => lossShare],
  ],
  NONCONFORMING: [
    ['sampled', ({ sampled }) => sampled],
    ['nonconforming', ({ nonconforming }) => nonconforming],
    ['nonconformingShare', ({ nonconformingShare }) => nonconformingShare],
  ],
  TREND: [['trend', ({ trend }) => trend?.difference ?? null]],
};

/** Lays groups of an answer out as headings and rows in a reader's language. */
export function scoreCells({
  input: { groupBy, measures, percentiles },
  rows,
  locale,
}: {
  readonly input: Pick<ScoresInput, 'groupBy' | 'measures' | 'percentiles'>;
  readonly rows: readonly ScoreRow[];
  readonly locale: Locale;
}): ScoreCells {
  const dimensions = rows[0]?.keys.map(({ dimension }) => dimension) ?? groupBy;
  const figures = [...new Set(measures)].flatMap((measure) =>
    measure === 'PERCENTILES' ? percentiles.map(percentileFigure) : FIGURES[measure],
  );
  return {
    headings: [
      ...dimensions.map((dimension) => word('ScoreDimension', dimension, locale)),
      ...figures.map(([heading]) => word('ScoreFigure', heading, locale)),
    ],
    rows: rows.map((row) => [...row.keys.map(nameOf), ...figures.map(([, figure]) => figure(row))]),
    keys: dimensions.length,
  };
}

/** A value of a dimension by name; a criterion with its code, for several have one title. */
function nameOf({ dimension, value, label }: ScoreRow['keys'][number]): string {
  return dimension === 'CRITERION' && value !== null ? `${value} ${label}` : label;
}

function percentileFigure(wanted: number): Figure {
  return [`P${wanted}`, ({ percentiles }) => percentiles?.find(({ percent }) => percent === wanted)?.value ?? null];
}
