import './people.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { Employment } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from './person.entity.js';

/** What binds a person and the body (劳动或聘用合同): who works without one works for somebody else. */
@Entity()
@Guard(
  'contracts_do_not_overlap',
  ['insert', 'update'],
  `if exists (select 1 from contract c where c.person_id = new.person_id and c.id <> new.id
    and c.valid_from <= coalesce(new.valid_until, 'infinity') and new.valid_from <= coalesce(c.valid_until, 'infinity'))
  then ${raise('a person has one contract at a time')} end if;`,
)
@Check({ name: 'contract_days', expression: 'valid_until is null or valid_until >= valid_from' })
@ObjectType({ implements: Node, description: 'What binds a person and the body (劳动或聘用合同).' })
export class Contract {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Whose contract it is.', { index: true })
  person!: Ref<Person>;

  @WordField(Employment, 'Whether it employs the person or engages him for some of his time.')
  kind!: Employment;

  @DayField('First day it counts.')
  validFrom!: PlainDate;

  @DayField('Last day it counts; empty where it is open.', { nullable: true })
  validUntil!: PlainDate | null;

  @FlagField(
    'Whether the person declared to practise for no other certification body; empty where it was not asked for.',
    { nullable: true },
  )
  exclusive!: Opt<boolean | null>;

  @RefField(() => StoredDocument, 'The signed contract.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @VersionField()
  version!: Opt<number>;
}

backRelation(Person, 'contracts', {
  entity: () => Contract,
  description: 'Contracts with the body, the newest first.',
  mappedBy: 'person',
  orderBy: 'x.valid_from desc',
});
