import { daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { maySetDemoDay } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { BodyProfile } from './body-profile.entity.js';

@InputType({ description: "The day a demonstration's calendar is to show." })
export class SetDemoDayInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'The day; left out, the calendar is put back.' })
  day!: PlainDate | null;
}

export const SetDemoDayResult = resultOf('SetDemoDay', () => BodyProfile);

/**
 * Moves a demonstration's calendar, so that a cycle can be watched. What is kept is how far it runs ahead: the day after
 * that one follows in a day's time.
 */
export async function setDemoDay({ em, today }: ActorContext, { day }: SetDemoDayInput): Promise<Answer<BodyProfile>> {
  const body = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const realToday = plusDays(today, -body.clockShiftDays);
  const answer = maySetDemoDay({ isDemo: body.isDemo, realToday, day });
  if (!answer.allowed) return new Refused(answer.refusals);

  body.clockShiftDays = day === null ? 0 : daysBetween(realToday, day);
  await em.flush();
  return body;
}
