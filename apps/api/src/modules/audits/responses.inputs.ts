import { ResponseVerdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The answer to one leaf, which replaces what it had.' })
export class ResponseInput {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => ResponseVerdict, { nullable: true, description: 'What was found; null takes the answer back.' })
  verdict!: ResponseVerdict | null;

  @Field(() => Int, { nullable: true, description: 'Samples drawn, with SAMPLED.' })
  sampled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples that conform, with SAMPLED.' })
  conforming!: number | null;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is tailored out, with NOT_APPLICABLE.' })
  justification!: string | null;

  @Field(() => String, { nullable: true, description: 'Why fewer samples were drawn than the edition asks for.' })
  sampleReason!: string | null;
}

@InputType({ description: 'A special deduction or bonus.' })
export class SpecialEntryInput {
  @Field(() => ID, { nullable: true, description: 'Id of one that the scorecard has; left out for a new one.' })
  id!: string | null;

  @Field(() => String, { description: 'What for.' })
  reason!: string;

  @Field(() => String, { nullable: true, description: 'What was seen.' })
  evidence!: string | null;
}

@InputType({ description: 'Kept files put to leaves together with their answers.' })
export class LeafFilesInput {
  @Field(() => [String], { description: 'Codes of the leaves; every file goes to each.' })
  criteria!: string[];

  @Field(() => [ID], { description: 'The kept files.' })
  documentIds!: string[];

  @Field(() => String, { nullable: true, description: 'What they show.' })
  remark!: string | null;
}

@InputType({ description: 'Answers to be written to a scorecard.' })
export class RecordResponsesInput {
  @Field(() => ID, { description: 'The scorecard.' })
  scorecardId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => [ResponseInput], { description: 'Answers by leaf; leaves that are not named stay as they are.' })
  responses!: ResponseInput[];

  @Field(() => [SpecialEntryInput], {
    nullable: true,
    description: 'All special deductions as they are to be; left out, they stay as they are.',
  })
  specialDeductions!: SpecialEntryInput[] | null;

  @Field(() => [SpecialEntryInput], {
    nullable: true,
    description: 'All special bonuses as they are to be; left out, they stay as they are.',
  })
  specialBonuses!: SpecialEntryInput[] | null;

  @Field(() => LeafFilesInput, {
    nullable: true,
    description: 'Kept files that show what the answers say, put to leaves in the same save.',
  })
  files!: LeafFilesInput | null;
}
