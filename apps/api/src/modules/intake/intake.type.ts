import { IntakeRowState, IntakeSheet } from '@touchstone/rules';
import { Field, Int, ObjectType } from 'type-graphql';
import { RefusalShown } from '../../graphql/refused.type.js';

@ObjectType({ description: 'Rows of a sheet by what would become of them.' })
export class IntakeCount {
  @Field(() => IntakeSheet, { description: 'The sheet.' })
  sheet!: IntakeSheet;

  @Field(() => Int, { description: 'Rows that add a record.' })
  created!: number;

  @Field(() => Int, { description: 'Rows that change a record.' })
  changed!: number;

  @Field(() => Int, { description: 'Rows that stand on record already.' })
  unchanged!: number;

  @Field(() => Int, { description: 'Rows that are wrong.' })
  refused!: number;
}

@ObjectType({ description: 'A value that taking a row in would change on record.' })
export class IntakeChangeShown {
  @Field(() => String, { description: 'Its column.' })
  column!: string;

  @Field(() => String, { description: 'As it stands on record; an identity number is told by “…” alone.' })
  before!: string;

  @Field(() => String, { description: 'As the row has it.' })
  after!: string;
}

@ObjectType({ description: 'What would become of one row of a workbook.' })
export class IntakeRowShown {
  @Field(() => IntakeSheet, { description: 'The sheet it stands in.' })
  sheet!: IntakeSheet;

  @Field(() => Int, { description: 'Its row, the headings being 1.' })
  row!: number;

  @Field(() => String, { description: 'By what its record is told from all others.' })
  key!: string;

  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => IntakeRowState, { description: 'What would become of it.' })
  state!: IntakeRowState;

  @Field(() => [IntakeChangeShown], { description: 'What it would change on record.' })
  changes!: readonly IntakeChangeShown[];

  @Field(() => [RefusalShown], { description: 'Everything that is wrong with it, cell by cell.' })
  refusals!: readonly RefusalShown[];
}

@ObjectType({ description: 'What a workbook would do (试运行), all its rows judged; nothing is written.' })
export class IntakePreview {
  @Field(() => [IntakeCount], { description: 'Rows by sheet.' })
  counts!: readonly IntakeCount[];

  @Field(() => [RefusalShown], { description: 'What is wrong with the workbook or whole sheets of it.' })
  refusals!: readonly RefusalShown[];

  @Field(() => Int, { description: 'How many rows the filters leave.' })
  totalCount!: number;

  @Field(() => [IntakeRowShown], { description: 'Some of them, in the order of the workbook.' })
  nodes!: readonly IntakeRowShown[];
}
