import { allOf, CertificateEventKind, DecisionOutcome, mayRestore, ReasonKind } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { CertificateStepInput, prepareStep, recordStep } from './certificate-steps.js';
import { Decision } from './decision.entity.js';
import { restorableAfterMisuse } from './mark-case.queries.js';
import { restorableAfterAudit } from './suspending-audit.queries.js';

@InputType({ description: 'A restoration (恢复) of a suspended certificate.' })
export class RestoreCertificateInput extends CertificateStepInput {}

export const RestoreCertificateResult = resultOf('RestoreCertificate', () => Decision);

/** Lifts a suspension from today: its cause is gone. Scores that fell short are made up for by an audit instead. */
export async function restoreCertificate(
  context: ActorContext,
  input: RestoreCertificateInput,
): Promise<Answer<Decision>> {
  const { certificate, verdict, checks } = await prepareStep(context, input, {
    kind: ReasonKind.RESTORE,
    may: mayRestore,
  });
  const answer = allOf([
    verdict,
    await restorableAfterMisuse(context, certificate),
    await restorableAfterAudit(context, certificate, { byAudit: false }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { today } = context;
  context.em.assign(certificate, { restoredOn: today });
  recordEvent(context, certificate, {
    kind: CertificateEventKind.RESTORED,
    effectiveOn: today,
    reasonCode: input.reasonCode,
    reason: input.reason,
  });
  const decision = recordStep(context, certificate, { outcome: DecisionOutcome.RESTORE, input, checks });
  await context.em.flush();
  return decision;
}
