import { MarkCaseOutcome, MarkCaseStatus, MarkUseStatus, mayCloseMarkCase } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { MarkCase } from './mark-case.entity.js';
import { MarkUse } from './mark-use.entity.js';
import { MarkCaseInput } from './mark.inputs.js';
import { markStandingOf } from './mark.queries.js';

@InputType({ description: 'A misuse of the mark that ends otherwise than by being put right.' })
export class CloseMarkCaseInput extends MarkCaseInput {
  @Field(() => MarkCaseOutcome, { description: 'No misuse after all, or referred to the authority.' })
  outcome!: MarkCaseOutcome;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const CloseMarkCaseResult = resultOf('CloseMarkCase', () => MarkCase);

/** Closes a misuse that was none, or that was referred because no certificate is left to act on. */
export async function closeMarkCase(
  context: ActorContext,
  { markCaseId: id, expectedVersion, outcome, reason }: CloseMarkCaseInput,
): Promise<Answer<MarkCase>> {
  const { em, today, actor } = context;
  const found = await getForChange(context, MarkCase, { id, expectedVersion });
  const use = await em.findOneOrFail(MarkUse, { id: found.markUse.id });

  const answer = mayCloseMarkCase({
    status: found.status,
    isHandler: found.handler.id === actor.personId,
    outcome,
    reason,
    certificateState: (await markStandingOf(context, found.certification.id)).newestState,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(found, { status: MarkCaseStatus.CLOSED, outcome, conclusion: reason.trim(), closedOn: today });
  // What was no misuse is looked at anew; what was referred stays one.
  if (outcome === MarkCaseOutcome.NO_MISUSE) em.assign(use, { status: MarkUseStatus.REPORTED });
  await em.flush();
  return found;
}
