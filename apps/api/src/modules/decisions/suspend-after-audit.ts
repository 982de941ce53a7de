import {
  allOf,
  CertificateEventKind,
  CertificateState,
  DecisionOutcome,
  mayUseReason,
  ReasonKind,
  refusal,
  suspensionOf,
  verdict,
} from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { knownReasons, recordEvent, stateOf } from '../certificates/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import { completedBy } from './completion.queries.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';

@InputType({ description: 'A suspension that an audit ends in.' })
export class SuspendAfterAuditInput extends DecisionInput {
  @Field(() => String, { description: "Code of the reason, from the body's list for suspensions." })
  reasonCode!: string;
}

export const SuspendAfterAuditResult = resultOf('SuspendAfterAudit', () => Decision);

/**
 * Ends a surveillance in a suspension: the scores did not pass, or a major nonconformity stands unverified. The
 * surveillance itself has taken place and counts as done.
 */
export async function suspendAfterAudit(
  context: ActorContext,
  input: SuspendAfterAuditInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.SUSPEND);
  const { certificate } = prepared.file;
  const state = certificate ? stateOf(context, certificate) : null;
  const answer = allOf([
    prepared.verdict,
    mayUseReason({ kind: ReasonKind.SUSPEND, code: input.reasonCode, known: await knownReasons(context) }),
    verdict([
      state !== CertificateState.VALID &&
        refusal('CERTIFICATE_STATE_FORBIDS', 'GB/T 27021.1-2017, 9.6.5', {
          params: { state: state ?? '', from: [CertificateState.VALID] },
        }),
    ]),
  ]);
  if (!answer.allowed || !certificate) return new Refused(answer.allowed ? [] : answer.refusals);

  em.assign(certificate, {
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
  await syncSurveillance(context, certificate, await completedBy(context, prepared.file));
  return recordDecision(context, prepared, { reasonCode: input.reasonCode, reason: input.reason, certificate });
}
