import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'A place the client works at.' })
export class SiteInput {
  @Field(() => String, { description: 'What the place is called.' })
  name!: string;

  @Field(() => String, { description: 'Its address.' })
  address!: string;

  @Field(() => String, { description: 'Province, the first two digits of GB/T 2260.' })
  provinceCode!: string;

  @Field(() => Int, { description: 'Persons working there.' })
  headcount!: number;

  @Field(() => Boolean, { description: 'Whether it is the head office.' })
  isHeadOffice!: boolean;
}

/** What a client tells of itself and may change later: all but its code and its sites. */
@InputType({ description: 'What a client tells of itself.' })
export class ClientDetailsInput {
  @Field(() => String, { description: 'Registered name in Chinese.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => String, { description: 'Province, the first two digits of GB/T 2260.' })
  provinceCode!: string;

  @Field(() => String, { description: 'Registered address.' })
  address!: string;

  @Field(() => String, { description: 'Sector, the section letter of GB/T 4754-2017.' })
  sector!: string;

  @Field(() => Int, { description: 'Persons working there.' })
  headcount!: number;

  @Field(() => String, { nullable: true, description: 'What its licence lets it do (经营范围), word for word.' })
  businessScope!: string | null;

  @Field(() => String, { nullable: true, description: 'Legal representative.' })
  legalRepresentative!: string | null;

  @Field(() => String, { description: 'Who answers for the client.' })
  contactName!: string;

  @Field(() => String, { description: 'Telephone of the contact.' })
  contactPhone!: string;

  @Field(() => String, { nullable: true, description: 'E-mail of the contact.' })
  contactEmail!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Language it works in, by its code of ISO 639-1; Chinese where nothing is said at first.',
  })
  workingLanguage!: string | null;
}
