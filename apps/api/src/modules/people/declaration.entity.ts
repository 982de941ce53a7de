import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from './person.entity.js';

/** A signed declaration of impartiality (公正性声明); the newest one is what the person may be seated on. */
@Entity()
@Check({ name: 'declaration_days', expression: 'signed_on is null or valid_until >= signed_on' })
@ObjectType({ implements: Node, description: 'A signed declaration of impartiality (公正性声明).' })
export class Declaration {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who signed.', { index: true })
  person!: Ref<Person>;

  @DayField('Day it was signed; empty for one of which only the last day was kept.', { nullable: true })
  signedOn!: PlainDate | null;

  @DayField('Last day it counts.')
  validUntil!: PlainDate;

  @RefField(() => StoredDocument, 'The signed paper.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;
}

backRelation(Person, 'declarations', {
  entity: () => Declaration,
  description: 'Signed declarations of impartiality, the newest first.',
  mappedBy: 'person',
  orderBy: 'x.valid_until desc',
});
