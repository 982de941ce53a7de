import { mayRevokeCalendar } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { CalendarFeed } from './calendar-feed.entity.js';

@InputType({ description: 'A calendar feed that is to tell nothing more.' })
export class RevokeCalendarFeedInput {
  @Field(() => ID, { description: 'The feed.' })
  calendarFeedId!: string;
}

export const RevokeCalendarFeedResult = resultOf('RevokeCalendarFeed', () => CalendarFeed);

/** Revokes a calendar feed (撤销日历订阅): whoever reads its link next finds nothing, and what it told is forgotten. */
export async function revokeCalendarFeed(
  context: ActorContext,
  { calendarFeedId }: RevokeCalendarFeedInput,
): Promise<Answer<CalendarFeed>> {
  const feed = await getRecord(context, CalendarFeed, calendarFeedId);
  const answer = mayRevokeCalendar({ isRevoked: feed.revokedOn !== null });
  if (!answer.allowed) return new Refused(answer.refusals);

  feed.revokedOn = context.today;
  feed.told = [];
  await context.em.flush();
  return feed;
}
