import type { ScoreMeasure } from '../gql/graphql.js';
import type { ScoreRow } from './analytics.documents.js';

/** A figure of a group, as text, and by the name of its label. */
export interface Figure {
  readonly name: string;
  readonly of: (row: ScoreRow) => string | number | null | undefined;
}

const COUNT: Figure = { name: 'count', of: ({ count }) => count };

const FIGURES: Readonly<Record<ScoreMeasure, readonly Figure[]>> = {
  COUNT: [COUNT],
  MEAN: [{ name: 'mean', of: ({ mean }) => mean }],
  MINIMUM: [{ name: 'minimum', of: ({ minimum }) => minimum }],
  MAXIMUM: [{ name: 'maximum', of: ({ maximum }) => maximum }],
  STANDARD_DEVIATION: [{ name: 'standardDeviation', of: ({ standardDeviation }) => standardDeviation }],
  PERCENTILES: [
    {
      name: 'percentiles',
      of: ({ percentiles }) => percentiles?.map(({ percent, value }) => `P${percent} ${value}`).join(' · '),
    },
  ],
  LEVELS: [{ name: 'levels', of: ({ levels }) => levels?.map(({ title, count }) => `${title} ${count}`).join(' · ') }],
  LOSS: [
    { name: 'lost', of: ({ lost }) => lost },
    { name: 'lossShare', of: ({ lossShare }) => lossShare },
  ],
  NONCONFORMING: [
    { name: 'sampled', of: ({ sampled }) => sampled },
    { name: 'nonconforming', of: ({ nonconforming }) => nonconforming },
    { name: 'nonconformingShare', of: ({ nonconformingShare }) => nonconformingShare },
  ],
  TREND: [{ name: 'trend', of: ({ trend }) => trend?.difference }],
};

/** The figures that some measures fill columns with. */
export function figuresOf(measures: readonly ScoreMeasure[]): readonly Figure[] {
  return [...new Set(measures)].flatMap((measure) => FIGURES[measure]);
}

/** The measure a column is ordered by; those of percentiles and levels have no order. */
export const ORDERED_BY: Readonly<Record<string, ScoreMeasure>> = {
  count: 'COUNT',
  mean: 'MEAN',
  minimum: 'MINIMUM',
  maximum: 'MAXIMUM',
  standardDeviation: 'STANDARD_DEVIATION',
  lossShare: 'LOSS',
  nonconformingShare: 'NONCONFORMING',
  trend: 'TREND',
};

/** Figures that can be drawn, the one to draw first. */
const DRAWN = ['mean', 'lossShare', 'nonconformingShare', 'minimum', 'maximum', 'standardDeviation', 'count'];

/** The figure a chart draws: the most telling of those asked for. */
export function drawnFigure(measures: readonly ScoreMeasure[]): Figure {
  const asked = figuresOf(measures);
  const name = DRAWN.find((each) => asked.some((figure) => figure.name === each));
  return asked.find((figure) => figure.name === name) ?? COUNT;
}

/** A value of a dimension by name; a criterion with its code. */
export function labelOf({ dimension, value, label }: ScoreRow['keys'][number]): string {
  return dimension === 'CRITERION' && value ? `${value} ${label}` : label;
}

/** What a group is called; among others, by what tells them apart. */
export function nameOf({ keys }: Pick<ScoreRow, 'keys'>, among: readonly Pick<ScoreRow, 'keys'>[] = []): string {
  const telling = keys.filter(
    ({ value }, at) => among.length < 2 || among.some((row) => row.keys[at]?.value !== value),
  );
  return (telling.length > 0 ? telling : keys).map(labelOf).join(' · ');
}

/** The same, cut to what an axis has room for. */
export function shortened(name: string): string {
  return name.length > MOST_LETTERS ? `${name.slice(0, MOST_LETTERS - 1)}…` : name;
}

/** As many letters as a line of an axis holds; of Chinese, which is twice as wide, half of them. */
const MOST_LETTERS = 18;
