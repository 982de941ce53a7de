import { certificateState } from '@touchstone/rules';
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
