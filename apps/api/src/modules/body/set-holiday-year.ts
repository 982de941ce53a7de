import type { PlainDate } from '@touchstone/plain-date';
import { checkHolidayYear } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { globalId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { HolidayYear } from './holiday-year.entity.js';

@InputType({ description: 'The holidays of one year, as they were announced.' })
export class SetHolidayYearInput {
  @Field(() => Int, { description: 'The year.' })
  year!: number;

  @Field(() => Int, { description: 'The version that was read; 0 where the year is new.' })
  expectedVersion!: number;

  @Field(() => [PlainDateScalar], { description: 'Public holidays, days off in exchange among them.' })
  holidays!: PlainDate[];

  @Field(() => [PlainDateScalar], { description: 'Weekend days that are worked in exchange.' })
  workedWeekends!: PlainDate[];

  @Field(() => Boolean, { description: 'Whether the days are inferred still.' })
  isInferred!: boolean;
}

export const SetHolidayYearResult = resultOf('SetHolidayYear', () => HolidayYear);

/** Keeps the holidays of a year. Clocks that were started before keep the last day they were given. */
export async function setHolidayYear(
  context: ActorContext,
  { expectedVersion, ...input }: SetHolidayYearInput,
): Promise<Answer<HolidayYear>> {
  const { em } = context;
  const stated = { ...input, holidays: sorted(input.holidays), workedWeekends: sorted(input.workedWeekends) };
  await takeTurns(context, `holiday year ${input.year}`);
  const known = await em.findOne(HolidayYear, { year: input.year });
  const kept =
    known && (await getForChange(context, HolidayYear, { id: globalId('HolidayYear', known.id), expectedVersion }));

  const answer = checkHolidayYear(stated);
  if (!answer.allowed) return new Refused(answer.refusals);

  if (kept) em.assign(kept, stated);
  const year = kept ?? em.create(HolidayYear, { ...stated, id: newId(), version: 1 });
  await em.flush();
  return year;
}

function sorted(days: readonly PlainDate[]): PlainDate[] {
  return [...new Set(days)].toSorted();
}
