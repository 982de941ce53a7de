import { AuditKind } from '../audits/words.js';
import { DecisionOutcome } from './words.js';

/** What an audit brought, as far as a decision turns on it. */
export interface OutcomeFacts {
  readonly kind: AuditKind;
  /** Whether the evaluations together passed; for a subset coverage, whether the level was confirmed. */
  readonly passed: boolean;
  /** Rank of the level the scores reach; null where none was computed (not passed, or a subset coverage). */
  readonly computedRank: number | null;
  /** Rank of the level the certificate states; null before the first. */
  readonly currentRank: number | null;
  /** Whether the certificate is suspended, which a special audit may end. */
  readonly isSuspended: boolean;
  /** Whether a major nonconformity stands unverified, which lets a surveillance end in a suspension. */
  readonly majorIsOpen: boolean;
}

/**
 * The outcomes a decision on an audit may have. The level follows from the scores: nobody lifts or lowers it by hand,
 * so that of maintaining, raising and lowering exactly one is open. Every surveillance ends in one of them.
 *
 * @example
 * outcomesFor({ kind: 'SURVEILLANCE', passed: true, computedRank: 2, currentRank: 3, isSuspended: false, majorIsOpen: false })
 * // ['LOWER_LEVEL']
 */
export function outcomesFor(facts: OutcomeFacts): readonly DecisionOutcome[] {
  const { kind, passed, isSuspended, majorIsOpen } = facts;
  switch (kind) {
    case AuditKind.INITIAL:
      return passed ? [DecisionOutcome.GRANT, DecisionOutcome.REFUSE] : [DecisionOutcome.REFUSE];
    case AuditKind.RECERTIFICATION:
      return passed ? [DecisionOutcome.RENEW, DecisionOutcome.REFUSE] : [DecisionOutcome.REFUSE];
    case AuditKind.SURVEILLANCE:
      return upheld(facts, majorIsOpen ? [DecisionOutcome.SUSPEND] : []);
    case AuditKind.SPECIAL:
      if (!isSuspended) return upheld(facts, majorIsOpen ? [DecisionOutcome.SUSPEND] : []);
      return passed ? [DecisionOutcome.RESTORE, DecisionOutcome.WITHDRAW] : [DecisionOutcome.WITHDRAW];
  }
}

function upheld(facts: OutcomeFacts, besides: readonly DecisionOutcome[]): readonly DecisionOutcome[] {
  if (!facts.passed) return [DecisionOutcome.SUSPEND];
  return [atLevel(facts), ...besides];
}

function atLevel({ computedRank, currentRank }: OutcomeFacts): DecisionOutcome {
  if (computedRank === null || currentRank === null || computedRank === currentRank) return DecisionOutcome.MAINTAIN;
  return computedRank > currentRank ? DecisionOutcome.RAISE_LEVEL : DecisionOutcome.LOWER_LEVEL;
}
