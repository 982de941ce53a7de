import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '../audits/words.js';
import type { Check } from '../check.js';
import type { ScopeActivity } from '../clients/permit-words.js';
import { permitChecks } from '../clients/permits.js';
import type { PermitFacts } from '../clients/permits.js';
import { isAdverse } from './gate.js';
import { DecisionOutcome } from './words.js';

/** A decision, and the permits that what it certifies needs. */
export interface PermitsStandFacts {
  readonly kind: AuditKind;
  /** Whether it takes a certificate of another body over. */
  readonly isTransfer: boolean;
  /** What is about to be decided; null while it is open. */
  readonly outcome: DecisionOutcome | null;
  /** Activities of the scope that is certified. */
  readonly activities: readonly ScopeActivity[];
  readonly permits: readonly PermitFacts[];
  readonly on: PlainDate;
}

const GIVING: readonly AuditKind[] = [AuditKind.INITIAL, AuditKind.RECERTIFICATION];

/**
 * Whether what a decision certifies may be carried on still: a permit that ran out since the application was accepted
 * bars a grant, a renewal and a wider scope. Within the cycle it leads to a suspension instead, and nothing is asked.
 */
export function permitsStandChecks({ kind, isTransfer, outcome, ...asked }: PermitsStandFacts): readonly Check[] {
  const isGiving = GIVING.includes(kind) || isTransfer || outcome === DecisionOutcome.EXTEND;
  if (!isGiving || (outcome !== null && isAdverse(outcome))) return [];
  return permitChecks(asked.permits, asked);
}
