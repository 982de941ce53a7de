import { AuditKind } from '../audits/words.js';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';

/** What a decision on an audit should know of how the client uses the mark. */
export interface MarkCheckFacts {
  readonly kind: AuditKind;
  /** Numbers of the misuses not settled yet. */
  readonly openCases: readonly string[];
  /** Numbers of the uses that nobody looked at in this audit. */
  readonly unseenUses: readonly string[];
}

const REVIEWING: readonly AuditKind[] = [AuditKind.SURVEILLANCE, AuditKind.RECERTIFICATION];

/** Lines of the gate on the use of the mark: what a surveillance or recertification did not look at, and open misuses. */
export function markChecks({ kind, openCases, unseenUses }: MarkCheckFacts): readonly Check[] {
  return [
    ...(REVIEWING.includes(kind)
      ? [
          check('MARK_USES_SEEN', CLAUSE.surveillance, {
            passed: unseenUses.length === 0,
            params: { numbers: unseenUses },
          }),
        ]
      : []),
    check('MARK_CASES_SETTLED', CLAUSE.marks, { passed: openCases.length === 0, params: { numbers: openCases } }),
  ];
}
