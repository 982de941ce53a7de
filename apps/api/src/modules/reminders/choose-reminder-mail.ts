import { ReminderMail } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { ReminderChoice } from './reminder-ladder.entity.js';

@InputType({ description: "How notices are to reach one's account." })
export class ChooseReminderMailInput {
  @Field(() => ReminderMail, { description: 'The way.' })
  mail!: ReminderMail;
}

/** Says how notices reach the account that is signed in, beside the bell (提醒方式). */
export async function chooseReminderMail(
  { em, actor }: ActorContext,
  { mail }: ChooseReminderMailInput,
): Promise<ReminderChoice> {
  const { accountId } = actor;
  const earlier = await em.findOne(ReminderChoice, { accountId });
  const choice = earlier ?? em.create(ReminderChoice, { id: newId(), accountId, mail });
  choice.mail = mail;
  await em.flush();
  return choice;
}

/** How notices reach the account that is signed in. */
export async function myReminderMail({ em, actor }: ActorContext): Promise<ReminderMail> {
  return (await em.findOne(ReminderChoice, { accountId: actor.accountId }))?.mail ?? ReminderMail.DAILY;
}
