import { plusMonths } from '@touchstone/plain-date';
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

/** How long ago something may have happened that anybody still records. */
const PAST_MOST_MONTHS = 1200;

/** Refuses a day that has not come yet: what is recorded has happened, and not before anybody's time. */
export function notInFuture(field: string, on: PlainDate, today: PlainDate): Finding {
  return on > today
    ? refusal('DAY_IN_FUTURE', CLAUSE.house, { field, params: { day: on, today } })
    : notBefore(field, on, plusMonths(today, -PAST_MOST_MONTHS));
}

/** Refuses a text that says nothing, or is longer than a record takes. */
export function textGiven(
  code: string,
  clause: string,
  given: { readonly field: string; readonly text: string | null },
): Finding {
  return isBlank(given.text) ? refusal(code, clause, { field: given.field }) : textFits(given.field, given.text);
}

/** The longest a text of a record may be: what is longer belongs in a file. */
const TEXT_MOST = 4000;

/** Refuses a text that is longer than a record takes. */
export function textFits(field: string, text: string | null | undefined): Finding {
  return (
    (text?.trim().length ?? 0) > TEXT_MOST &&
    refusal('TEXT_TOO_LONG', CLAUSE.house, { field, params: { most: TEXT_MOST } })
  );
}

/** Refuses a day before the first that makes sense, such as one before the file was opened. */
export function notBefore(field: string, on: PlainDate, earliest: PlainDate): Finding {
  return on < earliest && refusal('DAY_TOO_EARLY', CLAUSE.house, { field, params: { day: on, earliest } });
}

/** Refuses a day after the last that makes sense, such as one after the certificate has ended. */
export function notAfter(field: string, on: PlainDate, latest: PlainDate): Finding {
  return on > latest && refusal('DAY_TOO_LATE', CLAUSE.house, { field, params: { day: on, latest } });
}
