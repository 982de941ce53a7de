import { MailRhythm, mayScheduleView, nextMailingOn } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { SavedView } from './saved-view.entity.js';

@InputType({ description: 'When a view is to be mailed.' })
export class ScheduleViewInput {
  @Field(() => ID, { description: 'The view.' })
  savedViewId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => MailRhythm, { description: 'How often; NONE for never.' })
  rhythm!: MailRhythm;

  @Field(() => Int, { nullable: true, description: 'Day of the week, 1 for Monday, or of the month, up to 28.' })
  day!: number | null;
}

export const ScheduleViewResult = resultOf('ScheduleView', () => SavedView);

/** Says when a view is mailed (定期发送), to its keeper and the accounts it is shared with by name. */
export async function scheduleView(
  context: ActorContext,
  { savedViewId: id, expectedVersion, rhythm, day }: ScheduleViewInput,
): Promise<Answer<SavedView>> {
  const view = await getForChange(context, SavedView, { id, expectedVersion });
  const isKeeper = view.keeper.id === context.actor.accountId;
  const answer = mayScheduleView({ rhythm, day, isKeeper });
  if (!answer.allowed) return new Refused(answer.refusals);

  const mailDay = rhythm === MailRhythm.NONE ? null : day;
  context.em.assign(view, { rhythm, mailDay, nextMailOn: nextMailingOn({ rhythm, day: mailDay }, context.today) });
  await context.em.flush();
  return view;
}
