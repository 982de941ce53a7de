import { plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { FilingState } from './words.js';

/** Months before its last day on which a filing is said to end. */
const ENDING_MONTHS = 6;

/** How the filing of an edition stands: what is not filed, or not any more, may carry no certificate (CNCA 2025-9). */
export function filingState(
  { number, endsOn }: { readonly number: string | null; readonly endsOn: PlainDate | null },
  today: PlainDate,
): FilingState {
  if (number === null) return FilingState.NOT_FILED;
  if (endsOn === null) return FilingState.FILED;
  if (endsOn < today) return FilingState.LAPSED;
  return endsOn <= plusMonths(today, ENDING_MONTHS) ? FilingState.ENDING : FilingState.FILED;
}
