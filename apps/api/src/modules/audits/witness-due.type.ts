import './witness.entity.js';
import type { PlainDate } from '@touchstone/plain-date';
import { ClockState, WitnessReason } from '@touchstone/rules';
import { Field, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** A witnessing that a person owes. */
@ObjectType('WitnessDue', { description: 'A witnessing that a person owes, and how it stands.' })
export class WitnessDueShown {
  @Field(() => WitnessReason, { description: 'Why it is owed.' })
  reason!: WitnessReason;

  @Field(() => PlainDateScalar, { description: 'From this day on, one counts for it.' })
  since!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Last day in time; empty while no audit after the promotion is known.',
  })
  dueOn!: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of the one that discharged it.' })
  doneOn!: PlainDate | null;

  @Field(() => ClockState, { description: 'How it stands today.' })
  state!: ClockState;
}
