import { SurveyLabel } from '@touchstone/rules';
import type { Questionnaire, SatisfactionResult, SurveyDimension, SurveyItem } from '@touchstone/rules';
import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { RefusalShown } from '../../graphql/refused.type.js';
import { ExactNumber } from '../audits/index.js';
import { DecimalScalar } from '../../graphql/scalars.js';

@ObjectType({ description: 'One question of a survey.' })
@InputType('SurveyQuestionInput', { description: 'One question of a survey.' })
export class SurveyQuestion implements SurveyItem {
  @Field(() => String, { description: 'Its code, the heading of its column in a file of answers.' })
  code!: string;

  @Field(() => String, { description: 'What is asked.' })
  title!: string;

  @Field(() => DecimalScalar, { description: 'What it weighs in its dimension.' })
  weight!: string;
}

@ObjectType({ description: 'One side of the service that a survey asks about (测评维度).' })
@InputType('SurveyDimensionInput', { description: 'One side of the service that a survey asks about.' })
export class SurveySide implements SurveyDimension {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { description: 'What it is called.' })
  title!: string;

  @Field(() => DecimalScalar, { description: 'What it weighs in the index.' })
  weight!: string;

  @Field(() => [SurveyQuestion], { description: 'Its questions.' })
  items!: SurveyQuestion[];
}

@ObjectType({ description: 'What customers are asked (测评问卷).' })
@InputType('SurveyQuestionnaireInput', { description: 'What customers are asked.' })
export class SurveyQuestionnaire implements Questionnaire {
  @Field(() => Int, { description: 'The highest answer, 5 or 10; the lowest is 1.' })
  scaleMax!: number;

  @Field(() => [SurveySide], { description: 'Its dimensions.' })
  dimensions!: SurveySide[];

  @Field(() => Boolean, {
    description: 'Whether three questions on the whole are asked: overall, against expectation, against the ideal.',
  })
  overall!: boolean;

  @Field(() => Boolean, { description: 'Whether it is asked, from 0 to 10, if the customer would recommend.' })
  recommend!: boolean;
}

@ObjectType({ description: 'What one question or dimension of a survey comes to.' })
export class SurveyPart {
  @Field(() => String, { description: 'Code of the question or dimension.' })
  code!: string;

  @Field(() => Int, { description: 'How many answers it has; what did not apply is none.' })
  answered!: number;

  @Field(() => ExactNumber, { nullable: true, description: 'Its score, 0 to 100.' })
  score!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: 'Share of answers in the two highest boxes, per cent.' })
  topTwo!: ExactNumber | null;
}

@ObjectType({ description: 'The bounds of a mean.' })
export class SurveyInterval {
  @Field(() => ExactNumber, { description: 'The lower one.' })
  low!: ExactNumber;

  @Field(() => ExactNumber, { description: 'The upper one.' })
  high!: ExactNumber;
}

@ObjectType({ description: 'What the answers of a survey come to.' })
export class SurveyOutcome implements SatisfactionResult {
  @Field(() => Int, { description: 'How many customers answered at least one question.' })
  respondents!: number;

  @Field(() => ExactNumber, { nullable: true, description: 'Respondents of those asked, per cent.' })
  responseRate!: ExactNumber | null;

  @Field(() => [SurveyPart], { description: 'Per question.' })
  items!: readonly SurveyPart[];

  @Field(() => [SurveyPart], { description: 'Per dimension.' })
  dimensions!: readonly SurveyPart[];

  @Field(() => ExactNumber, { nullable: true, description: 'The customer satisfaction index, 0 to 100 (CSI).' })
  csi!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: "The mean of the respondents' own indices." })
  mean!: ExactNumber | null;

  @Field(() => SurveyInterval, {
    nullable: true,
    description: "The mean's bounds at the survey's confidence, corrected for the finite frame.",
  })
  interval!: SurveyInterval | null;

  @Field(() => ExactNumber, { nullable: true, description: "Cronbach's alpha." })
  alpha!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: 'Share of answers in the two highest boxes, per cent.' })
  topTwo!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: 'The index of the three questions on the whole.' })
  overallIndex!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: 'Promoters less detractors, per cent (NPS).' })
  netPromoter!: ExactNumber | null;

  @Field(() => [SurveyLabel], { description: 'What is said beside it.' })
  labels!: readonly SurveyLabel[];
}

@ObjectType({ description: 'What a file of answers would do; nothing is written.' })
export class SurveyImportPreview {
  @Field(() => Int, { description: 'Customers of whom there are no answers yet.' })
  added!: number;

  @Field(() => Int, { description: 'Customers whose answers it replaces.' })
  replaced!: number;

  @Field(() => Int, { description: 'Customers whose answers it repeats.' })
  unchanged!: number;

  @Field(() => [RefusalShown], { description: 'Everything that is wrong with it, line by line.' })
  refusals!: RefusalShown[];
}

@ObjectType({ description: 'Where a question stands among the answers.' })
export class SurveyColumn {
  @Field(() => String, { description: 'Code of the question.' })
  code!: string;

  @Field(() => Int, { description: 'The lowest answer.' })
  least!: number;

  @Field(() => Int, { description: 'The highest answer.' })
  most!: number;
}
