import type { Instant, PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { tellEnum } from '../../../graphql/enums.js';
import { InstantScalar, PlainDateScalar } from '../../../graphql/scalars.js';
import { XraySeverity } from './check.js';

tellEnum(XraySeverity, 'XraySeverity', {
  about: 'How much a finding weighs.',
  ERROR: 'It cannot be so if every verb did its work.',
  WARNING: 'Something is owed and not done, or does not go together.',
  HINT: 'It is possible, and deserves a look.',
});

/** A record that a check found. */
@ObjectType({ description: 'A record that a check found.' })
export class XrayFinding {
  @Field(() => ID, { description: 'The record.' })
  recordId!: string;

  @Field(() => String, { description: 'Its number or name.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Whose file it is; null for persons.' })
  clientName!: string | null;
}

/** What one check found. */
@ObjectType({ description: 'What one check found, as far as the reader sees it.' })
export class XrayCheckResult {
  @Field(() => String, { description: "The check's code." })
  code!: string;

  @Field(() => XraySeverity, { description: 'How much it weighs.' })
  severity!: XraySeverity;

  @Field(() => String, { description: "What is the matter, in the reader's language." })
  sentence!: string;

  @Field(() => Int, { description: 'Records found.' })
  count!: number;

  @Field(() => [XrayFinding], { description: 'The first hundred of them, by label.' })
  findings!: XrayFinding[];
}

/** What a scan over the whole body found. */
@ObjectType({ description: 'What a scan over the whole body found (数据体检).' })
export class Xray {
  @Field(() => PlainDateScalar, { description: 'The day it looked at.' })
  ranOn!: PlainDate;

  @Field(() => InstantScalar, { description: 'When it ran.' })
  ranAt!: Instant;

  @Field(() => Int, { description: 'How many checks were made.' })
  checked!: number;

  @Field(() => [XrayCheckResult], { description: 'Checks that found something, what weighs most first.' })
  checks!: XrayCheckResult[];
}
