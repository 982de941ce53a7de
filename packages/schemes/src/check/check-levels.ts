import { hundredths } from '../formats.js';
import type { Finding } from '../problem.js';
import { finding } from '../problem.js';
import { includedEvaluationsOf, ownEvaluationsOf, repetitionsIn } from './check-context.js';
import type { CheckContext } from './check-context.js';

interface BandLike {
  readonly code: string;
  readonly min: string;
  readonly rank: number;
}

/** Levels and bands ascend together, and every band stands for a level there is. */
export function checkLevels(context: CheckContext): readonly Finding[] {
  if (!context.isSound('levels', 'items')) return [];
  const { items } = context.document.levels;
  const ranks = items.map(({ rank }) => rank);
  const minima = items.map(({ min }) => min);
  const own = ownEvaluationsOf(context).flatMap(([index, { bands }]) =>
    checkBands(bands.items, ranks, ['evaluations', index, 'bands', 'items']),
  );
  const taken = includedEvaluationsOf(context).flatMap(({ index, evaluation }) =>
    evaluation.bands.items
      .filter(({ rank }) => !ranks.includes(rank))
      .map(({ code, rank }) =>
        finding(['evaluations', index, 'include'], 'EDITION_BAND_RANK_UNKNOWN', { band: code, rank }),
      ),
  );
  return [
    ...fallsIn(ranks).map((index) => finding(['levels', 'items', index, 'rank'], 'EDITION_LEVELS_NOT_ASCENDING')),
    ...fallsIn(minima.map((min) => (min === undefined ? null : hundredths(min)))).map((index) =>
      finding(['levels', 'items', index, 'min'], 'EDITION_LEVELS_NOT_ASCENDING'),
    ),
    ...own,
    ...taken,
  ];
}

function checkBands(
  bands: readonly BandLike[],
  ranks: readonly number[],
  path: ReadonlyArray<string | number>,
): readonly Finding[] {
  return [
    ...repetitionsIn(bands.map(({ code }) => code)).map(([index, value]) =>
      finding([...path, index, 'code'], 'EDITION_REPEATED', { value }),
    ),
    ...fallsIn(bands.map(({ min }) => hundredths(min))).map((index) =>
      finding([...path, index, 'min'], 'EDITION_BANDS_NOT_ASCENDING'),
    ),
    ...fallsIn(bands.map(({ rank }) => rank)).map((index) =>
      finding([...path, index, 'rank'], 'EDITION_BAND_RANKS_NOT_ASCENDING'),
    ),
    ...bands.flatMap(({ code, rank }, index) =>
      ranks.includes(rank)
        ? []
        : [finding([...path, index, 'rank'], 'EDITION_BAND_RANK_UNKNOWN', { band: code, rank })],
    ),
  ];
}

/** Indexes of values that do not rise above the one before; gaps are passed over. */
function fallsIn(values: ReadonlyArray<number | null>): readonly number[] {
  return values.flatMap((value, index) => {
    const before = values.slice(0, index).findLast((each) => each !== null);
    return value !== null && before != null && value <= before ? [index] : [];
  });
}
