import { FormatChangeKind, ReturnColumnType, ReturnFormatKind, ReturnRowKind } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { JsonScalar, PlainDateScalar } from '../../graphql/scalars.js';

/** A column of a sheet, as its readers see it. */
@ObjectType('ReturnColumn', { description: 'One column of a sheet of a return.' })
export class ReturnColumnShown {
  @Field(() => String, { description: 'Its key in the format.' })
  key!: string;

  @Field(() => String, { description: 'Its heading.' })
  header!: string;

  @Field(() => ReturnColumnType, { description: 'How its cells are written.' })
  type!: ReturnColumnType;

  @Field(() => Boolean, { description: 'Whether every row needs it.' })
  required!: boolean;

  @Field(() => Boolean, { description: 'Whether it is concluded rather than read.' })
  doubt!: boolean;

  @Field(() => String, { description: 'Where the column is told of.' })
  basis!: string;
}

@ObjectType('ReturnSheet', { description: 'One sheet of a return, and how many rows and faults it has.' })
export class ReturnSheetShown {
  @Field(() => String, { description: 'Its key in the format.' })
  key!: string;

  @Field(() => String, { description: 'Its name in the file.' })
  name!: string;

  @Field(() => [ReturnColumnShown], { description: 'Its columns, in their order.' })
  columns!: readonly ReturnColumnShown[];

  @Field(() => Int, { description: 'How many rows it has.' })
  rows!: number;

  @Field(() => Int, { description: 'How many rows have faults.' })
  faultyRows!: number;
}

@ObjectType('ReturnProblem', { description: 'What is wrong with a cell of a return.' })
export class ReturnProblemShown {
  @Field(() => String, { description: 'Code, stable for programs.' })
  code!: string;

  @Field(() => String, { description: 'Key of the column.' })
  column!: string;

  @Field(() => String, { description: "What is wrong, in the reader's language." })
  message!: string;

  @Field(() => String, { description: 'The source it rests on.' })
  clause!: string;

  @Field(() => ID, { description: 'Global id of the record in which it is put right.' })
  record!: string;
}

@ObjectType('ReturnRow', { description: 'One row of a return.' })
export class ReturnRowShown {
  @Field(() => ID, { description: 'Its id; no record is read by it.' })
  id!: string;

  @Field(() => Int, { description: 'Its place in the sheet, from 1.' })
  place!: number;

  @Field(() => ReturnRowKind, { description: 'Why it is in the return.' })
  kind!: ReturnRowKind;

  @Field(() => PlainDateScalar, { description: 'Day on which it happened.' })
  happenedOn!: PlainDate;

  @Field(() => ID, { description: 'Global id of the record it is about.' })
  record!: string;

  @Field(() => [String], {
    nullable: 'items',
    description: 'What its cells say, in the order of the columns; an identity number is never among them.',
  })
  cells!: ReadonlyArray<string | null>;

  @Field(() => [ReturnProblemShown], { description: 'Everything that is wrong with it.' })
  problems!: readonly ReturnProblemShown[];
}

@ObjectType('ReturnRowPage', { description: 'Some rows of a sheet of a return.' })
export class ReturnRowPage {
  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount!: number;

  @Field(() => [ReturnRowShown], { description: 'The rows.' })
  nodes!: readonly ReturnRowShown[];
}

@ObjectType({ description: 'A return, by id and number.' })
export class ReturnNamed {
  @Field(() => ID, { description: 'Global id.' })
  id!: string;

  @Field(() => String, { description: 'Number.' })
  number!: string;
}

@ObjectType({ description: 'What is to be reported next, and by when.' })
export class ReturnDesk {
  @Field(() => PlainDateScalar, { description: 'First day of the month that is to be reported next.' })
  nextMonth!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day to report it.' })
  dueOn!: PlainDate;

  @Field(() => Int, { description: 'Days until then; below zero once it is past.' })
  daysLeft!: number;

  @Field(() => Boolean, { description: 'Whether the month is over, so that it can be reported.' })
  isOver!: boolean;

  @Field(() => Boolean, {
    description: 'Whether nothing was reported here yet: the first return says from when it is.',
  })
  isFirst!: boolean;

  @Field(() => ReturnNamed, { nullable: true, description: 'The return on its way out of the house.' })
  open!: ReturnNamed | null;

  @Field(() => Int, { description: 'How many reported rows read otherwise now.' })
  correctionsDue!: number;
}

@ObjectType('FormatChange', { description: 'One difference between two versions of a format.' })
export class FormatChangeShown {
  @Field(() => FormatChangeKind, { description: 'What happened.' })
  kind!: FormatChangeKind;

  @Field(() => String, { description: 'Key of the sheet.' })
  sheet!: string;

  @Field(() => String, { nullable: true, description: 'Key of the column; null where the sheet is meant.' })
  column!: string | null;

  @Field(() => [String], { description: 'What of it differs.' })
  members!: readonly string[];
}

@ObjectType('ReturnFormat', { description: 'One version of the format of a return; 0 is the one that ships.' })
export class ReturnFormatShown {
  @Field(() => ReturnFormatKind, { description: 'Of what.' })
  kind!: ReturnFormatKind;

  @Field(() => Int, { description: 'Counts the versions.' })
  revision!: number;

  @Field(() => JsonScalar, { description: 'Sheets and columns, with the source of each.' })
  content!: unknown;

  @Field(() => String, { nullable: true, description: 'Why it was published; null for the one that ships.' })
  reason!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it was published.' })
  publishedOn!: PlainDate | null;

  @Field(() => [FormatChangeShown], { description: 'What it changes of the version before it.' })
  changes!: readonly FormatChangeShown[];
}

@ObjectType({
  description: 'Certificates as a register of certificates takes them, and everything that is wrong with them.',
})
export class CertSearchExport {
  @Field(() => Int, { description: 'Version of the format; 0 is the one that ships.' })
  formatRevision!: number;

  @Field(() => Boolean, { description: 'Whether they are specimens (样张) of a demonstration.' })
  isSpecimen!: boolean;

  @Field(() => ReturnSheetShown, { description: 'The columns.' })
  sheet!: ReturnSheetShown;

  @Field(() => Int, { description: 'How many rows have faults.' })
  faultyRows!: number;

  @Field(() => [ReturnRowShown], { description: 'Rows, those with faults first; 200 at most.' })
  rows!: readonly ReturnRowShown[];
}
