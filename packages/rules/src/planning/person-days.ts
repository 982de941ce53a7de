const SHAPE = /^\d{1,4}(\.\d+)?$/;

/**
 * Person-days (审查人日) as whole half days, so that sums are exact: `'2.5'` is 5. Null when the text is no such number
 * or is finer than half a day.
 */
export function halfDaysOf(personDays: string): number | null {
  if (!SHAPE.test(personDays)) return null;
  const halves = Number(personDays) * 2;
  return Number.isInteger(halves) ? halves : null;
}

/** Half days as person-days: 5 is `'2.5'`, 6 is `'3'`. */
export function personDaysOf(halfDays: number): string {
  return String(halfDays / 2);
}

/** Half days of a text that another finding judges; one that is no such number counts nothing. */
export function halfDaysOrNone(personDays: string): number {
  return halfDaysOf(personDays) ?? 0;
}
