import {
  cutMillionths,
  cutQuotient,
  levelOfKey,
  NO_LEVEL,
  percentileOf,
  squareSum,
  wholeRoot,
} from '@touchstone/analytics';
import type { Facts, LeafSums, ScoreMeasure, ScoreSums } from '@touchstone/analytics';
import { word } from '@touchstone/messages';
import type { RequestContext } from '../../context.js';
import type { ScoreLevelCount, ScorePercentile, ScoreRow } from './scores.type.js';
import { evaluationNamed } from './sheet-plans.js';

/** How figures are to be shown. */
export interface Shown {
  readonly measures: readonly ScoreMeasure[];
  readonly places: number;
}

/** The figures of a group's scores; those not asked for, or that there are none of, are null. */
export function scoreFigures(sums: ScoreSums, { measures, places }: Shown) {
  const asked = (measure: ScoreMeasure, figure: () => string): string | null =>
    measures.includes(measure) && sums.scored > 0 ? figure() : null;
  return {
    count: sums.count,
    mean: asked('MEAN', () => meanOf(sums, places)),
    minimum: asked('MINIMUM', () => cutMillionths(sums.minimum, places)),
    maximum: asked('MAXIMUM', () => cutMillionths(sums.maximum, places)),
    standardDeviation: asked('STANDARD_DEVIATION', () => deviationOf(sums, places)),
  };
}

/** A mean score, cut. */
export function meanOf({ sum, scored }: ScoreSums, places: number): string {
  return cutQuotient(BigInt(sum), BigInt(scored) * 1_000_000n, places);
}

/** √(n·Σx² − (Σx)²) / n, cut: over all of the group, which is no sample. */
function deviationOf(sums: ScoreSums, places: number): string {
  const [scored, sum] = [BigInt(sums.scored), BigInt(sums.sum)];
  const root = wholeRoot((scored * squareSum(sums) - sum * sum) / (scored * scored));
  return cutQuotient(root, 1_000_000n, places);
}

/** The figures of a group's leaves. */
export function leafFigures(leaves: LeafSums | null, { count }: Pick<ScoreSums, 'count'>, { measures, places }: Shown) {
  const loss = measures.includes('LOSS') ? leaves : null;
  const samples = measures.includes('NONCONFORMING') ? leaves : null;
  return {
    lost: loss && count > 0 ? cutQuotient(BigInt(loss.lost), BigInt(count) * 1_000_000n, places) : null,
    lossShare:
      loss && loss.applicable > 0
        ? cutQuotient(BigInt(loss.lost) * 100n, BigInt(loss.applicable) * 10_000n, places)
        : null,
    responses: (loss ?? samples)?.responses ?? null,
    sampled: samples?.sampled ?? null,
    nonconforming: samples?.nonconforming ?? null,
    nonconformingShare:
      samples && samples.sampled > 0
        ? cutQuotient(BigInt(samples.nonconforming) * 100n, BigInt(samples.sampled), places)
        : null,
  };
}

/** Scores at percentiles. */
export function percentileFigures(sorted: Int32Array, percents: readonly number[], places: number): ScorePercentile[] {
  return percents.flatMap((percent) => {
    const value = percentileOf(sorted, percent);
    return value === null ? [] : [{ percent, value: cutMillionths(value, places) }];
  });
}

/** How many reach each level, the highest first. Levels of different editions are one where code and title agree. */
export function levelFigures(
  { editions, locale }: Pick<RequestContext, 'editions' | 'locale'>,
  facts: Facts,
  {
    counts,
    scored,
    places,
  }: { readonly counts: ReadonlyMap<number, number>; readonly scored: number; readonly places: number },
): ScoreLevelCount[] {
  const merged = new Map<string, Omit<ScoreLevelCount, 'share'>>();
  for (const [key, count] of counts) {
    const { sheet, level: code } = levelOfKey(key);
    const level = facts.words.level.valueOf(code);
    const plan = facts.sheets.all[sheet]?.plan;
    const bands = plan ? evaluationNamed(editions, plan.editionId, plan.evaluation).bands.items : [];
    const band = bands.find((each) => each.code === level);
    const none = level === NO_LEVEL ? word('ScoreKey', 'NO_LEVEL', locale) : level;
    const told = {
      level: level === NO_LEVEL ? null : level,
      title: band?.title[locale] ?? none,
      rank: band?.rank ?? 0,
    };
    const name = `${level} ${told.title}`;
    merged.set(name, { ...told, count: count + (merged.get(name)?.count ?? 0) });
  }
  return [...merged.values()]
    .toSorted((a, b) => b.rank - a.rank || (a.title < b.title ? -1 : 1))
    .map((each) => ({ ...each, share: cutQuotient(BigInt(each.count) * 100n, BigInt(scored), places) }));
}

/** A row of nothing but nulls, to be filled. */
export const NO_FIGURES: Omit<ScoreRow, 'keys' | 'count'> = {
  mean: null,
  minimum: null,
  maximum: null,
  standardDeviation: null,
  percentiles: null,
  levels: null,
  lost: null,
  lossShare: null,
  responses: null,
  sampled: null,
  nonconforming: null,
  nonconformingShare: null,
  trend: null,
};
