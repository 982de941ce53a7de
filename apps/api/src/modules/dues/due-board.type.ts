import type { PlainDate } from '@touchstone/plain-date';
import { DueKind, DueNature } from '@touchstone/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

/** How much is owed, by how it stands today. */
@ObjectType({ description: 'How much is owed, by how it stands today.' })
export class DueCounts {
  @Field(() => Int, { description: 'All together.' })
  total!: number;

  @Field(() => Int, { description: 'Past their due day.' })
  overdue!: number;

  @Field(() => Int, { description: 'Due soon.' })
  dueSoon!: number;

  @Field(() => Int, { description: 'Open, and not due soon.' })
  open!: number;

  @Field(() => Int, { description: 'Not open yet.' })
  notOpen!: number;

  @Field(() => Int, { description: 'At risk.' })
  atRisk!: number;
}

@ObjectType({ description: 'How much is owed of one kind.' })
export class DueKindCount extends DueCounts {
  @Field(() => DueKind, { description: 'The kind.' })
  kind!: DueKind;
}

@ObjectType({ description: 'How much of one nature is due in a month.' })
export class DueNatureCount {
  @Field(() => DueNature, { description: 'Whose day it is.' })
  nature!: DueNature;

  @Field(() => Int, { description: 'How much.' })
  count!: number;
}

@ObjectType({ description: 'How much is due in a month.' })
export class DueMonth extends DueCounts {
  @Field(() => PlainDateScalar, { description: 'First day of the month.' })
  month!: PlainDate;

  @Field(() => [DueNatureCount], { description: 'By whose day it is.' })
  byNature!: DueNatureCount[];
}

/** What is owed, counted: the same rows as the list of the same question. */
@ObjectType({ description: 'What is owed, counted: the same rows as the list of the same question.' })
export class DueBoard extends DueCounts {
  @Field(() => [DueKindCount], { description: 'By kind.' })
  byKind!: DueKindCount[];

  @Field(() => [DueMonth], { description: 'By the month they are due in, the earliest first.' })
  months!: DueMonth[];
}
