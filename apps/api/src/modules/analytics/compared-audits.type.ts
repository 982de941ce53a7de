import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind, LossReason } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { AuditOutcome, ExactNumber, Response } from '../audits/index.js';

/** One of two audits that are compared. */
@ObjectType({ description: 'One of two audits that are compared.' })
export class ComparedAudit {
  @Field(() => ID, { description: 'Global id of the audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => AuditKind, { description: 'What it was for.' })
  kind!: AuditKind;

  @Field(() => PlainDateScalar, { description: 'Its last day.' })
  auditedOn!: PlainDate;

  @Field(() => String, { description: 'Id of its edition.' })
  editionId!: string;

  @Field(() => Bilingual, { description: "The edition's title." })
  editionTitle!: Bilingual;

  @Field(() => Boolean, { description: 'Whether points of its edition are illustrative: no figure of a standard.' })
  illustrative!: boolean;

  @Field(() => AuditOutcome, { description: 'What its scorecards come to together.' })
  outcome!: AuditOutcome;
}

/** How a leaf stands in one of two audits. */
@ObjectType({ description: 'How a leaf stands in one of two audits.' })
export class ComparedLeaf {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => String, { description: 'The clause it rests on.' })
  clause!: string;

  @Field(() => String, { description: 'Code of its chapter.' })
  chapter!: string;

  @Field(() => ExactNumber, { description: 'Points that apply.' })
  applicable!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points lost.' })
  lost!: ExactNumber;

  @Field(() => LossReason, { nullable: true, description: 'Why it does not earn all; empty where it does.' })
  reason!: LossReason | null;

  @Field(() => Response, { nullable: true, description: 'The answer with its evidence.' })
  answer!: Response | null;
}

/** What one leaf moved of the score. */
@ObjectType({ description: 'What one leaf moved of the score; its two parts sum to the whole, exactly.' })
export class ScoreStep {
  @Field(() => ComparedLeaf, { nullable: true, description: 'The leaf in the first audit; empty where it has none.' })
  left!: ComparedLeaf | null;

  @Field(() => ComparedLeaf, { nullable: true, description: 'The leaf in the second audit; empty where it has none.' })
  right!: ComparedLeaf | null;

  @Field(() => ExactNumber, { description: 'What it moved the score by.' })
  effect!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Of that, by points lost or no longer lost.' })
  answer!: ExactNumber;

  @Field(() => ExactNumber, {
    description: 'Of that, by coming into the applicable total or leaving it: every loss weighs less, or more.',
  })
  weight!: ExactNumber;
}

/** How a score stands in one of two audits. */
@ObjectType({ description: 'What an evaluation came to in one of two audits.' })
export class ComparedScore {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => ExactNumber, { description: 'The score.' })
  score!: ExactNumber;

  @Field(() => String, { nullable: true, description: 'Code of the level it reaches alone.' })
  level!: string | null;

  @Field(() => Bilingual, { nullable: true, description: "The level's name." })
  levelTitle!: Bilingual | null;

  @Field(() => Boolean, { description: 'Whether its special deductions alone keep it from passing.' })
  failedByDeductions!: boolean;

  @Field(() => ExactNumber, { description: 'Points of the leaves that both have, or ask the same of.' })
  sharedPoints!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points of all its leaves.' })
  totalPoints!: ExactNumber;

  @Field(() => Int, { description: 'Leaves that stand alone, because the other edition asks nothing the same.' })
  aloneLeaves!: number;
}

/** The way from one score to another. */
@ObjectType({ description: 'The way from one score to another: the first and every step sum to the second, exactly.' })
export class ComparedEvaluation {
  @Field(() => ComparedScore, { description: 'In the first audit.' })
  left!: ComparedScore;

  @Field(() => ComparedScore, { description: 'In the second audit.' })
  right!: ComparedScore;

  @Field(() => ExactNumber, { description: 'The second score less the first.' })
  difference!: ExactNumber;

  @Field(() => [ScoreStep], { description: 'Leaves that moved it, in the order of the document.' })
  steps!: readonly ScoreStep[];

  @Field(() => ExactNumber, { description: 'What special deductions moved.' })
  specialDeductions!: ExactNumber;

  @Field(() => ExactNumber, { description: 'What special bonuses moved.' })
  specialBonuses!: ExactNumber;

  @Field(() => ExactNumber, { description: 'What the bounds of 0 and 100 moved.' })
  clamp!: ExactNumber;
}

/** Two audits of one client compared. */
@ObjectType({ description: 'Two audits of one client compared: why one score is not the other (得分比较).' })
export class ComparedAudits {
  @Field(() => ID, { description: 'Global id of the client.' })
  clientId!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'The day as of which it is told; empty for now.' })
  asKnownOn!: PlainDate | null;

  @Field(() => ComparedAudit, { description: 'The first audit.' })
  left!: ComparedAudit;

  @Field(() => ComparedAudit, { description: 'The second audit.' })
  right!: ComparedAudit;

  @Field(() => [ComparedEvaluation], { description: 'Evaluations that both have a score of.' })
  evaluations!: readonly ComparedEvaluation[];

  @Field(() => [Bilingual], {
    description:
      'Evaluations that are not compared: one side has no such evaluation, is incomplete, or asked for a part alone.',
  })
  leftOut!: readonly Bilingual[];
}
