import { allOf, mayChangeView, mayNameView, ScoreChart } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { keptQuestion } from './kept-question.js';
import { SavedView } from './saved-view.entity.js';
import { ScoresInput } from './scores.inputs.js';

@InputType({ description: 'What a view is to be from now on.' })
export class AmendViewInput {
  @Field(() => ID, { description: 'The view.' })
  savedViewId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Its name, of 80 signs at most.' })
  name!: string;

  @Field(() => ScoresInput, { description: 'The question.' })
  question!: ScoresInput;

  @Field(() => ScoreChart, { description: 'How the answer is drawn.' })
  chart!: ScoreChart;
}

export const AmendViewResult = resultOf('AmendView', () => SavedView);

/** Changes what a view asks (修改视图); whomever it is shared with is answered the new question from then on. */
export async function amendView(
  context: ActorContext,
  { savedViewId: id, expectedVersion, name, question, chart }: AmendViewInput,
): Promise<Answer<SavedView>> {
  const { em, actor } = context;
  await takeTurns(context, `views of ${actor.accountId}`);
  const view = await getForChange(context, SavedView, { id, expectedVersion });
  const others = await em.count(SavedView, { keeper: view.keeper.id, name: name.trim(), id: { $ne: view.id } });
  const kept = keptQuestion(context, question);
  const answer = allOf([
    mayChangeView({ isKeeper: view.keeper.id === actor.accountId }),
    mayNameView({ name, isTaken: others > 0 }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(view, { name: name.trim(), question: kept, chart });
  await em.flush();
  return view;
}
