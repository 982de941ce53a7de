import { Field, ObjectType } from 'type-graphql';

/** A text of an edition, in both languages of the house. */
@ObjectType({ description: 'A text in both languages.' })
export class Bilingual {
  @Field(() => String, { description: 'In Chinese.' })
  zh!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}
