import { CLAUSE } from '../clauses.js';
import { Regime } from '../cycle/words.js';
import { textFits, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** A suspension or withdrawal that follows from what was missed, and somebody who would not take it. */
export interface DismissProposalFacts {
  /** Whether it is proposed today, and nobody dismissed it before. */
  readonly isProposed: boolean;
  readonly isSuspension: boolean;
  readonly regime: Regime;
  readonly reason: string;
}

/**
 * Whether a proposal of the system may be dismissed: a suspension alone, under the classic regime alone, and with a
 * reason. Under the strict one it is executed, or answered by the completed audit.
 */
export function mayDismissProposal({ isProposed, isSuspension, regime, reason }: DismissProposalFacts): Verdict {
  return verdict([
    !isProposed && refusal('NOTHING_PROPOSED', CLAUSE.suspension),
    isProposed && !isSuspension && refusal('WITHDRAWAL_STANDS', CLAUSE.suspension),
    isProposed && isSuspension && regime === Regime.STRICT && refusal('PROPOSAL_STANDS', CLAUSE.suspension),
    textGiven('DISMISSAL_REASON_MISSING', CLAUSE.suspension, { field: 'reason', text: reason }),
    textFits('reason', reason),
  ]);
}
