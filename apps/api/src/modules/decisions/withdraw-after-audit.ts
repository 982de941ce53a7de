import { allOf, CertificateEventKind, DecisionOutcome, mayUseReason, mayWithdraw, ReasonKind } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { knownReasons, recordEvent } from '../certificates/index.js';
import { stepFactsOf } from './certificate-steps.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';

@InputType({ description: 'A withdrawal (撤销) that an audit ends in; it is final.' })
export class WithdrawAfterAuditInput extends DecisionInput {
  @Field(() => String, { description: "Code of the reason, from the body's list for withdrawals." })
  reasonCode!: string;
}

export const WithdrawAfterAuditResult = resultOf('WithdrawAfterAudit', () => Decision);

/** Withdraws a certificate after an audit that it did not pass, or whose suspension nothing could lift. */
export async function withdrawAfterAudit(
  context: ActorContext,
  input: WithdrawAfterAuditInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const { reason, reasonCode } = input;
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.WITHDRAW);
  const { certificate } = prepared.file;
  if (!certificate) return new Refused(prepared.verdict.allowed ? [] : prepared.verdict.refusals);
  const answer = allOf([
    prepared.verdict,
    mayWithdraw(stepFactsOf(context, certificate, reason)),
    mayUseReason({ kind: ReasonKind.WITHDRAW, code: reasonCode, known: await knownReasons(context) }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const kind = CertificateEventKind.WITHDRAWN;
  recordEvent(context, certificate, { kind, effectiveOn: today, reasonCode, reason });
  em.assign(certificate, { withdrawnOn: today });
  return recordDecision(context, prepared, { reason, reasonCode, certificate });
}
