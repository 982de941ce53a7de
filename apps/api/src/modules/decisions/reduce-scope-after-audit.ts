import { allOf, DecisionOutcome, mayChangeScope, ScopeDirection } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { syncSurveillance } from '../surveillance/index.js';
import { completedBy } from './completion.queries.js';
import { Decision } from './decision.entity.js';
import { prepareDecision, recordDecision } from './decision-steps.js';
import { ScopeDecisionInput, scopeFactsOf, writeScope } from './scope-steps.js';

@InputType({ description: 'A reduction of the scope (缩小) that an audit ends in.' })
export class ReduceScopeAfterAuditInput extends ScopeDecisionInput {
  @Field(() => [ID], {
    nullable: true,
    description: 'Its major nonconformities that lie in the part taken out of the scope; every other one is verified.',
  })
  nonconformityIds!: string[] | null;
}

export const ReduceScopeAfterAuditResult = resultOf('ReduceScopeAfterAudit', () => Decision);

/**
 * Reduces the scope of a certificate after an audit: because it was asked for, or because a part of it failed, whose
 * major nonconformities are named. The rest is upheld at the level the scores reach.
 */
export async function reduceScopeAfterAudit(
  context: ActorContext,
  input: ReduceScopeAfterAuditInput,
): Promise<Answer<Decision>> {
  const prepared = await prepareDecision(context, input, () => DecisionOutcome.REDUCE);
  const { certificate, scopeChange: asked, combined } = prepared.file;
  if (!certificate) return new Refused(prepared.verdict.allowed ? [] : prepared.verdict.refusals);
  const direction = ScopeDirection.REDUCE;
  const facts = await scopeFactsOf(context, certificate, { direction, afterAudit: true, words: input, asked });
  const answer = allOf([prepared.verdict, mayChangeScope(facts)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const level = combined.level ?? certificate.level;
  await writeScope(context, certificate, { ...facts, level, reason: input.reason ?? '' });
  await syncSurveillance(context, certificate, await completedBy(context, prepared.file));
  return recordDecision(context, prepared, { reason: input.reason, certificate });
}
