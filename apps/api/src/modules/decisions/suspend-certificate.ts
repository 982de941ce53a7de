import { allOf, CertificateEventKind, DecisionOutcome, maySuspend, suspensionOf, verdictOf } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { CertificateStepInput, prepareStep, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';

@InputType({ description: 'A suspension (暂停), for at most six months.' })
export class SuspendCertificateInput extends CertificateStepInput {}

export const SuspendCertificateResult = resultOf('SuspendCertificate', () => Decision);

/** Suspends a certificate from today, for at most six months and never past its expiry. */
export async function suspendCertificate(
  context: ActorContext,
  input: SuspendCertificateInput,
): Promise<Answer<Decision>> {
  const { certificate, facts, checks } = await prepareStep(context, input);
  const verdict = allOf([maySuspend(facts), verdictOf(checks)]);
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const { today } = context;
  context.em.assign(certificate, {
    suspendedOn: today,
    suspensionEndsOn: suspensionOf({ suspendedOn: today }, certificate.validUntil)?.endsOn ?? null,
    restoredOn: null,
  });
  recordEvent(context, certificate, { kind: CertificateEventKind.SUSPENDED, effectiveOn: today, reason: input.reason });
  const decision = recordStep(context, certificate, { outcome: DecisionOutcome.SUSPEND, reason: input.reason, checks });
  await context.em.flush();
  return decision;
}
