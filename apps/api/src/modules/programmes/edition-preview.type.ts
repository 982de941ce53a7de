import { Field, Int, ObjectType } from 'type-graphql';
import { RefusalShown } from '../../graphql/refused.type.js';
import { JsonScalar } from '../../graphql/scalars.js';
import { EditionContent } from './edition-content.type.js';
import { EditionDiff } from './edition-diff.type.js';

@ObjectType({ description: 'One thing that keeps a file from being an edition.' })
export class EditionProblem {
  @Field(() => String, { description: "Path in the edition's structure; empty for the whole file." })
  path!: string;

  @Field(() => Int, { nullable: true, description: 'Line of a text.' })
  line!: number | null;

  @Field(() => String, { nullable: true, description: 'Sheet of a workbook.' })
  sheet!: string | null;

  @Field(() => Int, { nullable: true, description: 'Row of the sheet, counted from 1.' })
  row!: number | null;

  @Field(() => String, { nullable: true, description: 'Heading of the column.' })
  column!: string | null;

  @Field(() => String, { description: 'Code, stable for programs.' })
  code!: string;

  @Field(() => String, { description: "What is wrong, in the reader's language." })
  message!: string;

  @Field(() => JsonScalar, { description: 'The values the sentence names, by parameter.' })
  params!: unknown;
}

@ObjectType({ description: 'What an edition would be, before it is put on the shelf.' })
export class EditionPreview {
  @Field(() => [EditionProblem], {
    description: 'Everything that keeps the file from being an edition; empty when it is one.',
  })
  problems!: readonly EditionProblem[];

  @Field(() => [RefusalShown], { description: 'Why the edition may not go on the shelf; empty when it may.' })
  refusals!: readonly RefusalShown[];

  @Field(() => EditionContent, { nullable: true, description: 'What it says, when it is an edition.' })
  content!: EditionContent | null;

  @Field(() => EditionDiff, {
    nullable: true,
    description: 'How it differs from the edition of the programme adopted last, where there is one.',
  })
  diff!: EditionDiff | null;
}
