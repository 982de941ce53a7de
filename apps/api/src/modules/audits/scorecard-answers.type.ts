import { ResponseVerdict } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { PlainDateScalar } from '../../graphql/scalars.js';

tellEnum(ResponseVerdict, 'ResponseVerdict', {
  about: 'What an auditor found at one criterion.',
  MET: 'It earns all its points.',
  NOT_MET: 'It earns none.',
  SAMPLED: 'It earns in proportion to the samples that conform.',
  NOT_APPLICABLE: 'It is tailored out (删减): it leaves the sum on both sides.',
});

/** Somebody's agreement to tailoring or to a bonus. */
@ObjectType({ description: 'Agreement of somebody outside the team.' })
export class ApprovalShown {
  @Field(() => ID, { description: 'Who agreed.' })
  personId!: string;

  @Field(() => String, { description: 'The name at that time.' })
  name!: string;

  @Field(() => PlainDateScalar, { description: 'Day of the agreement.' })
  approvedOn!: PlainDate;
}

/** The answer to one leaf (评分记录). */
@ObjectType({ description: 'The answer to one leaf (评分记录).' })
export class Response {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => ResponseVerdict, { description: 'What was found.' })
  verdict!: ResponseVerdict;

  @Field(() => Int, { nullable: true, description: 'Samples drawn; only with SAMPLED.' })
  sampled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples that conform; only with SAMPLED.' })
  conforming!: number | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was tailored out.' })
  justification!: string | null;

  @Field(() => String, { nullable: true, description: 'Why fewer samples were drawn than the edition asks for.' })
  sampleReason!: string | null;

  @Field(() => ApprovalShown, { nullable: true, description: 'Who outside the team agreed to the tailoring.' })
  approval!: ApprovalShown | null;

  @Field(() => String, { nullable: true, description: 'Who gave it; empty where it was given before that was kept.' })
  givenBy!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it was given.' })
  givenOn!: PlainDate | null;
}

/** An answer as it was written at one time. */
@ObjectType({ description: 'An answer as it was written to a leaf at one time.' })
export class EnteredResponse {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => ResponseVerdict, { nullable: true, description: 'What was found; empty where it was taken back.' })
  verdict!: ResponseVerdict | null;

  @Field(() => Int, { nullable: true, description: 'Samples drawn; only with SAMPLED.' })
  sampled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples that conform; only with SAMPLED.' })
  conforming!: number | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was tailored out.' })
  justification!: string | null;

  @Field(() => String, { nullable: true, description: 'Why fewer samples were drawn than the edition asks for.' })
  sampleReason!: string | null;
}

/** A special deduction or bonus. */
@ObjectType({ description: 'A special deduction (特别扣分项) or bonus (特别加分项): one point outside the criteria.' })
export class SpecialEntryShown {
  @Field(() => ID, { description: 'Its id within the scorecard, kept through every revision.' })
  id!: string;

  @Field(() => String, { description: 'What for.' })
  reason!: string;

  @Field(() => String, { description: 'What was seen; empty until it is written.' })
  evidence!: string;

  @Field(() => ApprovalShown, { nullable: true, description: 'Who outside the team agreed; asked of bonuses.' })
  approval!: ApprovalShown | null;
}
