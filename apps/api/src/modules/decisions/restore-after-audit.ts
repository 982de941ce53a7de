import { allOf, CertificateEventKind, DecisionOutcome, mayRestore, mayUseReason, ReasonKind } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { knownReasons, recordEvent } from '../certificates/index.js';
import { issueAtLevel } from './issue-at-level.js';
import { syncSurveillance } from '../surveillance/index.js';
import { stepFactsOf } from './certificate-steps.js';
import { completedBy } from './completion.queries.js';
import { Decision } from './decision.entity.js';
import { restorableAfterMisuse } from './mark-case.queries.js';
import { restorableAfterAudit } from './suspending-audit.queries.js';
import { DecisionInput, prepareDecision, recordDecision } from './decision-steps.js';

@InputType({ description: 'A restoration (恢复) that an audit ends in.' })
export class RestoreAfterAuditInput extends DecisionInput {
  @Field(() => String, { description: "Code of the reason, from the body's list for restorations." })
  reasonCode!: string;
}

export const RestoreAfterAuditResult = resultOf('RestoreAfterAudit', () => Decision);

/**
 * Lifts a suspension after an audit that showed its cause to be gone. The level follows from the scores; an audit that
 * covered what a surveillance covers counts as one. Due days and validity stay as they were.
 */
export async function restoreAfterAudit(
  context: ActorContext,
  input: RestoreAfterAuditInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const { reason, reasonCode } = input;
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.RESTORE);
  const { certificate, combined } = prepared.file;
  if (!certificate) return new Refused(prepared.verdict.allowed ? [] : prepared.verdict.refusals);
  const answer = allOf([
    prepared.verdict,
    mayRestore(stepFactsOf(context, certificate, reason)),
    await restorableAfterMisuse(context, certificate),
    await restorableAfterAudit(context, certificate, { byAudit: true }),
    mayUseReason({ kind: ReasonKind.RESTORE, code: reasonCode, known: await knownReasons(context) }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const level = combined.level ?? certificate.level;
  const kind = CertificateEventKind.RESTORED;
  recordEvent(context, certificate, { kind, effectiveOn: today, level, reasonCode, reason });
  await issueAtLevel(context, certificate, { level, reason });
  em.assign(certificate, { restoredOn: today, level });
  await syncSurveillance(context, certificate, await completedBy(context, prepared.file));
  return recordDecision(context, prepared, { reason, reasonCode, certificate });
}
