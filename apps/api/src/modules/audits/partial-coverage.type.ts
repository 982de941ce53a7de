import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { ExactNumber } from './score-outcome.type.js';

/** The audit that assessed a leaf last. */
@ObjectType({ description: 'The decided audit that assessed a leaf last.' })
export class LastAssessment {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Its number.' })
  auditNumber!: string;

  @Field(() => PlainDateScalar, { description: 'Its last day.' })
  endedOn!: PlainDate;
}

/** A leaf that a partial surveillance leaves out. */
@ObjectType({ description: 'A leaf that a partial surveillance does not assess (未评指标).' })
export class LeftOutLeaf {
  @Field(() => String, { description: 'Code of the leaf.' })
  criterion!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => LastAssessment, { nullable: true, description: 'Who assessed it last; none where nobody has.' })
  last!: LastAssessment | null;
}

/** What a partial surveillance leaves out of one evaluation. */
@ObjectType({ description: 'What a partial surveillance leaves out of one evaluation.' })
export class PartialEvaluation {
  @Field(() => String, { description: 'Id of the evaluation within the edition.' })
  evaluation!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => Int, { description: 'How many leaves it has.' })
  leaves!: number;

  @Field(() => [LeftOutLeaf], { description: 'Those that are not assessed, in the order of the document.' })
  leftOut!: readonly LeftOutLeaf[];
}

/** What the newest full audit gave one evaluation. */
@ObjectType({ description: 'What a full audit gave one evaluation.' })
export class FullEvaluation {
  @Field(() => Bilingual, { description: "The evaluation's title." })
  title!: Bilingual;

  @Field(() => String, { nullable: true, description: 'Score cut to two places.' })
  score!: string | null;

  @Field(() => Bilingual, {
    nullable: true,
    description: 'Name of the level it reached alone; none if it did not pass.',
  })
  levelTitle!: Bilingual | null;
}

/** The newest audit that asked for everything. */
@ObjectType({ description: 'The newest decided audit that asked for every leaf: its level is the one that holds.' })
export class LastFullAudit extends LastAssessment {
  @Field(() => String, { nullable: true, description: 'Code of the level it came to; none if it did not pass.' })
  level!: string | null;

  @Field(() => Bilingual, { nullable: true, description: "The level's name." })
  levelTitle!: Bilingual | null;

  @Field(() => ExactNumber, { nullable: true, description: 'The combined score, where the edition combines scores.' })
  score!: ExactNumber | null;

  @Field(() => [FullEvaluation], { description: 'Each evaluation by itself.' })
  evaluations!: readonly FullEvaluation[];
}

/** What a partial surveillance says nothing of, and what holds meanwhile. */
@ObjectType({
  description: 'What a partial surveillance leaves out, and beside it the audit whose level holds (部分评价范围).',
})
export class PartialCoverage {
  @Field(() => [PartialEvaluation], { description: 'Its evaluations that are asked for in part.' })
  evaluations!: readonly PartialEvaluation[];

  @Field(() => LastFullAudit, { nullable: true, description: 'The newest full audit before it; none without one.' })
  lastFull!: LastFullAudit | null;
}
