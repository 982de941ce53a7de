import type { PlainDate } from '@touchstone/plain-date';
import { Field, Int, ObjectType } from 'type-graphql';
import { tellEnum } from '../../../graphql/enums.js';
import { DecimalScalar, PlainDateScalar } from '../../../graphql/scalars.js';

/** What clients are put together by. */
export const PeerGrouping = { ALL: 'ALL', SECTOR: 'SECTOR', SIZE_BAND: 'SIZE_BAND', PROVINCE: 'PROVINCE' } as const;
/** One of the groupings. */
export type PeerGrouping = keyof typeof PeerGrouping;
tellEnum(PeerGrouping, 'PeerGrouping', {
  about: 'What clients are put together by, to be set beside one of them.',
  ALL: 'All clients under the evaluation.',
  SECTOR: 'Those of the same sector.',
  SIZE_BAND: 'Those of about the same size.',
  PROVINCE: 'Those of the same province.',
});

const optional = { nullable: true } as const;

/** One chapter beside its peers. */
@ObjectType({ description: 'What of a chapter’s points was earned, in per cent.' })
export class ChapterShare {
  @Field(() => String, { description: 'Code of the chapter.' })
  code!: string;

  @Field(() => String, { description: "Its title in the reader's language." })
  title!: string;

  @Field(() => DecimalScalar, { ...optional, description: 'Per cent earned; null where it is withheld.' })
  earned!: string | null;
}

/** A group of other clients. */
@ObjectType({ description: 'Other clients as a group; nothing of it where they are too few to be told of.' })
export class PeerGroup {
  @Field(() => PeerGrouping, { description: 'What puts them together.' })
  grouping!: PeerGrouping;

  @Field(() => String, { ...optional, description: 'Code of the sector, size or province they share.' })
  value!: string | null;

  @Field(() => Boolean, { description: 'Whether the group is withheld.' })
  withheld!: boolean;

  @Field(() => Int, { ...optional, description: 'At least so many others, a multiple of five; null where withheld.' })
  clients!: number | null;

  @Field(() => DecimalScalar, { ...optional, description: 'Mean score of the others in whole points.' })
  score!: string | null;

  @Field(() => [ChapterShare], { description: 'Their chapters, in whole per cent; none where withheld.' })
  chapters!: ChapterShare[];
}

/** One evaluation of a client beside its peers. */
@ObjectType({ description: 'One evaluation of a client beside its peers.' })
export class BenchmarkedEvaluation {
  @Field(() => String, { description: 'Edition.' })
  editionId!: string;

  @Field(() => String, { description: 'Evaluation within it.' })
  evaluation!: string;

  @Field(() => String, { description: "The evaluation's title in the reader's language." })
  title!: string;

  @Field(() => PlainDateScalar, { description: "The audit's last day." })
  auditedOn!: PlainDate;

  @Field(() => DecimalScalar, { description: "The client's own newest decided score, cut to two places." })
  score!: string;

  @Field(() => [ChapterShare], { description: "The client's own chapters." })
  chapters!: ChapterShare[];

  @Field(() => [PeerGroup], { description: 'Its peers, always the same four groupings.' })
  groups!: PeerGroup[];
}

/** A client beside its peers. */
@ObjectType({ description: 'A client beside its peers, behind a floor that hides each of them (同行对比).' })
export class Benchmark {
  @Field(() => PlainDateScalar, { description: 'Peers stand as decided by this day, the end of a quarter.' })
  peersOn!: PlainDate;

  @Field(() => Int, { description: 'Fewest other clients a group is told of; a setting of the body.' })
  floor!: number;

  @Field(() => [BenchmarkedEvaluation], { description: 'By evaluation, the newest audit first.' })
  evaluations!: BenchmarkedEvaluation[];
}
