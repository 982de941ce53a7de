import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from './clauses.js';
import { refusal } from './verdict.js';
import type { Refusal } from './verdict.js';

/** What a rule found at one place: a reason, or nothing. */
export type Finding = Refusal | false;

/** Whether a text says nothing: missing, empty or white space only. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

/** Refuses a day that has not come yet: what is recorded has happened. */
export function notInFuture(field: string, on: PlainDate, today: PlainDate): Finding {
  return on > today && refusal('DAY_IN_FUTURE', CLAUSE.house, { field, params: { day: on, today } });
}

/** Refuses a text that says nothing. */
export function textGiven(
  code: string,
  clause: string,
  given: { readonly field: string; readonly text: string | null },
): Finding {
  return isBlank(given.text) && refusal(code, clause, { field: given.field });
}
