import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, ObjectType } from 'type-graphql';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { EditionCrosswalk } from './crosswalk.type.js';
import { EditionContent } from './edition-content.type.js';

@ObjectType({ description: 'An edition on the shelf: a file that can be adopted, or is.' })
export class ShelvedEdition {
  @Field(() => String, { description: 'Id, such as gbt-27922/2011.' })
  editionId!: string;

  @Field(() => Boolean, { description: 'Whether it comes with the product.' })
  isShipped!: boolean;

  @Field(() => Boolean, { description: 'Whether the body has adopted it.' })
  isAdopted!: boolean;

  @Field(() => ID, { nullable: true, description: 'Global id of the adopted edition, once it is.' })
  adoptedAs!: string | null;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day of the adoption.' })
  adoptedOn!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether the file still says what was adopted; yes before.' })
  isIntact!: boolean;

  @Field(() => EditionContent, { description: 'What it says.' })
  content!: EditionContent;

  @Field(() => [EditionCrosswalk], { description: 'Editions whose criteria are held against its own.' })
  crosswalks!: readonly EditionCrosswalk[];
}
