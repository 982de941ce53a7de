import { CertificateEventKind, DecisionOutcome, mayCancel, ReasonKind } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { CertificateStepInput, prepareStep, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';

@InputType({ description: 'A cancellation (注销): given up, or the holder has ceased; it is final.' })
export class CancelCertificateInput extends CertificateStepInput {}

export const CancelCertificateResult = resultOf('CancelCertificate', () => Decision);

/** Cancels a certificate whose holder gave it up or ceased to be. It is the end of it. */
export async function cancelCertificate(
  context: ActorContext,
  input: CancelCertificateInput,
): Promise<Answer<Decision>> {
  const { certificate, verdict, checks } = await prepareStep(context, input, {
    kind: ReasonKind.CANCEL,
    may: mayCancel,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const { today } = context;
  context.em.assign(certificate, { cancelledOn: today });
  recordEvent(context, certificate, {
    kind: CertificateEventKind.CANCELLED,
    effectiveOn: today,
    reasonCode: input.reasonCode,
    reason: input.reason,
  });
  const decision = recordStep(context, certificate, { outcome: DecisionOutcome.CANCEL, input, checks });
  await context.em.flush();
  return decision;
}
