import {
  allOf,
  CertificateEventKind,
  DecisionOutcome,
  MarkCaseOutcome,
  MarkCaseStatus,
  mayWithdraw,
  ReasonKind,
} from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { FaultStepInput, prepareStep, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';
import { stepForMark } from './mark-case.queries.js';

@InputType({ description: 'A withdrawal (撤销) for a fault of the holder; it is final.' })
export class WithdrawCertificateInput extends FaultStepInput {}

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
  const { markCase, verdicts } = await stepForMark(context, input, { step: 'WITHDRAW', certificate });
  const answer = allOf([verdict, ...verdicts]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { today } = context;
  context.em.assign(certificate, { withdrawnOn: today });
  if (markCase)
    context.em.assign(markCase, {
      status: MarkCaseStatus.CLOSED,
      outcome: MarkCaseOutcome.WITHDRAWN,
      conclusion: input.reason,
      closedOn: today,
    });
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
    markCase,
  });
  await context.em.flush();
  return decision;
}
