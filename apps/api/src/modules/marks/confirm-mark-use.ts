import { markConfirmBy, mayConfirmMarkUse } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { MarkUse } from './mark-use.entity.js';
import { MarkUseInput } from './mark.inputs.js';
import { confirmEveryMonths } from './mark.queries.js';

@InputType({ description: 'A use of the mark that goes on as it was told.' })
export class ConfirmMarkUseInput extends MarkUseInput {}

export const ConfirmMarkUseResult = resultOf('ConfirmMarkUse', () => MarkUse);

/** The client says again, once a year, that it uses the mark as it told. */
export async function confirmMarkUse(
  context: ActorContext,
  { markUseId: id, expectedVersion }: ConfirmMarkUseInput,
): Promise<Answer<MarkUse>> {
  const use = await getForChange(context, MarkUse, { id, expectedVersion });
  const everyMonths = await confirmEveryMonths(context);

  const answer = mayConfirmMarkUse(use);
  if (!answer.allowed) return new Refused(answer.refusals);

  use.confirmBy = markConfirmBy(context.today, everyMonths);
  use.confirmedOn = [...use.confirmedOn, context.today];
  await context.em.flush();
  return use;
}
