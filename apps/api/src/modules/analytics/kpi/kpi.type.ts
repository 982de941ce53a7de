import { Kpi, KpiState, KpiUnit } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { tellEnum } from '../../../graphql/enums.js';
import { DecimalScalar } from '../../../graphql/scalars.js';

tellEnum(KpiUnit, 'KpiUnit', {
  about: 'What a figure is counted in.',
  PERCENT: 'Per cent.',
  DAYS: 'Days.',
  POINTS: 'Points of 100.',
  AUDITS: 'Audits.',
});
tellEnum(KpiState, 'KpiState', {
  about: 'How a figure stands to its thresholds.',
  GOOD: 'It has reached none.',
  WATCH: 'It is to be watched.',
  ACT: 'Something has to be done.',
  UNKNOWN: 'There is nothing to count yet.',
});

/** A figure the body steers by, today. */
@ObjectType({ description: 'A figure the body steers by, today (关键指标).' })
export class KpiFigure {
  @Field(() => Kpi, { description: 'Which figure.' })
  kpi!: Kpi;

  @Field(() => KpiUnit, { description: 'What it is counted in.' })
  unit!: KpiUnit;

  @Field(() => Boolean, { description: 'Whether more of it is better.' })
  higherIsBetter!: boolean;

  @Field(() => DecimalScalar, { nullable: true, description: 'The figure; null where there is nothing to count.' })
  value!: string | null;

  @Field(() => Int, { description: 'Records it is made of.' })
  records!: number;

  @Field(() => Int, { description: 'Those of them that make it worse.' })
  behind!: number;

  @Field(() => Int, { description: 'Watched from here on.' })
  amber!: number;

  @Field(() => Int, { description: 'Something is done from here on.' })
  red!: number;

  @Field(() => KpiState, { description: 'How it stands.' })
  state!: KpiState;
}

/** A record behind a figure. */
@ObjectType({ description: 'A record behind a figure.' })
export class KpiRecord {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => String, { description: 'Its number or name.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Whose file it is; null for persons.' })
  clientName!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'What it brings in, where that is a number.' })
  value!: string | null;

  @Field(() => Boolean, { description: 'Whether it makes the figure worse.' })
  worse!: boolean;
}
