import type { PlainDate } from '@touchstone/plain-date';
import { MarkUseStatus, mayEndMarkUse } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { MarkUse } from './mark-use.entity.js';
import { MarkUseInput } from './mark.inputs.js';
import { openCaseOf } from './mark.queries.js';

@InputType({ description: 'A use of the mark that has ended.' })
export class EndMarkUseInput extends MarkUseInput {
  @Field(() => PlainDateScalar, { description: 'Last day of it.' })
  endedOn!: PlainDate;
}

export const EndMarkUseResult = resultOf('EndMarkUse', () => MarkUse);

/** Records that the mark is no longer used there. What a case is about ends with the case. */
export async function endMarkUse(
  context: ActorContext,
  { markUseId: id, expectedVersion, endedOn }: EndMarkUseInput,
): Promise<Answer<MarkUse>> {
  const { em, today } = context;
  const use = await getForChange(context, MarkUse, { id, expectedVersion });

  const answer = mayEndMarkUse({
    status: use.status,
    usedSince: use.usedSince,
    endedOn,
    hasOpenCase: (await openCaseOf(context, use.id)) !== null,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(use, { status: MarkUseStatus.ENDED, endedOn });
  await em.flush();
  return use;
}
