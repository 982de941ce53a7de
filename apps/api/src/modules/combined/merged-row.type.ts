import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A leaf of a scorecard, in a merged sheet.' })
export class MergedLeaf {
  @Field(() => ID, { description: 'Global id of its scorecard.' })
  scorecardId!: string;

  @Field(() => String, { description: 'Code.' })
  criterion!: string;
}

@ObjectType({ description: 'A row of the merged sheet of two combined audits (合并评分表).' })
export class MergedRow {
  @Field(() => [MergedLeaf], {
    description: 'The leaves that one answer serves; the one that names the row comes first.',
  })
  leaves!: readonly MergedLeaf[];

  @Field(() => [MergedLeaf], {
    description: 'Leaves of the other audit that look at the same thing and are answered apart.',
  })
  related!: readonly MergedLeaf[];
}
