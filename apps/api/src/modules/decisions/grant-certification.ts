import { allOf, CertificationStatus, DecisionOutcome, mayTransfer } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Application, transferFacts, transferOfFile } from '../applications/index.js';
import { Certification, issueCertificate } from '../certificates/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';
import { issuanceOf } from './issuance.queries.js';

@InputType({ description: 'A grant: the certificate follows, with the level the scores reach.' })
export class GrantCertificationInput extends DecisionInput {}

export const GrantCertificationResult = resultOf('GrantCertification', () => Decision);

/**
 * Grants a certification after its initial audit: the certificate is issued today, and its surveillance is owed. After
 * the audit of a transfer it ends on the day that the one it takes over would have, and its cycle goes on.
 */
export async function grantCertification(
  context: ActorContext,
  input: GrantCertificationInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.GRANT);
  const { verdict, isSpecimen } = await issuanceOf(context, prepared.file, today);
  const transfer = await transferOfFile(context, prepared.file.audit.certification.id);
  const facts = transfer && (await transferFacts(context, transfer, prepared.file.audit));
  const transferable = facts ? [mayTransfer({ ...facts, on: today })] : [];
  const answer = allOf([prepared.verdict, verdict, ...transferable]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { audit, combined } = prepared.file;
  const certification = await em.findOneOrFail(Certification, { id: audit.certification.id });
  const certificate = await issueCertificate(context, certification, {
    level: combined.level ?? '',
    decidedOn: today,
    issuedOn: today,
    isSpecimen,
    previous: null,
    transfer,
  });
  await syncSurveillance(context, certificate, transfer?.surveillancesOn);
  em.assign(certification, { status: CertificationStatus.CERTIFIED });
  if (transfer) em.assign(await em.findOneOrFail(Application, { id: transfer.application.id }), { decidedOn: today });
  return recordDecision(context, prepared, { reason: input.reason, certificate });
}
