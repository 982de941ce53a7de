import { MailRhythm, mayNameView, ScoreChart } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Account } from '../identity/index.js';
import { keptQuestion } from './kept-question.js';
import { SavedView } from './saved-view.entity.js';
import { ScoresInput } from './scores.inputs.js';

@InputType({ description: 'A view to be saved.' })
export class SaveViewInput {
  @Field(() => String, { description: 'Its name, of 80 signs at most.' })
  name!: string;

  @Field(() => ScoresInput, { description: 'The question.' })
  question!: ScoresInput;

  @Field(() => ScoreChart, { description: 'How the answer is drawn.' })
  chart!: ScoreChart;
}

export const SaveViewResult = resultOf('SaveView', () => SavedView);

/** Keeps a question under a name (保存视图): its keeper's own until it is shared. */
export async function saveView(
  context: ActorContext,
  { name, question, chart }: SaveViewInput,
): Promise<Answer<SavedView>> {
  const { em, actor, now } = context;
  await takeTurns(context, `views of ${actor.accountId}`);
  const taken = await em.count(SavedView, { keeper: actor.accountId, name: name.trim() });
  const kept = keptQuestion(context, question);
  const answer = mayNameView({ name, isTaken: taken > 0 });
  if (!answer.allowed) return new Refused(answer.refusals);

  const view = em.create(SavedView, {
    id: newId(),
    keeper: em.getReference(Account, actor.accountId, { wrapped: true }),
    name: name.trim(),
    question: kept,
    chart,
    sharedRoles: [],
    sharedWith: [],
    rhythm: MailRhythm.NONE,
    mailDay: null,
    nextMailOn: null,
    savedAt: now,
    version: 1,
  });
  await em.flush();
  return view;
}
