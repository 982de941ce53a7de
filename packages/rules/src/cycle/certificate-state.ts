import type { PlainDate } from '@touchstone/plain-date';
import type { CycleFacts, RecertificationFacts } from './cycle-facts.js';
import { recertificationDates } from './recertification-dates.js';
import { restoredOn, suspensionOf } from './suspension.js';
import { validUntil } from './validity.js';
import { CertificateState, Regime } from './words.js';

/** Where a certificate stands on a day, from its facts; stored nowhere. What people decided comes before all dates. */
export function certificateState(facts: CycleFacts, today: PlainDate): CertificateState {
  const reached = (day: PlainDate | null | undefined) => Boolean(day && day <= today);
  if (reached(facts.withdrawnOn)) return CertificateState.WITHDRAWN;
  if (reached(facts.cancelledOn)) return CertificateState.CANCELLED;
  if (reached(facts.replacedOn)) return CertificateState.REPLACED;
  if (today < facts.issuedOn) return CertificateState.NOT_YET_VALID;
  const until = validUntil(facts);
  return today > until ? stateAfter(facts, until, today) : stateWithin(facts, until, today);
}

function stateWithin(facts: CycleFacts, until: PlainDate, today: PlainDate): CertificateState {
  const suspension = suspensionOf(facts, until);
  if (!suspension || !facts.suspendedOn || facts.suspendedOn > today) return CertificateState.VALID;
  const restored = restoredOn(facts, suspension);
  if (restored && restored <= today) return CertificateState.VALID;
  return today <= suspension.endsOn ? CertificateState.SUSPENDED : CertificateState.SUSPENSION_ENDED;
}

function stateAfter(
  { regime, policy, recertification }: CycleFacts,
  until: PlainDate,
  today: PlainDate,
): CertificateState {
  const { startedOn, onSiteCompletedOn } = recertification ?? ({} satisfies RecertificationFacts);
  if (regime === Regime.STRICT) {
    const onSite = onSiteCompletedOn && onSiteCompletedOn <= until;
    return onSite ? CertificateState.EXPIRED_AWAITING_DECISION : CertificateState.LAPSED;
  }
  const { restorableUntil } = recertificationDates(regime, until, policy);
  // an audit that was over had begun, whatever its start
  const hasBegun = [startedOn, onSiteCompletedOn].some((day) => day && day <= until);
  return hasBegun && restorableUntil && today <= restorableUntil
    ? CertificateState.RESTORABLE
    : CertificateState.LAPSED;
}
