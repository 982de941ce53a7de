import './house.enums.js';
import type { PlainDate } from '@touchstone/plain-date';
import { FileItemKind, FileItemState, FilingState, HouseFigure, HouseRhythmKind, RhythmUnit } from '@touchstone/rules';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';

const maybe = { nullable: true } as const;

@ObjectType({ description: 'A rhythm as it holds: what the body set, else what the rules say (机构事项周期).' })
export class RhythmInForce {
  @Field(() => ID, { description: 'What is owed, as an id.' })
  id!: string;

  @Field(() => HouseRhythmKind, { description: 'What is owed.' })
  kind!: HouseRhythmKind;

  @Field(() => RhythmUnit, { description: 'In what it is counted.' })
  unit!: RhythmUnit;

  @Field(() => Int, { description: 'How often.' })
  every!: number;

  @Field(() => String, { ...maybe, description: 'Month and day of the following year, for a yearly report.' })
  yearlyBy!: string | null;

  @Field(() => String, { description: 'The clause or source it rests on.' })
  clause!: string;

  @Field(() => Boolean, { description: 'Whether it is asked for from outside; else it is the body’s policy.' })
  isStatutory!: boolean;

  @Field(() => Boolean, { description: 'Whether no published day is known, so that the body says which it goes by.' })
  isDoubtful!: boolean;

  @Field(() => PlainDateScalar, { ...maybe, description: 'From which day on it counts; empty while nothing is owed.' })
  since!: PlainDate | null;

  @Field(() => ID, { ...maybe, description: 'Who sees to it.' })
  ownerId!: string | null;

  @Field(() => String, { ...maybe, description: 'Their name.' })
  ownerName!: string | null;

  @Field(() => PlainDateScalar, {
    ...maybe,
    description: 'The earliest day the next is owed; empty for what is owed file by file.',
  })
  nextOn!: PlainDate | null;

  @Field(() => [HouseFigure], { description: 'What the system counts for it when it is recorded.' })
  figures!: readonly HouseFigure[];
}

@ObjectType({ description: 'A part of a technical file, and how it stands.' })
export class FileIndexPart {
  @Field(() => FileItemKind, { description: 'What it is.' })
  kind!: FileItemKind;

  @Field(() => FileItemState, { description: 'How it stands.' })
  state!: FileItemState;

  @Field(() => ID, { ...maybe, description: 'Global id of the record or kept file; empty for a gap.' })
  recordId!: string | null;

  @Field(() => String, { description: 'Its number, name or day.' })
  title!: string;

  @Field(() => String, { ...maybe, description: 'SHA-256 of what it says, as sealed or as it stands.' })
  sha256!: string | null;

  @Field(() => String, { ...maybe, description: 'Why it was missing when the file was sealed.' })
  gapReason!: string | null;

  @Field(() => ID, { description: 'Global id of the record on whose page it is seen, or a gap is filled.' })
  seenAt!: string;
}

@ObjectType({ description: 'The index of a technical file (归档目录) as it stands today, held against its seal.' })
export class FileIndex {
  @Field(() => [FileIndexPart], { description: 'Its parts, in the order of the process.' })
  parts!: FileIndexPart[];

  @Field(() => Int, { description: 'How many must be there and are not.' })
  missing!: number;

  @Field(() => Int, { description: 'How many changed, came or went after the seal.' })
  changed!: number;

  @Field(() => Boolean, { description: 'Whether the index still is what was sealed; true before.' })
  isIntact!: boolean;
}

@ObjectType({ description: 'How the filing (备案) of an adopted edition stands, and what rests on it.' })
export class RuleFiling {
  @Field(() => ID, { description: 'Global id of the adopted edition.' })
  id!: string;

  @Field(() => String, { description: 'The edition.' })
  editionId!: string;

  @Field(() => ID, { description: 'Global id of its programme.' })
  programmeId!: string;

  @Field(() => String, { description: 'Title of the programme in Chinese.' })
  titleZh!: string;

  @Field(() => String, { description: 'Title of the programme in English.' })
  titleEn!: string;

  @Field(() => FilingState, { description: 'How it stands today.' })
  state!: FilingState;

  @Field(() => String, { ...maybe, description: 'Number of the filing; empty while it is not filed.' })
  number!: string | null;

  @Field(() => PlainDateScalar, { ...maybe, description: 'Day of the filing.' })
  filedOn!: PlainDate | null;

  @Field(() => PlainDateScalar, { ...maybe, description: 'Last day it may be used; empty while it is open.' })
  endsOn!: PlainDate | null;

  @Field(() => Int, { description: 'Certificates that stand on it and may still be used, whether suspended or not.' })
  certificates!: number;

  @Field(() => [String], { description: 'Numbers of some of them, at most twenty, the first to end first.' })
  certificateNumbers!: string[];

  @Field(() => PlainDateScalar, { ...maybe, description: "Day of the last self-check of its programme's rule." })
  checkedOn!: PlainDate | null;

  @Field(() => PlainDateScalar, { ...maybe, description: 'Day by which the next self-check is owed.' })
  checkBy!: PlainDate | null;
}
