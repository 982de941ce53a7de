import { MarkCaseOutcome, MarkCaseStatus, MarkUseStatus, mayVerifyMarkCorrection } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { MarkCase } from './mark-case.entity.js';
import { MarkUse } from './mark-use.entity.js';
import { MarkCaseInput } from './mark.inputs.js';
import { markStandingOf } from './mark.queries.js';

@InputType({ description: 'A misuse of the mark that somebody saw put right.' })
export class VerifyMarkCorrectionInput extends MarkCaseInput {
  @Field(() => MarkCaseOutcome, { description: 'Corrected, or removed.' })
  outcome!: MarkCaseOutcome;

  @Field(() => String, { description: 'What was seen.' })
  seen!: string;
}

export const VerifyMarkCorrectionResult = resultOf('VerifyMarkCorrection', () => MarkCase);

/** Closes a misuse that is put right: the use is proper from now on, or has ended. */
export async function verifyMarkCorrection(
  context: ActorContext,
  { markCaseId: id, expectedVersion, outcome, seen }: VerifyMarkCorrectionInput,
): Promise<Answer<MarkCase>> {
  const { em, today, actor } = context;
  const found = await getForChange(context, MarkCase, { id, expectedVersion });
  const use = await em.findOneOrFail(MarkUse, { id: found.markUse.id });

  const answer = mayVerifyMarkCorrection({
    status: found.status,
    isHandler: found.handler.id === actor.personId,
    outcome,
    seen,
    isInForce: (await markStandingOf(context, found.certification.id)).isInForce,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(found, { status: MarkCaseStatus.CLOSED, outcome, conclusion: seen.trim(), closedOn: today });
  const isRemoved = outcome === MarkCaseOutcome.REMOVED;
  em.assign(use, {
    status: isRemoved ? MarkUseStatus.ENDED : MarkUseStatus.PROPER,
    endedOn: isRemoved ? today : null,
  });
  await em.flush();
  return found;
}
