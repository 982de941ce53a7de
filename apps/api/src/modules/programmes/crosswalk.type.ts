import './edition.enums.js';
import { LinkKind, Standing } from '@touchstone/schemes';
import { Field, Int, ObjectType } from 'type-graphql';
import { Bilingual } from '../../graphql/bilingual.type.js';

@ObjectType({ description: 'A leaf of an edition, named in a crosswalk.' })
export class CrosswalkLeaf {
  @Field(() => String, { description: 'Id of its evaluation.' })
  evaluation!: string;

  @Field(() => String, { description: 'Code.' })
  criterion!: string;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;
}

@ObjectType({ description: 'Two leaves of two editions that ask alike.' })
export class CrosswalkLink {
  @Field(() => LinkKind, { description: 'How far.' })
  kind!: LinkKind;

  @Field(() => CrosswalkLeaf, { description: 'The leaf of this edition.' })
  own!: CrosswalkLeaf;

  @Field(() => CrosswalkLeaf, { description: 'The leaf of the other one.' })
  other!: CrosswalkLeaf;
}

@ObjectType({ description: 'How much of an evaluation another edition asks as well.' })
export class CrosswalkCoverage {
  @Field(() => String, { description: 'Id of the evaluation.' })
  evaluation!: string;

  @Field(() => Int, { description: 'Its leaves.' })
  leaves!: number;

  @Field(() => Int, { description: 'Leaves that one answer serves in both editions.' })
  same!: number;

  @Field(() => Int, { description: 'Leaves that have related ones there, and none the same.' })
  related!: number;
}

@ObjectType({ description: 'Which criteria of an edition another one asks as well (指标对照).' })
export class EditionCrosswalk {
  @Field(() => String, { description: 'Id of the other edition.' })
  editionId!: string;

  @Field(() => Bilingual, { description: 'Title.' })
  title!: Bilingual;

  @Field(() => Standing, { description: 'Where it comes from.' })
  standing!: Standing;

  @Field(() => [CrosswalkCoverage], { description: 'How much of each evaluation.' })
  coverage!: readonly CrosswalkCoverage[];

  @Field(() => [CrosswalkLink], { description: "The pairs, in the order of the crosswalk's file." })
  links!: readonly CrosswalkLink[];
}
