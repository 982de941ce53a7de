import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  IntField,
  PartsField,
  RefField,
  TextField,
  VersionField,
} from '../../reading/fields.js';

/** Who commissions a certification (认证委托人); once certified, the certified organisation (获证组织). */
@Entity()
@Check({ name: 'client_uscc_shape', expression: "uscc ~ '^[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}$'" })
@Check({ name: 'client_headcount_positive', expression: 'headcount > 0' })
@ObjectType({ implements: Node, description: 'Who commissions a certification (认证委托人).' })
export class Client {
  @IdField()
  id!: string;

  @TextField('Unified social credit code (统一社会信用代码), GB 32100-2015.', { unique: true })
  uscc!: string;

  @TextField('Registered name in Chinese.', { index: true })
  name!: string;

  @TextField('Name in English, for bilingual certificates.', { nullable: true, index: true })
  nameEn!: string | null;

  @TextField('Province, the first two digits of GB/T 2260.', { index: true })
  provinceCode!: string;

  @TextField('Registered address.')
  address!: string;

  @TextField('Sector, the section letter of GB/T 4754-2017.', { index: true })
  sector!: string;

  @IntField('Persons working there.')
  headcount!: number;

  @TextField('What its licence lets it do (经营范围).', { nullable: true })
  businessScope!: string | null;

  @TextField('Why it is not the client of a similar name that was registered before it.', { nullable: true })
  distinctBecause!: string | null;

  @TextField('Legal representative.', { nullable: true })
  legalRepresentative!: string | null;

  @TextField('Who answers for the client.')
  contactName!: string;

  @TextField('Telephone of the contact.')
  contactPhone!: string;

  @TextField('E-mail of the contact.', { nullable: true })
  contactEmail!: string | null;

  @TextField('Language it works in, by its code of ISO 639-1.', { default: 'zh' })
  workingLanguage!: Opt<string>;

  @DayField('Day it was registered with the body.')
  registeredOn!: PlainDate;

  @PartsField(() => Site, 'Where it works, the head office first.', {
    mappedBy: 'client',
    orderBy: { isHeadOffice: 'desc', name: 'asc' },
  })
  sites = new Collection<Site>(this);

  /** Version in which moving in left it; while it is the same, nobody here has changed the client since. */
  @Property({ type: 'integer', nullable: true, hidden: true })
  takenInVersion!: Opt<number | null>;

  @VersionField()
  version!: number;
}

/** A place a client works at. */
@Entity()
@Check({ name: 'site_headcount_positive', expression: 'headcount > 0' })
@ObjectType({ implements: Node, description: 'A place a client works at (场所).' })
export class Site {
  @IdField()
  id!: string;

  @RefField(() => Client, 'Whose place it is.', { index: true })
  client!: Ref<Client>;

  @TextField('What the place is called.')
  name!: string;

  @TextField('Its address.')
  address!: string;

  @TextField('Province, the first two digits of GB/T 2260.')
  provinceCode!: string;

  @IntField('Persons working there.')
  headcount!: number;

  @FlagField('Whether it is the head office, which carries the central functions.')
  isHeadOffice!: boolean;
}
