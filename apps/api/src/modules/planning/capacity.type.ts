import type { PlainDate } from '@touchstone/plain-date';
import { Field, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';

/** What is due in one month, and what people can do. */
@ObjectType('CapacityMonth', { description: 'Audit time due in one month, and what people can do in it.' })
export class CapacityMonthShown {
  @Field(() => PlainDateScalar, { description: 'Its first day.' })
  month!: PlainDate;

  @Field(() => DecimalScalar, { description: 'Person-days due.' })
  needed!: string;

  @Field(() => DecimalScalar, { description: 'Person-days that those who may audit then have.' })
  available!: string;

  @Field(() => Int, { description: 'How many may audit on at least one of its days.' })
  people!: number;
}

/** The forecast for one technical code, or for all audits together. */
@ObjectType('CapacityRow', { description: 'The forecast for one technical code, or for all audits together.' })
export class CapacityRowShown {
  @Field(() => String, { nullable: true, description: 'The technical code; empty for all together.' })
  code!: string | null;

  @Field(() => [CapacityMonthShown], { description: 'Month by month.' })
  months!: CapacityMonthShown[];

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'First day of the first month in which more is due than can be done; empty where there is none.',
  })
  breaksOn!: PlainDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'How many person-days are missing in that month.' })
  missing!: string | null;
}
