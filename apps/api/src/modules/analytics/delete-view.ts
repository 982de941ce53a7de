import { mayChangeView } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { SavedView } from './saved-view.entity.js';

@InputType({ description: 'A view to be deleted.' })
export class DeleteViewInput {
  @Field(() => ID, { description: 'The view.' })
  savedViewId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const DeleteViewResult = resultOf('DeleteView', () => SavedView);

/** Deletes a view (删除视图): a question holds no fact, and the journal keeps what it was. The answer tells its id alone. */
export async function deleteView(
  context: ActorContext,
  { savedViewId: id, expectedVersion }: DeleteViewInput,
): Promise<Answer<SavedView>> {
  const view = await getForChange(context, SavedView, { id, expectedVersion });
  const answer = mayChangeView({ isKeeper: view.keeper.id === context.actor.accountId });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.remove(view);
  await context.em.flush();
  return view;
}
