import './edition.enums.js';
import { Standing } from '@touchstone/schemes';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';
import { Sourced } from './edition-parts.type.js';

@ObjectType({ description: 'One assessable requirement (评价指标), or a heading over some.' })
export class EditionCriterion extends Sourced {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Code of the heading above; empty for a chapter.' })
  parent!: string | null;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => Boolean, { description: 'Whether it carries points.' })
  leaf!: boolean;

  @Field(() => String, { nullable: true, description: 'What a leaf earns when met, a decimal.' })
  points!: string | null;

  @Field(() => String, { nullable: true, description: 'What the leaves below a heading sum to, where declared.' })
  total!: string | null;

  @Field(() => Standing, { description: 'Where points or total come from.' })
  pointsStanding!: Standing;

  @Field(() => String, { nullable: true, description: 'Id of the licence, where they are licensed.' })
  pointsLicence?: string | null;

  @Field(() => Boolean, { description: 'Whether it may be judged by a sample.' })
  sampling!: boolean;

  @Field(() => Int, { description: 'Smallest sample that needs no reason.' })
  minimumSample!: number;

  @Field(() => Boolean, { description: 'Whether it may be tailored out (删减).' })
  tailoring!: boolean;

  @Field(() => Boolean, { description: 'Whether every surveillance asks for it.' })
  mandatory!: boolean;

  @Field(() => Boolean, { description: 'Whether it is encouraged only: no nonconformity is raised.' })
  encouraged!: boolean;

  @Field(() => Int, { nullable: true, description: 'In which turn of a partial surveillance it is asked for.' })
  rotation!: number | null;
}

@ObjectType({ description: 'From which score on a level is reached.' })
export class EditionBand {
  @Field(() => String, { description: 'Code.' })
  code!: string;

  @Field(() => String, { description: 'The least score, a decimal.' })
  min!: string;

  @Field(() => Int, { description: "Rank of the edition's level it stands for." })
  rank!: number;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;
}

@ObjectType({ description: "The levels' minima in one evaluation." })
export class EditionBands extends Sourced {
  @Field(() => [EditionBand], { description: 'The minima, the lowest first.' })
  items!: readonly EditionBand[];
}

@ObjectType({ description: 'How special deductions and bonuses act.' })
export class EditionLimits extends Sourced {
  @Field(() => Int, { description: 'So many special deductions fail the evaluation.' })
  specialDeductionLimit!: number;

  @Field(() => Int, { description: 'At most so many bonuses.' })
  bonusLimit!: number;
}

@ObjectType({ description: 'What a partial surveillance asks for.' })
export class EditionSubset extends Sourced {
  @Field(() => String, { description: 'A loss of more points refers the client to a full evaluation.' })
  lossLimit!: string;

  @Field(() => Int, { description: 'In how many turns every leaf is asked for once.' })
  turns!: number;
}

@ObjectType({ description: 'The edition and evaluation a tree was taken from.' })
export class EditionInclude {
  @Field(() => String, { description: 'Id of the edition.' })
  edition!: string;

  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;
}

@ObjectType({ description: 'One scored tree of an edition (评价).' })
export class EditionEvaluation {
  @Field(() => String, { description: 'Id in the edition.' })
  id!: string;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => String, { description: "The document whose clauses the criteria's codes count in." })
  clausesOf!: string;

  @Field(() => String, { description: 'What all leaves sum to, a decimal.' })
  total!: string;

  @Field(() => [EditionCriterion], { description: 'In the order of the document, parents before children.' })
  criteria!: readonly EditionCriterion[];

  @Field(() => EditionBands, { description: "The levels' minima." })
  bands!: EditionBands;

  @Field(() => EditionLimits, { description: 'Special deductions and bonuses.' })
  limits!: EditionLimits;

  @Field(() => EditionSubset, { nullable: true, description: 'Partial surveillance, where the edition knows it.' })
  subset!: EditionSubset | null;

  @Field(() => EditionInclude, {
    nullable: true,
    description: 'Where the tree was taken from, if from another edition.',
  })
  includedFrom!: EditionInclude | null;
}
