/** From which year until which; null where it is open. */
export interface YearBounds {
  readonly from: number | null;
  readonly until: number | null;
}

/** The years asked for after one bound was changed: the other one gives way; null where both are open. */
export function yearsBetween(known: readonly number[], now: YearBounds, changed: Partial<YearBounds>): number[] | null {
  const { from, until } = { ...now, ...changed };
  if (from === null && until === null) return null;
  const first = from ?? Math.min(...known);
  const last = until ?? Math.max(...known);
  const [low, high] = first <= last ? [first, last] : [changed.from ?? last, changed.from ?? last];
  return Array.from({ length: high - low + 1 }, (_, at) => low + at);
}

/** Years as they are said: a whole row of them by its ends. */
export function saidYears(years: readonly number[]): string {
  const ordered = years.toSorted((one, other) => one - other);
  const isRow = ordered.length > 2 && (ordered.at(-1) ?? 0) - (ordered[0] ?? 0) === ordered.length - 1;
  return isRow ? `${ordered[0]}–${ordered.at(-1)}` : ordered.join('、');
}
