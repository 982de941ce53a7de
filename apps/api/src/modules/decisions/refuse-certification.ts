import { AuditKind, CertificationStatus, DecisionOutcome } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Certification, forgetRecertification } from '../certificates/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import { completedBy } from './completion.queries.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';

@InputType({ description: 'A refusal (不予认证), with its reason; the client may appeal.' })
export class RefuseCertificationInput extends DecisionInput {}

export const RefuseCertificationResult = resultOf('RefuseCertification', () => Decision);

/**
 * Refuses certification, its renewal, or another scope after an audit. A certificate that still runs is left as it is;
 * one that expired meanwhile no longer waits for a decision.
 */
export async function refuseCertification(
  context: ActorContext,
  input: RefuseCertificationInput,
): Promise<Answer<Decision>> {
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.REFUSE);
  if (!prepared.verdict.allowed) return new Refused(prepared.verdict.refusals);

  const { audit } = prepared.file;
  if (audit.kind === AuditKind.INITIAL) {
    const certification = await context.em.findOneOrFail(Certification, { id: audit.certification.id });
    context.em.assign(certification, { status: CertificationStatus.REFUSED });
  }
  if (audit.kind === AuditKind.RECERTIFICATION) await forgetRecertification(context, audit.certification.id);
  const { certificate } = prepared.file;
  if (certificate && audit.kind === AuditKind.SPECIAL)
    await syncSurveillance(context, certificate, await completedBy(context, prepared.file));
  return recordDecision(context, prepared, { reason: input.reason, certificate: null });
}
