import { allOf, DecisionOutcome, mayChangeScope, ScopeDirection } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { syncSurveillance } from '../surveillance/index.js';
import { completedBy } from './completion.queries.js';
import { Decision } from './decision.entity.js';
import { prepareDecision, recordDecision } from './decision-steps.js';
import { issuanceOf } from './issuance.queries.js';
import { ScopeDecisionInput, scopeFactsOf, writeScope } from './scope-steps.js';

@InputType({ description: 'An extension of the scope (扩大) that an audit ends in.' })
export class ExtendScopeInput extends ScopeDecisionInput {}

export const ExtendScopeResult = resultOf('ExtendScope', () => Decision);

/**
 * Extends the scope of a certificate after the audit that looked into it: what was asked for, or less of it. The
 * certificate is issued anew within its cycle; the level follows from the scores.
 */
export async function extendScope(context: ActorContext, input: ExtendScopeInput): Promise<Answer<Decision>> {
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.EXTEND);
  const { certificate, scopeChange: asked, combined } = prepared.file;
  if (!certificate) return new Refused(prepared.verdict.allowed ? [] : prepared.verdict.refusals);
  const direction = ScopeDirection.EXTEND;
  const facts = await scopeFactsOf(context, certificate, { direction, afterAudit: true, words: input, asked });
  const { verdict: issuable } = await issuanceOf(context, prepared.file, context.today);
  const answer = allOf([prepared.verdict, issuable, mayChangeScope(facts)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const level = combined.level ?? certificate.level;
  await writeScope(context, certificate, { ...facts, level, reason: input.reason ?? '' });
  await syncSurveillance(context, certificate, await completedBy(context, prepared.file));
  return recordDecision(context, prepared, { reason: input.reason, certificate });
}
