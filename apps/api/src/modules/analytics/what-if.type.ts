import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { ExactNumber } from '../audits/index.js';
import { ScorePopulation } from './scores.type.js';

/** From one level to another. */
@ObjectType({ description: 'How many audits go from one level to another.' })
export class LevelMove {
  @Field(() => String, { nullable: true, description: 'Code of the level that stands; none if not passed.' })
  before!: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'Its name.' })
  beforeTitle!: Bilingual | null;

  @Field(() => String, { nullable: true, description: 'Code of the level then; none if not passed.' })
  after!: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'Its name.' })
  afterTitle!: Bilingual | null;

  @Field(() => Int, { description: 'How many audits.' })
  audits!: number;
}

/** A score before and then. */
@ObjectType({ description: 'A score that stands, and what it would be.' })
export class WhatIfEvaluation {
  @Field(() => String, { description: 'Id of the evaluation they are scored by.' })
  evaluation!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => ExactNumber, { nullable: true, description: 'The score that stands; none by another edition.' })
  before!: ExactNumber | null;

  @Field(() => ExactNumber, { description: 'The score then; the least, where answers are missing.' })
  after!: ExactNumber;

  @Field(() => ExactNumber, { description: 'The most it could be; the same where no answer is missing.' })
  afterMost!: ExactNumber;
}

/** An audit whose level changes. */
@ObjectType({ description: 'An audit whose level would change, or could.' })
export class WhatIfAudit {
  @Field(() => ID, { description: 'Global id of the audit.' })
  auditId!: string;

  @Field(() => String, { description: 'Its number.' })
  number!: string;

  @Field(() => PlainDateScalar, { description: 'Its last day.' })
  auditedOn!: PlainDate;

  @Field(() => ID, { description: 'Global id of the client.' })
  clientId!: string;

  @Field(() => String, { description: 'Name of the client.' })
  clientName!: string;

  @Field(() => String, { nullable: true, description: 'Code of the level that stands.' })
  before!: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'Its name.' })
  beforeTitle!: Bilingual | null;

  @Field(() => String, { nullable: true, description: 'Code of the level then; the lowest it could be.' })
  after!: string | null;

  @Field(() => Bilingual, { nullable: true, description: 'Its name.' })
  afterTitle!: Bilingual | null;

  @Field(() => Bilingual, { nullable: true, description: 'Name of the highest it could be.' })
  afterMostTitle!: Bilingual | null;

  @Field(() => Boolean, { description: 'Whether missing answers leave the level open.' })
  open!: boolean;

  @Field(() => [WhatIfEvaluation], { description: 'Its scores.' })
  evaluations!: readonly WhatIfEvaluation[];
}

/** What of another edition the answers reach. */
@ObjectType({ description: 'How much of an evaluation of the other edition the answers are carried over to.' })
export class WhatIfCoverage {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => Bilingual, { description: 'Its title.' })
  title!: Bilingual;

  @Field(() => ExactNumber, { description: 'Points of the leaves with an answer.' })
  coveredPoints!: ExactNumber;

  @Field(() => ExactNumber, { description: 'Points of all its leaves.' })
  totalPoints!: ExactNumber;

  @Field(() => [String], { description: 'Codes of leaves without an answer, which leave the score open.' })
  openLeaves!: readonly string[];
}

/** What would change. */
@ObjectType({ description: 'Who would change level by other rules (得分假设推演); nothing is written.' })
export class WhatIfScores {
  @Field(() => ScorePopulation, { description: 'Whose scores they are.' })
  population!: ScorePopulation;

  @Field(() => Int, { description: 'How many audits were scored anew.' })
  audits!: number;

  @Field(() => Int, { description: 'How many audits have no score of every evaluation, and were not.' })
  unscored!: number;

  @Field(() => Int, { description: 'How many change level.' })
  changed!: number;

  @Field(() => Int, { description: 'How many are left open by missing answers.' })
  open!: number;

  @Field(() => [LevelMove], { description: 'From which level to which, unchanged ones too; open ones are left out.' })
  moves!: readonly LevelMove[];

  @Field(() => [WhatIfCoverage], { description: 'What of the other edition is covered; empty for the same edition.' })
  coverage!: readonly WhatIfCoverage[];

  @Field(() => [WhatIfAudit], { description: 'Audits that change level or are left open, by number.' })
  rows!: readonly WhatIfAudit[];

  @Field(() => Int, { description: 'How many there are.' })
  totalRows!: number;
}
