import { HouseRhythmKind, maySetRhythm } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { takeTurns } from '../../database/take-turns.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { HouseRhythm } from './house-rhythm.entity.js';

@InputType({ description: "How often something of the body's own is owed." })
export class SetHouseRhythmInput {
  @Field(() => HouseRhythmKind, { description: 'What is owed.' })
  kind!: HouseRhythmKind;

  @Field(() => Int, { description: 'How often, in months; in days for the sealing of a file.' })
  every!: number;

  @Field(() => String, { nullable: true, description: 'Month and day, such as 03-31, for a yearly report.' })
  yearlyBy!: string | null;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'From which day on it is owed; empty counts from the first edition taken into use.',
  })
  since!: PlainDate | null;

  @Field(() => ID, { nullable: true, description: 'Who sees to it.' })
  ownerId!: string | null;
}

export const SetHouseRhythmResult = resultOf('SetHouseRhythm', () => HouseRhythm);

/** Sets one of the body's own rhythms (机构事项周期). What is planned already keeps its day. */
export async function setHouseRhythm(
  context: ActorContext,
  { kind, every, yearlyBy, since, ownerId }: SetHouseRhythmInput,
): Promise<Answer<HouseRhythm>> {
  const { em, today } = context;
  await takeTurns(context, `rhythm of ${kind}`);
  const owner = ownerId ? await getRecord(context, Person, ownerId) : null;
  const set = await em.findOne(HouseRhythm, { kind });

  const answer = maySetRhythm({ kind, every, yearlyBy: yearlyBy ?? null, since: since ?? null, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const terms = { every, yearlyBy: yearlyBy ?? null, since: since ?? null, owner };
  const rhythm = set
    ? em.assign(set, terms as never)
    : em.create(HouseRhythm, { id: newId(), kind, ...terms, version: 1 });
  await em.flush();
  return rhythm;
}
