import { DecisionOutcome } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { recordEvent } from '../certificates/index.js';
import { issueAtLevel } from './issue-at-level.js';
import { syncSurveillance } from '../surveillance/index.js';
import { completedBy } from './completion.queries.js';
import { Decision } from './decision.entity.js';
import { DecisionInput, EVENT_OF, prepareDecision, recordDecision } from './decision-steps.js';

@InputType({ description: 'That a certificate is maintained (保持), at the level the scores reach.' })
export class MaintainCertificationInput extends DecisionInput {}

export const MaintainCertificationResult = resultOf('MaintainCertification', () => Decision);

type Upheld = keyof typeof EVENT_OF;
const isUpheld = (outcome: DecisionOutcome): outcome is Upheld => outcome in EVENT_OF;

/**
 * Maintains a certificate after a surveillance or a special audit. The level follows from the scores, up or down; a
 * surveillance is completed by its last day on site, and the next day appears.
 */
export async function maintainCertification(
  context: ActorContext,
  input: MaintainCertificationInput,
): Promise<Answer<Decision>> {
  const { em, today } = context;
  const prepared = await prepareDecision(context, input, (open) => open.find(isUpheld) ?? DecisionOutcome.MAINTAIN);
  if (!prepared.verdict.allowed) return new Refused(prepared.verdict.refusals);

  const { outcome, file } = prepared;
  const { certificate, combined, audit } = file;
  if (!certificate) throw new Error(`Audit ${audit.id} maintains a certificate that does not exist`);
  const level = combined.level ?? certificate.level;
  if (isUpheld(outcome))
    recordEvent(context, certificate, { kind: EVENT_OF[outcome], effectiveOn: today, level, reason: input.reason });
  await issueAtLevel(context, certificate, { level, reason: input.reason });
  em.assign(certificate, { level });
  await syncSurveillance(context, certificate, await completedBy(context, file));
  return recordDecision(context, prepared, { reason: input.reason, certificate });
}
