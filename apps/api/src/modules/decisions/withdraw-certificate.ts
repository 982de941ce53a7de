import { CertificateEventKind, DecisionOutcome, mayWithdraw, ReasonKind } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { CertificateStepInput, prepareStep, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';

@InputType({ description: 'A withdrawal (撤销) for a fault of the holder; it is final.' })
export class WithdrawCertificateInput extends CertificateStepInput {}

export const WithdrawCertificateResult = resultOf('WithdrawCertificate', () => Decision);

/** Withdraws a certificate for a fault of its holder. It is the end of it. */
export async function withdrawCertificate(
  context: ActorContext,
  input: WithdrawCertificateInput,
): Promise<Answer<Decision>> {
  const { certificate, verdict, checks } = await prepareStep(context, input, {
    kind: ReasonKind.WITHDRAW,
    may: mayWithdraw,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const { today } = context;
  context.em.assign(certificate, { withdrawnOn: today });
  recordEvent(context, certificate, {
    kind: CertificateEventKind.WITHDRAWN,
    effectiveOn: today,
    reasonCode: input.reasonCode,
    reason: input.reason,
  });
  const decision = recordStep(context, certificate, {
    outcome: DecisionOutcome.WITHDRAW,
    input,
    checks,
  });
  await context.em.flush();
  return decision;
}
