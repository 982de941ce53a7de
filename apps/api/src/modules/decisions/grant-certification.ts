import { allOf, CertificationStatus, DecisionOutcome } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Certification, issueCertificate } from '../certificates/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';
import { issuanceOf } from './issuance.queries.js';

@InputType({ description: 'A grant: the certificate follows, with the level the scores reach.' })
export class GrantCertificationInput extends DecisionInput {}

export const GrantCertificationResult = resultOf('GrantCertification', () => Decision);

/** Grants a certification after its initial audit: the certificate is issued today, and its surveillance is owed. */
export async function grantCertification(
  context: ActorContext,
  input: GrantCertificationInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.GRANT);
  const { verdict, isSpecimen } = await issuanceOf(context, prepared.file, today);
  const answer = allOf([prepared.verdict, verdict]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { audit, combined } = prepared.file;
  const certification = await em.findOneOrFail(Certification, { id: audit.certification.id });
  const certificate = await issueCertificate(context, certification, {
    level: combined.level ?? '',
    decidedOn: today,
    issuedOn: today,
    isSpecimen,
    previous: null,
  });
  await syncSurveillance(context, certificate);
  em.assign(certification, { status: CertificationStatus.CERTIFIED });
  return recordDecision(context, prepared, { reason: input.reason, certificate });
}
