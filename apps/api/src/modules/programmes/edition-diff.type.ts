import { Field, Int, ObjectType } from 'type-graphql';
import { EditionChangeKind } from './edition.enums.js';

@ObjectType({ description: 'One value that differs.' })
export class EditionChange {
  @Field(() => String, { description: 'Where.' })
  path!: string;

  @Field(() => String, { nullable: true, description: 'What it was; empty where it was absent.' })
  from!: string | null;

  @Field(() => String, { nullable: true, description: 'What it is; empty where it is absent.' })
  to!: string | null;
}

@ObjectType({ description: 'What became of one entry: a criterion, a level, a paper.' })
export class EditionItemDiff {
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Field(() => EditionChangeKind, { description: 'What became of it.' })
  kind!: EditionChangeKind;

  @Field(() => [EditionChange], { description: 'The values that differ.' })
  changes!: readonly EditionChange[];
}

@ObjectType({ description: 'What became of an evaluation.' })
export class EditionEvaluationDiff {
  @Field(() => String, { description: 'Its id.' })
  id!: string;

  @Field(() => EditionChangeKind, { description: 'What became of it.' })
  kind!: EditionChangeKind;

  @Field(() => [EditionChange], { description: 'Title, total, limits, partial surveillance.' })
  changes!: readonly EditionChange[];

  @Field(() => [EditionItemDiff], { description: 'Its criteria.' })
  criteria!: readonly EditionItemDiff[];

  @Field(() => [EditionItemDiff], { description: "Its levels' minima." })
  bands!: readonly EditionItemDiff[];
}

@ObjectType({ description: 'What differs between two editions, in the order of the newer one.' })
export class EditionDiff {
  @Field(() => String, { description: 'Id of the older edition.' })
  from!: string;

  @Field(() => String, { description: 'Id of the newer one.' })
  to!: string;

  @Field(() => Boolean, { description: 'Whether nothing differs.' })
  same!: boolean;

  @Field(() => [EditionChange], { description: 'Titles, days, filing, combination, cycle, clocks and limits.' })
  rules!: readonly EditionChange[];

  @Field(() => [EditionItemDiff], { description: 'Levels.' })
  levels!: readonly EditionItemDiff[];

  @Field(() => [EditionEvaluationDiff], { description: 'Evaluations.' })
  evaluations!: readonly EditionEvaluationDiff[];

  @Field(() => [EditionItemDiff], { description: 'Papers of the application.' })
  documents!: readonly EditionItemDiff[];

  @Field(() => [EditionItemDiff], { description: 'What it rests on.' })
  basis!: readonly EditionItemDiff[];

  @Field(() => [EditionItemDiff], { description: 'Licences.' })
  licences!: readonly EditionItemDiff[];

  @Field(() => Int, { description: 'Worked cases of the older edition.' })
  workedCasesBefore!: number;

  @Field(() => Int, { description: 'Worked cases of the newer one.' })
  workedCasesAfter!: number;
}
