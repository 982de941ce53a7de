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

/** Figures that can be drawn, the one to draw first. */
const DRAWN = ['mean', 'lossShare', 'nonconformingShare', 'minimum', 'maximum', 'standardDeviation', 'count'];

/** The figure a chart draws: the most telling of those asked for. */
export function drawnFigure(measures: readonly ScoreMeasure[]): Figure {
  const asked = figuresOf(measures);
  const name = DRAWN.find((each) => asked.some((figure) => figure.name === each));
  return asked.find((figure) => figure.name === name) ?? COUNT;
}

/** What a group is called. */
export function nameOf({ keys }: Pick<ScoreRow, 'keys'>): string {
  return keys.map(({ label }) => label).join(' · ');
}
