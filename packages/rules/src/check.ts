import type { PlainDate } from '@touchstone/plain-date';
import { refusal, verdict } from './verdict.js';
import type { RefusalDetail, Verdict } from './verdict.js';

/**
 * One thing a rule looked at, passed or not, so that a list can show what was asked and not only what failed.
 * `code` is the refusal's code when it fails. What does not apply to the case is left out, never shown as passed.
 */
export interface Check extends RefusalDetail {
  readonly code: string;
  readonly clause: string;
  readonly passed: boolean;
}

/** Whether a check passed, and the values its sentence names when it did not. */
export interface CheckResult extends RefusalDetail {
  readonly passed: boolean;
}

/** Makes a check. */
export function check(code: string, clause: string, result: CheckResult): Check {
  return { code, clause, ...result };
}

/** The verdict that a list of checks amounts to: every failed one is a reason. */
export function verdictOf(checks: readonly Check[]): Verdict {
  return verdict(checks.map(({ code, clause, passed, ...detail }) => (passed ? null : refusal(code, clause, detail))));
}

/** Whether a text says nothing: missing, empty or white space only. */
export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

/** Refuses a day that has not come yet: what is recorded has happened. */
export function notInFuture(field: string, on: PlainDate, today: PlainDate) {
  return on > today && refusal('DAY_IN_FUTURE', 'house calendar', { field, params: { day: on, today } });
}
