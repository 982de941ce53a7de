import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { halfDaysOrNone } from '../person-days.js';
import { MOST_HALF_DAYS } from '../seat-days.js';
import type { Slot } from './engagement.js';

/** Which days an audit could be held on. */
export interface SlotFacts {
  readonly personDays: string;
  /** First day that comes into question. */
  readonly from: PlainDate;
  /** Last day that comes into question. */
  readonly until: PlainDate;
  readonly isWorked: (day: PlainDate) => boolean;
  /** Whether a day of document review comes before those with the client. */
  readonly reviewFirst?: boolean;
  /** A whole number that differs between audits, so that they do not all ask for the same days. */
  readonly turn: number;
}

/** How many choices of days an audit is given: more make the proposal slower and hardly better. */
export const MOST_SLOTS = 6;
/** An audit that one person can do in this many days may be done by one; longer ones take two. */
const LONGEST_ALONE = 2;
const LONGEST_DAYS = 5;

/**
 * Choices of working days in a row for an audit, spread over its window: as long as two people need, and where one
 * person is done within two days, as long as he needs as well.
 */
export function slotsOf({ personDays, from, until, isWorked, reviewFirst, turn }: SlotFacts): readonly Slot[] {
  const alone = daysFor(personDays, 1);
  const lengths = [...new Set([...(alone <= LONGEST_ALONE ? [alone] : []), daysFor(personDays, 2)])];
  const most = Math.floor(MOST_SLOTS / lengths.length);
  const before = reviewFirst ? 1 : 0;
  const stretches = workedStretches({ from, until, isWorked });
  return lengths.flatMap((length) =>
    spread(tiles(stretches, before + Math.min(length, LONGEST_DAYS - before)), most, turn),
  );
}

/**
 * The days of an audit that begins on a day, or on the next one worked: as many as two people need for its time, those
 * in between that are no working days left out.
 */
export function slotFrom({ personDays, from, isWorked, reviewFirst }: Omit<SlotFacts, 'until' | 'turn'>): Slot {
  const length = Math.min(LONGEST_DAYS, daysFor(personDays, 2)) + (reviewFirst ? 1 : 0);
  const days: PlainDate[] = [];
  for (let day = from; days.length < length; day = plusDays(day, 1)) if (isWorked(day)) days.push(day);
  return days;
}

/** Days that so many people need for an audit's time. */
function daysFor(personDays: string, people: number): number {
  return Math.max(1, Math.ceil(halfDaysOrNone(personDays) / (people * MOST_HALF_DAYS)));
}

/** The worked days of a window, those that follow one another together. */
function workedStretches({ from, until, isWorked }: Pick<SlotFacts, 'from' | 'until' | 'isWorked'>): readonly Slot[] {
  const stretches: PlainDate[][] = [];
  let open: PlainDate[] | null = null;
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    if (!isWorked(day)) {
      open = null;
      continue;
    }
    if (!open) stretches.push((open = []));
    open.push(day);
  }
  return stretches;
}

/** Stretches cut into pieces that do not overlap: whoever has done one has the next one whole. */
function tiles(stretches: readonly Slot[], length: number): readonly Slot[] {
  return stretches.flatMap((stretch) =>
    Array.from({ length: Math.floor(stretch.length / length) }, (_, at) =>
      stretch.slice(at * length, (at + 1) * length),
    ),
  );
}

/** So many of the choices, evenly far from one another, beginning elsewhere for each audit. */
function spread(choices: readonly Slot[], most: number, turn: number): readonly Slot[] {
  if (choices.length <= most) return choices;
  const step = choices.length / most;
  const first = turn % Math.ceil(step);
  const picked = Array.from({ length: most }, (_, at) => choices[Math.floor(at * step) + first] ?? choices.at(-1));
  return [...new Set(picked.filter((each) => each !== undefined))];
}
