import type { PlainDate } from '@touchstone/plain-date';
import { ArgsType, Field, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { DueItem } from './due-item.type.js';
import { DueWhere } from './due.inputs.js';

/** Something that happens to a certificate on a day if nothing moves. */
@ObjectType({ description: 'Something that happens to a certificate on a day if nothing moves.' })
export class SuspensionAhead {
  @Field(() => PlainDateScalar, {
    description: 'The day it happens, or is proposed: the one after the last lawful day.',
  })
  on!: PlainDate;

  @Field(() => Boolean, {
    description: 'Whether the proposal could be dismissed with a reason: never under the strict regime.',
  })
  mayBeDismissed!: boolean;

  @Field(() => DueItem, { description: 'What is owed, and what follows.' })
  item!: object;
}

/** By which day, and of what. */
@ArgsType()
export class WillBeSuspendedArgs {
  @Field(() => PlainDateScalar, { description: 'By which day.' })
  by!: PlainDate;

  @Field(() => DueWhere, {
    nullable: true,
    description: 'Of what; `dueItems` and `dueBoard` take the same day as `followsBy`.',
  })
  where?: DueWhere | null;

  @Field(() => Int, { nullable: true, description: 'How many rows; 1 to 200, 200 where nothing is said.' })
  first?: number | null;
}
