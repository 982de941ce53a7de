import type { ScopeDirection } from '../applications/words.js';
import { AuditKind } from '../audits/words.js';
import { CertificateState } from '../cycle/words.js';
import { isAlive, isRenewable } from './renewal.js';
import { DecisionOutcome } from './words.js';

/** Outcomes that keep a certificate (保持), at whatever level: only an audit whose evaluations passed leaves them open. */
export const UPHOLDING: readonly DecisionOutcome[] = [
  DecisionOutcome.MAINTAIN,
  DecisionOutcome.RAISE_LEVEL,
  DecisionOutcome.LOWER_LEVEL,
];

/** What an audit brought, as far as a decision turns on it. */
export interface OutcomeFacts {
  readonly kind: AuditKind;
  /** Whether the evaluations together passed; for a subset coverage, whether the level was confirmed. */
  readonly passed: boolean;
  /** Rank of the level the scores reach; null where none was computed (not passed, or a subset coverage). */
  readonly computedRank: number | null;
  /** Rank of the level the certificate states; null before the first. */
  readonly currentRank: number | null;
  /**
   * The certificate's state today; null before the first. An audit may end a suspension, and one that ran out can only
   * end in a withdrawal. Nothing is decided on a certificate that has ended.
   */
  readonly state: CertificateState | null;
  /** The change of scope that was let through and that the audit looks into; null where there is none. */
  readonly scopeChange: ScopeDirection | null;
  /** Whether a special audit comes before the first certificate: a transfer's. */
  readonly isTransfer: boolean;
  /** Whether a major nonconformity stands unverified, which lets a surveillance end in a suspension. */
  readonly majorIsOpen: boolean;
}

/**
 * The outcomes a decision on an audit may have. The level follows from the scores: nobody lifts or lowers it by hand,
 * so that of maintaining, raising and lowering exactly one is open. Every surveillance ends in one of them.
 *
 * @example
 * outcomesFor({ ...facts, kind: 'SURVEILLANCE', passed: true, computedRank: 2, currentRank: 3 }) // ['LOWER_LEVEL']
 */
export function outcomesFor(facts: OutcomeFacts): readonly DecisionOutcome[] {
  const { kind, passed } = facts;
  switch (kind) {
    case AuditKind.INITIAL:
      return passed ? [DecisionOutcome.GRANT, DecisionOutcome.REFUSE] : [DecisionOutcome.REFUSE];
    case AuditKind.RECERTIFICATION:
      return passed && isRenewable(facts.state)
        ? [DecisionOutcome.RENEW, DecisionOutcome.REFUSE]
        : [DecisionOutcome.REFUSE];
    case AuditKind.SURVEILLANCE:
      return withinTheCycle(facts, []);
    case AuditKind.SPECIAL:
      if (facts.isTransfer) return passed ? [DecisionOutcome.GRANT, DecisionOutcome.REFUSE] : [DecisionOutcome.REFUSE];
      return facts.currentRank === null ? [] : withinTheCycle(facts, [DecisionOutcome.WITHDRAW]);
  }
}

/**
 * What an audit on a certificate may bring. A change of scope that was asked for is made or, after an audit of its own,
 * refused; under surveillance it is refused by whatever else is decided. A part that failed may be left out. While it is suspended, passing lets it be restored, or stay suspended for
 * another cause; failing lets it be withdrawn. `ifFailed` is what besides a suspension a failed audit may end in.
 */
function withinTheCycle(facts: OutcomeFacts, ifFailed: readonly DecisionOutcome[]): readonly DecisionOutcome[] {
  const { kind, passed, state, scopeChange, majorIsOpen } = facts;
  if (state !== null && !isAlive(state)) return [];
  const refuse = scopeChange && kind === AuditKind.SPECIAL ? [DecisionOutcome.REFUSE] : [];
  if (state === CertificateState.SUSPENSION_ENDED) return [DecisionOutcome.WITHDRAW];
  if (state === CertificateState.SUSPENDED) {
    const whilePassed = passed ? [DecisionOutcome.RESTORE, atLevel(facts)] : [];
    return [...whilePassed, ...refuse, DecisionOutcome.WITHDRAW];
  }
  if (!passed) return [...refuse, DecisionOutcome.SUSPEND, ...ifFailed];
  const asked = scopeChange ? [scopeChange] : [];
  const part = scopeChange === DecisionOutcome.REDUCE ? [] : [DecisionOutcome.REDUCE];
  return [...asked, ...refuse, atLevel(facts), ...(majorIsOpen ? [DecisionOutcome.SUSPEND, ...part] : [])];
}

function atLevel({ computedRank, currentRank }: OutcomeFacts): DecisionOutcome {
  if (computedRank === null || currentRank === null || computedRank === currentRank) return DecisionOutcome.MAINTAIN;
  return computedRank > currentRank ? DecisionOutcome.RAISE_LEVEL : DecisionOutcome.LOWER_LEVEL;
}
