import './application.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { CreditSubject } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';

/** One look-up of a client's credit (信用查询), with its screenshot. It is repeated, never changed. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a credit look-up is repeated, not changed'))
@Check({ name: 'credit_check_clear', expression: 'listed or (related is null and clearance_document_id is null)' })
@ObjectType({ implements: Node, description: "One look-up of a client's credit (信用查询), with its screenshot." })
export class CreditCheck {
  @IdField()
  id!: string;

  @RefField(() => Client, 'Whose credit.', { index: true })
  client!: Ref<Client>;

  @WordField(CreditSubject, 'What was looked up.')
  subject!: CreditSubject;

  @FlagField('Whether the register names the client.')
  listed!: boolean;

  @DayField('Day of the look-up.')
  checkedOn!: PlainDate;

  @RefField(() => Person, 'Who looked it up; null where the reader may not see them.', { mayBeUnseen: true })
  checkedBy!: Ref<Person>;

  @RefField(() => StoredDocument, 'The screenshot.')
  screenshot!: Ref<StoredDocument>;

  @FlagField('Whether a penalty has to do with what is certified.', { nullable: true })
  related!: boolean | null;

  @RefField(() => StoredDocument, 'What proves that it is cleared or removed.', { nullable: true })
  clearanceDocument!: Ref<StoredDocument> | null;

  @TextField('Why a listing does not stand in the way.', { nullable: true })
  assessment!: string | null;
}

backRelation(Client, 'creditChecks', {
  entity: () => CreditCheck,
  description: 'Look-ups of its credit, the newest first.',
  mappedBy: 'client',
  orderBy: 'x.checked_on desc, x.id desc',
});
