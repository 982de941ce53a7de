import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** A key that is to be replaced. */
export interface ReplaceKeyFacts {
  readonly isRetired: boolean;
  /** Whether it is known already that somebody else may have had it. */
  readonly wasCompromised: boolean;
  /** Whether that is said now. */
  readonly isCompromised: boolean;
  readonly reason: string;
}

/** Whether a key that signs certificates may be replaced: with a reason, and once; a retired one can still be disowned. */
export function mayReplaceKey({ isRetired, wasCompromised, isCompromised, reason }: ReplaceKeyFacts): Verdict {
  return verdict([
    isRetired && (wasCompromised || !isCompromised) && refusal('ISSUER_KEY_RETIRED', CLAUSE.house),
    reason.trim() === '' && refusal('KEY_REASON_MISSING', CLAUSE.house, { field: 'reason' }),
  ]);
}
