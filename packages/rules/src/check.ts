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

/** A verdict of one reason, for a finding that no rule can make, such as a code that is already in the register. */
export function refuse(code: string, clause: string, detail: RefusalDetail = {}): Verdict {
  return verdict([refusal(code, clause, detail)]);
}
