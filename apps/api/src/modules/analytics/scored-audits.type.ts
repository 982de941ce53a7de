import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { ScoreStage } from './analytics.enums.js';
import { ScorePopulation } from './scores.type.js';

/** One scorecard of a decided or reported audit, as analytics counts it. */
@ObjectType({ description: 'One scorecard of a reported audit, as analytics counts it.' })
export class ScoredAudit {
  @Field(() => ID, { description: 'Global id of the scorecard.' })
  scorecardId!: string;

  @Field(() => ID, { description: 'Global id of the audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Number of the audit.' })
  auditNumber!: string;

  @Field(() => ID, { description: 'Global id of the certification.' })
  certificationId!: string;

  @Field(() => ID, { description: 'Global id of the client.' })
  clientId!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => ID, { description: 'Global id of the programme.' })
  programmeId!: string;

  @Field(() => String, { description: "Title of the programme, in the reader's language." })
  programmeTitle!: string;

  @Field(() => String, { description: 'Id of the edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: "Title of the evaluation, in the reader's language." })
  evaluationTitle!: string;

  @Field(() => AuditKind, { description: 'What the audit was for.' })
  kind!: AuditKind;

  @Field(() => Boolean, { description: 'Whether it is of a partial surveillance, which has no score.' })
  partial!: boolean;

  @Field(() => ScoreStage, { description: 'How far the audit has come.' })
  stage!: ScoreStage;

  @Field(() => PlainDateScalar, { description: "The audit's last day." })
  auditedOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of the decision.' })
  decidedOn!: PlainDate | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The score, cut to two places.' })
  score!: string | null;

  @Field(() => String, { nullable: true, description: 'The score as a fraction in lowest terms.' })
  scoreExact!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the level it reaches alone.' })
  level!: string | null;

  @Field(() => String, { nullable: true, description: "Its title, in the reader's language." })
  levelTitle!: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it passed.' })
  passed!: boolean | null;

  @Field(() => DecimalScalar, { description: 'Points lost, of the criteria asked for.' })
  lost!: string;

  @Field(() => String, { description: "The client's section of GB/T 4754-2017, as then known." })
  sector!: string;

  @Field(() => String, { description: "The client's province, as then known." })
  provinceCode!: string;

  @Field(() => Int, { description: 'How many worked there, as then known.' })
  headcount!: number;

  @Field(() => String, { nullable: true, description: 'Name of who led.' })
  leaderName!: string | null;

  @Field(() => Boolean, { description: "Whether the edition's points are illustrative." })
  illustrative!: boolean;
}

/** Scorecards behind a figure. */
@ObjectType({ description: 'Scorecards behind a figure, by page.' })
export class ScoredAuditPage {
  @Field(() => ScorePopulation, { description: 'Whose scores they are.' })
  population!: ScorePopulation;

  @Field(() => [ScoredAudit], { description: 'The scorecards.' })
  rows!: ScoredAudit[];

  @Field(() => Int, { description: 'How many there are: the count of the figure.' })
  totalRows!: number;
}
