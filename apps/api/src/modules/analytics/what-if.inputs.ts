import { CombinationMethod } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import { ScorePopulationInput, ScoreWhere } from './scores.inputs.js';

const optional = { nullable: true } as const;

@InputType({ description: 'A minimum that is only supposed: of a band, or of a level of the programme.' })
export class SupposedMinimumInput {
  @Field(() => String, { description: 'Code of the band or level.' })
  code!: string;

  @Field(() => String, { description: 'The least score, a decimal of 0 to 100 with two places at most.' })
  min!: string;
}

@InputType({ description: 'Points of a leaf that are only supposed.' })
export class SupposedPointsInput {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => String, { description: 'Its points, a decimal above 0 with two places at most.' })
  points!: string;
}

@InputType({ description: 'What is supposed of one evaluation; what is not named stays as the edition has it.' })
export class SupposedEvaluationInput {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => [SupposedMinimumInput], { ...optional, description: 'Other minima.' })
  bands?: SupposedMinimumInput[] | null;

  @Field(() => [SupposedPointsInput], { ...optional, description: 'Other points of leaves.' })
  points?: SupposedPointsInput[] | null;

  @Field(() => Int, { ...optional, description: 'So many special deductions fail it.' })
  specialDeductionLimit?: number | null;

  @Field(() => Int, { ...optional, description: 'So many special bonuses count at most.' })
  bonusLimit?: number | null;
}

@InputType({ description: 'The weight of an evaluation that is only supposed.' })
export class SupposedWeightInput {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: 'Its weight, a decimal above 0 with two places at most.' })
  weight!: string;
}

@InputType({ description: 'Another way to combine evaluations to one level, only supposed.' })
export class SupposedCombinationInput {
  @Field(() => CombinationMethod, { description: 'The way.' })
  method!: CombinationMethod;

  @Field(() => String, { ...optional, description: 'Id of the evaluation that decides alone, where one does.' })
  primary?: string | null;

  @Field(() => [SupposedWeightInput], { ...optional, description: 'Weights of a mean; 1 where nothing is said.' })
  weights?: SupposedWeightInput[] | null;

  @Field(() => [SupposedMinimumInput], { ...optional, description: 'Minima of the levels, for a mean.' })
  minima?: SupposedMinimumInput[] | null;
}

@InputType({ description: 'Rules that are only supposed, and whose scores they are tried on; nothing is written.' })
export class WhatIfScoresInput {
  @Field(() => String, { description: 'Id of the edition whose audits are scored anew.' })
  editionId!: string;

  @Field(() => String, {
    ...optional,
    description: 'Another edition to score them by, as far as a crosswalk carries their answers over.',
  })
  otherEditionId?: string | null;

  @Field(() => [SupposedEvaluationInput], {
    ...optional,
    description: 'What is supposed of the evaluations they are scored by.',
  })
  evaluations?: SupposedEvaluationInput[] | null;

  @Field(() => SupposedCombinationInput, { ...optional, description: 'How they are combined.' })
  combination?: SupposedCombinationInput | null;

  @Field(() => ScoreWhere, { ...optional, description: 'Which of the population.' })
  where?: ScoreWhere | null;

  @Field(() => ScorePopulationInput, { ...optional, description: 'Whose scores count.' })
  population?: ScorePopulationInput | null;

  @Field(() => Int, { ...optional, description: 'How many audits that change, 1 to 200; 25 where nothing is said.' })
  first?: number | null;

  @Field(() => Int, { ...optional, description: 'How many are passed over before.' })
  offset?: number | null;
}
