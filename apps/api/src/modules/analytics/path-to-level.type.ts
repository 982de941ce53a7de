import { LossReason } from '@touchstone/rules';
import { Field, ID, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { resultOf } from '../../graphql/refused.type.js';
import { ExactNumber } from '../audits/index.js';

/** A leaf on the way to a level. */
@ObjectType({ description: 'A leaf whose full points are part of the way to a level.' })
export class PathLeaf {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause!: string;

  @Field(() => ExactNumber, { description: 'Points lost there.' })
  lost!: ExactNumber;

  @Field(() => LossReason, { description: 'Why.' })
  reason!: LossReason;
}

/** The way of one evaluation. */
@ObjectType({ description: 'What one evaluation would need for a level.' })
export class PathOfEvaluation {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => String, { description: 'The least score of the level.' })
  min!: string;

  @Field(() => ExactNumber, { description: 'Its score.' })
  score!: ExactNumber;

  @Field(() => [PathLeaf], {
    nullable: true,
    description:
      'The fewest leaves whose full points reach it, by code where several are as few. Empty: it is reached. None: nothing reaches it, or special deductions fail it.',
  })
  leaves!: readonly PathLeaf[] | null;

  @Field(() => ExactNumber, { nullable: true, description: 'The score with those leaves met, scored anew.' })
  scoreThen!: ExactNumber | null;
}

/** The way to a level. */
@ObjectType({
  description: 'The way of one audited client to a level (达到等级所需指标); never told to whom it would be advice.',
})
export class PathToLevel {
  @Field(() => ID, { description: 'Global id of the audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Code of the level.' })
  level!: string;

  @Field(() => Bilingual, { description: 'Its name.' })
  levelTitle!: Bilingual;

  @Field(() => Boolean, { description: 'Whether points of the edition are illustrative: no figure of a standard.' })
  illustrative!: boolean;

  @Field(() => [PathOfEvaluation], { description: 'Each evaluation that decides the level.' })
  evaluations!: readonly PathOfEvaluation[];
}

export const PathToLevelResult = resultOf('PathToLevel', () => PathToLevel);
