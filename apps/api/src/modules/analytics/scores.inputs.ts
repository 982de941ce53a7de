import { AuditsCounted, ScoreDimension, ScoreMeasure, SizeBand } from '@touchstone/analytics';
import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { SortDirection } from '../../reading/list.js';
import { ScoredAuditOrder } from './analytics.enums.js';

/** Whose scores count. */
@InputType({ description: 'Whose scores count. Left out: the latest decided audit of each certification, in full.' })
export class ScorePopulationInput {
  @Field(() => AuditsCounted, { defaultValue: 'LATEST', description: 'Which audits of a certification.' })
  audits!: AuditsCounted;

  @Field(() => Boolean, { defaultValue: false, description: 'With audits that are reported and not yet decided.' })
  undecided!: boolean;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'With partial surveillance, which has losses and no score.',
  })
  partial!: boolean;

  @Field(() => Boolean, {
    defaultValue: true,
    description: "With editions whose points are illustrative; the answer tells how many audits' they are.",
  })
  illustrative!: boolean;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'As it was known on a day; as it is known now where nothing is said.',
  })
  asKnownOn?: PlainDate | null;
}

/** Editions that are read as one. */
@InputType({
  description:
    'Editions read as one through crosswalks: scores, losses and samples are then of the leaves alone that all of them ask alike, at the points of the first.',
})
export class JoinEditionsInput {
  @Field(() => String, { description: 'Id of the edition whose points count.' })
  edition!: string;

  @Field(() => String, {
    description: 'Id of its evaluation; of each other edition the one that asks most of the same.',
  })
  evaluation!: string;

  @Field(() => [String], { description: 'Ids of the others, each joined with the first by a crosswalk.' })
  others!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Though fewer than 60 of a hundred points of one of them are asked alike.',
  })
  belowFloor!: boolean;
}

/** Bounds of days, both included. */
@InputType({ description: 'From one day to another, both included.' })
export class DayRangeInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'First day.' })
  gte?: PlainDate | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day.' })
  lte?: PlainDate | null;
}

/** Bounds of scores. */
@InputType({ description: 'From one score, which is included, up to another, which is not.' })
export class ScoreRangeInput {
  @Field(() => DecimalScalar, { nullable: true, description: 'At least so much.' })
  gte?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Less than so much.' })
  lt?: string | null;
}

/** Which of the population. */
@InputType({ description: 'Which of the population: all that is said must hold; of a list, one.' })
export class ScoreWhere {
  @Field(() => [ID], { nullable: true, description: 'Programmes.' })
  programme?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Ids of editions, such as gbt-27922/2011.' })
  edition?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Ids of evaluations within their editions.' })
  evaluation?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Codes of criteria: losses and samples are of these and what is below them.',
  })
  criterion?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Section letters of GB/T 4754-2017.' })
  sector?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Provinces, the first two digits of GB/T 2260.' })
  province?: string[] | null;

  @Field(() => [SizeBand], { nullable: true, description: 'Sizes of clients.' })
  sizeBand?: SizeBand[] | null;

  @Field(() => [Int], { nullable: true, description: "Years of the audits' last days." })
  year?: number[] | null;

  @Field(() => DayRangeInput, { nullable: true, description: "The audit's last day." })
  auditedOn?: DayRangeInput | null;

  @Field(() => [String], { nullable: true, description: 'Codes of levels.' })
  level?: string[] | null;

  @Field(() => [AuditKind], { nullable: true, description: 'Kinds of audit.' })
  auditKind?: AuditKind[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Persons, of whom one led or audited; told apart by auditor, an audit counts for these alone.',
  })
  auditor?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Persons who led.' })
  leader?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Clients.' })
  client?: string[] | null;

  @Field(() => ScoreRangeInput, { nullable: true, description: 'The score.' })
  score?: ScoreRangeInput | null;
}

/** One term of an order of groups. */
@InputType({ description: 'One term of the order of groups: a dimension asked by, or a measure asked for.' })
export class ScoreOrderInput {
  @Field(() => ScoreDimension, { nullable: true, description: 'A dimension asked by.' })
  dimension?: ScoreDimension | null;

  @Field(() => ScoreMeasure, {
    nullable: true,
    description: 'A measure asked for: LOSS by its share, NONCONFORMING by its share, TREND by the difference.',
  })
  measure?: ScoreMeasure | null;

  @Field(() => SortDirection, { defaultValue: 'ASC', description: 'Which way; what is unknown comes last.' })
  direction!: SortDirectionWord;
}

type SortDirectionWord = keyof typeof SortDirection;

/** A question about scores. */
@InputType({ description: 'A question about scores across clients.' })
export class ScoresInput {
  @Field(() => ScoreWhere, { nullable: true, description: 'Which of the population.' })
  where?: ScoreWhere | null;

  @Field(() => JoinEditionsInput, {
    nullable: true,
    description: 'Which editions are read as one; none where nothing is said.',
  })
  join?: JoinEditionsInput | null;

  @Field(() => [ScoreDimension], { defaultValue: [], description: 'By what; 4 dimensions at most.' })
  groupBy!: ScoreDimension[];

  @Field(() => [ScoreMeasure], { defaultValue: ['COUNT', 'MEAN'], description: 'What is asked of each group.' })
  measures!: ScoreMeasure[];

  @Field(() => Int, {
    nullable: true,
    description: 'How deep in the tree criteria are told apart: 1 for chapters; left out, leaf by leaf.',
  })
  criterionDepth?: number | null;

  @Field(() => [Int], { defaultValue: [10, 25, 50, 75, 90], description: 'Which percentiles, 0 to 100.' })
  percentiles!: number[];

  @Field(() => Int, { defaultValue: 2, description: 'To how many decimals figures are cut, 0 to 6.' })
  places!: number;

  @Field(() => ScorePopulationInput, { nullable: true, description: 'Whose scores count.' })
  population?: ScorePopulationInput | null;

  @Field(() => [ScoreOrderInput], {
    nullable: true,
    description: 'In which order; by the dimensions, as asked, where nothing is said.',
  })
  orderBy?: ScoreOrderInput[] | null;

  @Field(() => Int, { nullable: true, description: 'How many groups, 1 to 1000; 200 where nothing is said.' })
  first?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are passed over before.' })
  offset?: number | null;
}

/** A question for the audits behind a figure. */
@InputType({ description: 'A question for the scorecards behind a figure.' })
export class ScoredAuditsInput {
  @Field(() => ScoreWhere, { nullable: true, description: 'Which of the population, as of the figure.' })
  where?: ScoreWhere | null;

  @Field(() => ScorePopulationInput, { nullable: true, description: 'Whose scores count, as of the figure.' })
  population?: ScorePopulationInput | null;

  @Field(() => JoinEditionsInput, { nullable: true, description: 'Which editions are read as one, as of the figure.' })
  join?: JoinEditionsInput | null;

  @Field(() => [ScoreDimension], {
    defaultValue: [],
    description:
      'By what the figure was told apart: its periods say which audit of a certification is the latest of one.',
  })
  groupBy!: ScoreDimension[];

  @Field(() => ScoredAuditOrder, { defaultValue: 'AUDITED_ON', description: 'By what they are sorted.' })
  orderBy!: keyof typeof ScoredAuditOrder;

  @Field(() => SortDirection, { defaultValue: 'DESC', description: 'Which way.' })
  direction!: SortDirectionWord;

  @Field(() => Int, { nullable: true, description: 'How many, 1 to 200; 25 where nothing is said.' })
  first?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many are passed over before.' })
  offset?: number | null;
}
