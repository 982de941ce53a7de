import { word } from '@touchstone/messages';
import type { Locale } from '@touchstone/messages';
import type { ScoresInput } from './scores.inputs.js';
import type { ScoreRow, ScoreTable } from './scores.type.js';

/** An answer as a table of texts, for where it leaves the dashboard. */
export interface ScoreCells {
  readonly headings: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
  /** How many columns at the left name the group. */
  readonly keys: number;
}

type Figure = (row: ScoreRow) => string | number | null;

/** What each measure fills columns with, by the heading's word. */
const FIGURES: Readonly<Record<ScoresInput['measures'][number], ReadonlyArray<readonly [heading: string, Figure]>>> = {
  COUNT: [['count', ({ count }) => count]],
  MEAN: [['mean', ({ mean }) => mean]],
  MINIMUM: [['minimum', ({ minimum }) => minimum]],
  MAXIMUM: [['maximum', ({ maximum }) => maximum]],
  STANDARD_DEVIATION: [['standardDeviation', ({ standardDeviation }) => standardDeviation]],
  PERCENTILES: [
    ['percentiles', ({ percentiles }) => (percentiles ?? []).map(({ percent, value }) => `P${percent} ${value}`).join(' · ')],
  ],
  LEVELS: [['levels', ({ levels }) => (levels ?? []).map(({ title, count }) => `${title} ${count}`).join(' · ')]],
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

/** Lays an answer out as headings and rows in a reader's language; all groups together stand in the last row. */
export function scoreCells({ rows, total }: ScoreTable, { measures }: ScoresInput, locale: Locale): ScoreCells {
  const figures = [...new Set(measures)].flatMap((measure) => FIGURES[measure]);
  const dimensions = (rows[0]?.keys ?? []).map(({ dimension }) => word('ScoreDimension', dimension, locale));
  const cellsOf = (row: ScoreRow): string[] => figures.map(([, figure]) => String(figure(row) ?? ''));
  const together = dimensions.map((_, at) => (at === 0 ? word('ScoreFigure', 'total', locale) : ''));
  return {
    headings: [...dimensions, ...figures.map(([heading]) => word('ScoreFigure', heading, locale))],
    rows: [...rows.map((row) => [...row.keys.map(({ label }) => label), ...cellsOf(row)]), [...together, ...cellsOf(total)]],
    keys: dimensions.length,
  };
}
