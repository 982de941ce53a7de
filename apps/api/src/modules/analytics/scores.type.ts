import { LeftOutReason, ScoreDimension } from '@touchstone/analytics';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { ExactNumber } from '../audits/index.js';

/** One coordinate of a group. */
@ObjectType({ description: 'One coordinate of a group.' })
export class ScoreKey {
  @Field(() => ScoreDimension, { description: 'The dimension.' })
  dimension!: ScoreDimension;

  @Field(() => String, { nullable: true, description: 'Its value, as `where` takes it; null where there is none.' })
  value!: string | null;

  @Field(() => String, { description: "What the value is called, in the reader's language." })
  label!: string;

  @Field(() => ID, { nullable: true, description: 'Global id, where the value is a record.' })
  node!: string | null;
}

/** A score at a percentile. */
@ObjectType({ description: 'A score at a percentile, by nearest rank.' })
export class ScorePercentile {
  @Field(() => Int, { description: 'The percentile, 0 to 100.' })
  percent!: number;

  @Field(() => DecimalScalar, { description: 'The lowest score that so many in a hundred do not exceed.' })
  value!: string;
}

/** How many reach a level. */
@ObjectType({ description: 'How many scorecards of a group reach a level alone.' })
export class ScoreLevelCount {
  @Field(() => String, { nullable: true, description: 'Code of the level; null for those that reach none.' })
  level!: string | null;

  @Field(() => String, { description: "Its title, in the reader's language." })
  title!: string;

  @Field(() => Int, { description: 'Its rank in the edition; 0 for none.' })
  rank!: number;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => DecimalScalar, { description: 'How many in a hundred of those with a score.' })
  share!: string;
}

/** A mean against the period before. */
@ObjectType({
  description:
    'A mean against the period before: of the same group one period earlier, whole, where a period is asked by, whatever days the filter names; or else of the same question asked a year earlier.',
})
export class ScoreTrend {
  @Field(() => String, { description: 'The period before, as a key names it; the day of the earlier question.' })
  previousKey!: string;

  @Field(() => Int, { description: 'How many scorecards then.' })
  previousCount!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Their mean score.' })
  previousMean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'By how much the mean is above it; below, negative.' })
  difference!: string | null;
}

/** A group of scores. Figures that were not asked for, or that there are none of, are null. */
@ObjectType({ description: 'A group of scores. Figures not asked for, or that there are none of, are null.' })
export class ScoreRow {
  @Field(() => [ScoreKey], { description: 'What the group is, in the order asked by.' })
  keys!: ScoreKey[];

  @Field(() => Int, { description: 'Scorecards: one for each evaluation of an audit.' })
  count!: number;

  @Field(() => DecimalScalar, { nullable: true, description: 'Mean score, cut.' })
  mean!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Lowest score, cut.' })
  minimum!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Highest score, cut.' })
  maximum!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Standard deviation over all of them, cut.' })
  standardDeviation!: string | null;

  @Field(() => [ScorePercentile], { nullable: true, description: 'Scores at the percentiles asked for.' })
  percentiles!: ScorePercentile[] | null;

  @Field(() => [ScoreLevelCount], { nullable: true, description: 'Levels, the highest first.' })
  levels!: ScoreLevelCount[] | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points lost, in the mean of the scorecards.' })
  lost!: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Points lost of a hundred applicable ones.' })
  lossShare!: string | null;

  @Field(() => Int, { nullable: true, description: 'Leaves that were applicable and answered.' })
  responses!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples drawn.' })
  sampled!: number | null;

  @Field(() => Int, { nullable: true, description: 'Samples found nonconforming.' })
  nonconforming!: number | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Nonconforming samples of a hundred drawn.' })
  nonconformingShare!: string | null;

  @Field(() => ScoreTrend, { nullable: true, description: 'The mean against the period before.' })
  trend!: ScoreTrend | null;
}

/** How many were left out, and why. */
@ObjectType({ description: 'How many scorecards that pass the filter are not in the population, and why.' })
export class ScoresLeftOut {
  @Field(() => LeftOutReason, { description: 'Why.' })
  reason!: LeftOutReason;

  @Field(() => Int, { description: 'How many.' })
  count!: number;
}

/** Whose scores an answer is made of. */
@ObjectType({ description: 'Whose scores an answer is made of.' })
export class ScorePopulation {
  @Field(() => PlainDateScalar, { description: 'Day of the answer.' })
  day!: PlainDate;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'The day as of which it was known, where one was asked for.',
  })
  asKnownOn!: PlainDate | null;

  @Field(() => [String], { description: 'Ids of the editions.' })
  editions!: string[];

  @Field(() => Int, { description: 'Audits.' })
  audits!: number;

  @Field(() => Int, { description: 'Scorecards: an audit has one for each evaluation.' })
  scorecards!: number;

  @Field(() => Int, { description: 'Certifications.' })
  certifications!: number;

  @Field(() => Int, { description: 'Audits by editions whose points are illustrative.' })
  illustrativeAudits!: number;

  @Field(() => [ScoresLeftOut], { description: 'What was left out.' })
  leftOut!: ScoresLeftOut[];

  @Field(() => String, { description: "All of it in a sentence, in the reader's language." })
  sentence!: string;
}

/** An edition that is read as one with others. */
@ObjectType({ description: 'An edition that is read as one with others, and how much of it they ask alike.' })
export class JoinedEdition {
  @Field(() => String, { description: 'Id of the edition.' })
  edition!: string;

  @Field(() => String, { description: "Its title, in the reader's language." })
  title!: string;

  @Field(() => String, { description: 'Id of its evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: "Title of the evaluation, in the reader's language." })
  evaluationTitle!: string;

  @Field(() => ExactNumber, { description: 'Points of the leaves that all of them ask.' })
  coveredPoints!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points of all its leaves.' })
  totalPoints!: ExactNumber;

  @Field(() => DecimalScalar, { description: 'Points asked alike, of a hundred, cut.' })
  share!: string;

  @Field(() => [String], { description: 'Codes of its leaves that count for nothing.' })
  notShared!: string[];
}

/** Editions that an answer reads as one. */
@ObjectType({ description: 'Editions that an answer reads as one, and how much of each it covers.' })
export class JoinedEditions {
  @Field(() => [JoinedEdition], { description: 'The editions, the one whose points count first.' })
  editions!: JoinedEdition[];

  @Field(() => Int, { description: 'How many leaves count: those that all of them ask, of the criteria asked for.' })
  leaves!: number;

  @Field(() => Int, {
    description: 'Points of a hundred that are to be asked alike, before editions are joined unasked.',
  })
  floor!: number;
}

/** An answer about scores. */
@ObjectType({ description: 'An answer about scores: its population, its groups and all of them together.' })
export class ScoreTable {
  @Field(() => ScorePopulation, { description: 'Whose scores it is made of.' })
  population!: ScorePopulation;

  @Field(() => JoinedEditions, { nullable: true, description: 'Editions that are read as one; null where none are.' })
  joined!: JoinedEditions | null;

  @Field(() => [ScoreRow], { description: 'The groups.' })
  rows!: ScoreRow[];

  @Field(() => Int, { description: 'How many groups there are.' })
  totalRows!: number;

  @Field(() => ScoreRow, { description: 'All of them together; whoever counts in two groups counts once.' })
  total!: ScoreRow;
}
