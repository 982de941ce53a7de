import type { PlainDate } from '@touchstone/plain-date';
import { certificateState, recertificationDates } from '@touchstone/rules';
import type { CertificateState } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import type { Certificate } from './certificate.entity.js';

/** Where a certificate stands today, by the rule; `Certificate.state` says the same in SQL. */
export function stateOf({ editions, today }: ActorContext, certificate: Certificate): CertificateState {
  const { recertificationStartedOn: startedOn, recertificationOnSiteUntil: onSiteCompletedOn } = certificate;
  const policy = editions.get(certificate.editionId).cycle;
  return certificateState(
    Object.assign({}, certificate, {
      policy,
      validityMonths: policy.validityMonths,
      recertification: { startedOn, onSiteCompletedOn },
    }),
    today,
  );
}

/** Last day on which a certificate can be restored after its end by finishing what had begun; null where none can. */
export function restorableUntilOf({ editions }: ActorContext, certificate: Certificate): PlainDate | null {
  const { regime, validUntil, editionId } = certificate;
  return recertificationDates(regime, validUntil, editions.get(editionId).cycle).restorableUntil;
}
