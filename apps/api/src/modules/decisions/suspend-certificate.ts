import { allOf, CertificateEventKind, DecisionOutcome, maySuspend, ReasonKind, suspensionOf } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { FaultStepInput, prepareStep, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';
import { stepForMark } from './mark-case.queries.js';

@InputType({ description: 'A suspension (暂停), for at most six months.' })
export class SuspendCertificateInput extends FaultStepInput {}

export const SuspendCertificateResult = resultOf('SuspendCertificate', () => Decision);

/** Suspends a certificate from today, for at most six months and never past its expiry. */
export async function suspendCertificate(
  context: ActorContext,
  input: SuspendCertificateInput,
): Promise<Answer<Decision>> {
  const { certificate, verdict, checks } = await prepareStep(context, input, {
    kind: ReasonKind.SUSPEND,
    may: maySuspend,
  });
  const { markCase, verdicts } = await stepForMark(context, input, { step: 'SUSPEND', certificate });
  const answer = allOf([verdict, ...verdicts]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { today } = context;
  context.em.assign(certificate, {
    suspendedOn: today,
    suspensionEndsOn: suspensionOf({ suspendedOn: today }, certificate.validUntil)?.endsOn ?? null,
    restoredOn: null,
  });
  recordEvent(context, certificate, {
    kind: CertificateEventKind.SUSPENDED,
    effectiveOn: today,
    reasonCode: input.reasonCode,
    reason: input.reason,
  });
  const decision = recordStep(context, certificate, { outcome: DecisionOutcome.SUSPEND, input, checks, markCase });
  await context.em.flush();
  return decision;
}
