import { LossReason, ReferralReason, SurveillanceOutcome } from '@touchstone/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { tellEnum } from '../../graphql/enums.js';

tellEnum(SurveillanceOutcome, 'SurveillanceOutcome', {
  about: 'What a partial surveillance ends in.',
  CONFIRMED: 'What was certified stands.',
  REFERRED: 'A full evaluation must follow.',
});
tellEnum(ReferralReason, 'ReferralReason', {
  about: 'Why a partial surveillance refers the client to a full evaluation.',
  POINTS_LOST: "More points were lost than the edition's limit.",
  SPECIAL_DEDUCTION: 'A special deduction was made.',
  MAJOR_NONCONFORMITY: 'A major nonconformity was raised.',
});
tellEnum(LossReason, 'LossReason', {
  about: 'Why a leaf does not earn all its points, or has none to earn.',
  NOT_MET: 'It is not met.',
  SAMPLE: 'Some of its samples do not conform.',
  UNANSWERED: 'It has no answer yet.',
  TAILORED: 'It was tailored out (删减) and left the sum on both sides.',
});

/** A number as it is shown and as it is. */
@ObjectType({ description: 'A number as it is shown and as it is.' })
export class ExactNumber {
  @Field(() => String, { description: 'Cut, not rounded, to two places, such as 94.99.' })
  shown!: string;

  @Field(() => String, { description: 'As numerator/denominator in lowest terms, such as 95/1.' })
  exact!: string;
}

/** What an unfinished scorecard can still come to. */
@ObjectType({ description: 'What an unfinished scorecard can still come to.' })
export class ScoreRange {
  @Field(() => String, { description: 'The score if every missing leaf were not met.' })
  low!: string;

  @Field(() => String, { description: 'The score if every missing leaf were met.' })
  high!: string;
}

/** What a scorecard comes to, by the one engine. */
@ObjectType({ description: 'What a scorecard comes to, computed by the one engine.' })
export class ScoreOutcome {
  @Field(() => Boolean, { description: 'Whether every leaf asked for has an answer.' })
  complete!: boolean;

  @Field(() => Int, { description: 'How many of them have none.' })
  missing!: number;

  @Field(() => ExactNumber, { nullable: true, description: 'The score; only of a complete, full evaluation.' })
  score!: ExactNumber | null;

  @Field(() => String, { nullable: true, description: 'Points of the leaves that apply, exact.' })
  applicable!: string | null;

  @Field(() => String, { nullable: true, description: 'What they earn, exact, before deductions and bonuses.' })
  earned!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the level it reaches alone; none if it did not pass.' })
  level!: string | null;

  @Field(() => Bilingual, { nullable: true, description: "The level's name." })
  levelTitle!: Bilingual | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it passed, once complete; of a partial surveillance, whether it confirms.',
  })
  passed!: boolean | null;

  @Field(() => ScoreRange, { nullable: true, description: 'What an unfinished full evaluation can still come to.' })
  range!: ScoreRange | null;

  @Field(() => SurveillanceOutcome, { nullable: true, description: 'What a complete partial surveillance ends in.' })
  confirmation!: SurveillanceOutcome | null;

  @Field(() => ExactNumber, { nullable: true, description: 'Points lost in a partial surveillance.' })
  lost!: ExactNumber | null;

  @Field(() => [ReferralReason], { description: 'Why it refers the client to a full evaluation.' })
  referralReasons!: readonly ReferralReason[];
}

/** The level an audit's evaluations come to together. */
@ObjectType({ description: "What an audit's evaluations come to together, by the edition's own way to combine them." })
export class AuditOutcome {
  @Field(() => Boolean, { nullable: true, description: 'Whether the audit passed; empty while a scorecard is open.' })
  passed!: boolean | null;

  @Field(() => String, { nullable: true, description: 'Code of the level; none if not passed or only in part.' })
  level!: string | null;

  @Field(() => Bilingual, { nullable: true, description: "The level's name." })
  levelTitle!: Bilingual | null;

  @Field(() => ExactNumber, { nullable: true, description: 'The combined score, where the edition combines scores.' })
  score!: ExactNumber | null;

  @Field(() => SurveillanceOutcome, { nullable: true, description: 'What a complete partial surveillance ends in.' })
  confirmation!: SurveillanceOutcome | null;
}
