import type { ScoreDimension } from './words.js';

/** Dimensions of time. */
export type TimeDimension = 'YEAR' | 'QUARTER' | 'MONTH';

const MONTHS: Readonly<Record<TimeDimension, number>> = { YEAR: 12, QUARTER: 3, MONTH: 1 };

/** The finest period among some dimensions; null where there is none. */
export function finestPeriod(dimensions: readonly ScoreDimension[]): TimeDimension | null {
  return (['MONTH', 'QUARTER', 'YEAR'] as const).find((each) => dimensions.includes(each)) ?? null;
}

/** Number of the period of a day: one more for each later period. */
export function periodOf(dimension: TimeDimension, day: number): number {
  const months = Math.floor(day / 10_000) * 12 + (Math.floor(day / 100) % 100) - 1;
  return Math.floor(months / MONTHS[dimension]);
}

/** Of the same dimension or a coarser one, the period that another period lies in. */
export function periodWithin(coarser: TimeDimension, finer: TimeDimension, period: number): number {
  return Math.floor((period * MONTHS[finer]) / MONTHS[coarser]);
}

/** A period as a key names it: 2026, 2026-Q1, 2026-03. */
export function periodName(dimension: TimeDimension, period: number): string {
  const months = period * MONTHS[dimension];
  const year = String(Math.floor(months / 12)).padStart(4, '0');
  const month = months % 12;
  if (dimension === 'YEAR') return year;
  return dimension === 'QUARTER' ? `${year}-Q${month / 3 + 1}` : `${year}-${String(month + 1).padStart(2, '0')}`;
}
