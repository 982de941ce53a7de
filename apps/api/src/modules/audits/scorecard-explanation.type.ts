import { LossReason } from '@touchstone/rules';
import { Standing } from '@touchstone/schemes';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { ExactNumber } from './score-outcome.type.js';
import { Response } from './scorecard-answers.type.js';

/** A leaf that cost points. */
@ObjectType({ description: 'A leaf that cost points, and why.' })
export class CriterionLoss {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => LossReason, { description: 'Why.' })
  reason!: LossReason;

  @Field(() => ExactNumber, { description: 'Points lost.' })
  lost!: ExactNumber;
}

/** One node of an evaluation's tree, and what it earned. */
@ObjectType({ description: "One node of an evaluation's tree, and what it earned." })
export class ExplainedCriterion {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the node above; none for a chapter.' })
  parent!: string | null;

  @Field(() => Int, { description: 'Depth in the tree, 1 for a chapter.' })
  depth!: number;

  @Field(() => Boolean, { description: 'Whether it carries points itself.' })
  leaf!: boolean;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause!: string;

  @Field(() => ExactNumber, { description: 'Points that apply.' })
  applicable!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points earned.' })
  earned!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points lost.' })
  lost!: ExactNumber;

  @Field(() => [CriterionLoss], { description: 'Why: every leaf at or below it that cost points.' })
  why!: readonly CriterionLoss[];

  @Field(() => [String], { description: 'Leaves at or below it that were tailored out.' })
  tailored!: readonly string[];

  @Field(() => Standing, { description: 'Where its points come from.' })
  pointsStanding!: Standing;

  @Field(() => Response, {
    nullable: true,
    description: 'The answer at a leaf with its evidence; none at a node above, or where nothing was answered.',
  })
  answer!: Response | null;
}

/** From which score on a level is reached. */
@ObjectType({ description: 'From which score on a level is reached, and whether it is.' })
export class ExplainedBand {
  @Field(() => String, { description: 'Code of the level.' })
  code!: string;

  @Field(() => Bilingual, { description: 'Its name.' })
  title!: Bilingual;

  @Field(() => String, { description: 'The least score.' })
  min!: string;

  @Field(() => Boolean, { description: 'Whether the score is at least that; special deductions may still fail it.' })
  reached!: boolean;
}

/** A score unfolded. */
@ObjectType({ description: 'A score unfolded: where every point went.' })
export class ScoreExplanation {
  @Field(() => [ExplainedCriterion], { description: 'The tree in the order of the document, parents before children.' })
  nodes!: readonly ExplainedCriterion[];

  @Field(() => ExactNumber, { nullable: true, description: 'Points that apply; once complete, of a full evaluation.' })
  applicable!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: 'Points earned, as far as that.' })
  earned!: ExactNumber | null;

  @Field(() => ExactNumber, {
    nullable: true,
    description: 'Earned of applicable, in a hundred, before deductions, bonuses and the bounds of 0 and 100.',
  })
  base!: ExactNumber | null;

  @Field(() => ExactNumber, { nullable: true, description: 'The score itself.' })
  score!: ExactNumber | null;

  @Field(() => [ExplainedBand], { description: 'The levels, the lowest first.' })
  bands!: readonly ExplainedBand[];

  @Field(() => Boolean, {
    description: "Whether any of the evaluation's points are illustrative: no figure of a standard.",
  })
  illustrative!: boolean;

  @Field(() => Int, { description: 'Points taken by special deductions, after the criteria.' })
  deducted!: number;

  @Field(() => Int, { description: 'Points added by special bonuses, after the criteria.' })
  added!: number;

  @Field(() => Boolean, { description: 'Whether the special deductions alone keep it from passing.' })
  failedByDeductions!: boolean;
}

/** How far one chapter is filled in. */
@ObjectType({ description: 'How far one chapter is filled in, and what it earns so far.' })
export class ChapterProgress {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => Int, { description: 'How many leaves it asks for.' })
  leaves!: number;

  @Field(() => Int, { description: 'How many of them have an answer.' })
  answered!: number;

  @Field(() => ExactNumber, { description: 'Points that apply.' })
  applicable!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points earned so far.' })
  earned!: ExactNumber;
}

/** A row of the score sheet. */
@ObjectType({ description: 'A row of the score sheet: a criterion as the edition has it.' })
export class SheetCriterion {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the node above; none for a chapter.' })
  parent!: string | null;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => Boolean, { description: 'Whether it carries points and takes an answer.' })
  leaf!: boolean;

  @Field(() => String, { nullable: true, description: 'Points of a leaf, as a decimal.' })
  points!: string | null;

  @Field(() => Boolean, { description: 'Whether it may be judged by samples.' })
  sampling!: boolean;

  @Field(() => Int, { description: 'Smallest sample that needs no reason.' })
  minimumSample!: number;

  @Field(() => Boolean, { description: 'Whether it may be tailored out.' })
  tailoring!: boolean;

  @Field(() => Boolean, { description: 'Whether it is only encouraged and carries no nonconformity.' })
  encouraged!: boolean;

  @Field(() => Boolean, { description: 'Whether this scorecard asks for it; a partial surveillance asks for some.' })
  asked!: boolean;
}
