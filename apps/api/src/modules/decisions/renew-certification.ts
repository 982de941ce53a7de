import { allOf, CertificateEventKind, DecisionOutcome } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Certification, issueCertificate, recordEvent } from '../certificates/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';
import { issuanceOf } from './issuance.queries.js';

@InputType({ description: 'A renewal: a new certificate for another cycle, whose end follows the old one.' })
export class RenewCertificationInput extends DecisionInput {}

export const RenewCertificationResult = resultOf('RenewCertification', () => Decision);

/** Renews a certification after its recertification audit: the new certificate replaces the old one today. */
export async function renewCertification(
  context: ActorContext,
  input: RenewCertificationInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.RENEW);
  const { verdict, isSpecimen } = await issuanceOf(context, prepared.file, today);
  const answer = allOf([prepared.verdict, verdict]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { audit, combined, certificate: previous } = prepared.file;
  const certification = await em.findOneOrFail(Certification, { id: audit.certification.id });
  const certificate = await issueCertificate(context, certification, {
    level: combined.level ?? '',
    decidedOn: today,
    issuedOn: today,
    isSpecimen,
    previous,
  });
  if (previous) {
    em.assign(previous, { replacedOn: today });
    recordEvent(context, previous, {
      kind: CertificateEventKind.REPLACED,
      effectiveOn: today,
      reason: certificate.number,
    });
  }
  await syncSurveillance(context, certificate);
  return recordDecision(context, prepared, { reason: input.reason, certificate });
}
