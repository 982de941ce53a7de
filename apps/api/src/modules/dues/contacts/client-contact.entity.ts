import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ContactKind, ContactMeans } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../../database/guard.js';
import { tellEnum } from '../../../graphql/enums.js';
import { Node } from '../../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, WordField } from '../../../reading/fields.js';
import { Certification } from '../../certificates/index.js';
import { Client } from '../../clients/index.js';
import { Person } from '../../people/index.js';

tellEnum(ContactKind, 'ContactKind', {
  about: 'What a contact with a client about something owed was.',
  NOTICE: 'A notice was sent.',
  CONVERSATION: 'It was talked about.',
  AGREEMENT: 'A day for the visit was agreed.',
});
tellEnum(ContactMeans, 'ContactMeans', {
  about: 'By what means a client was reached.',
  PHONE: 'By telephone.',
  MAIL: 'By e-mail.',
  LETTER: 'By letter.',
  MESSAGE: 'By a message.',
  MEETING: 'Face to face.',
});

/**
 * A contact with a client about something that is owed (联系记录): a notice, a talk, or a day that was agreed. What was
 * said stays as it was noted; another day is agreed by another record, and the latest holds.
 */
@Entity()
@Index({ properties: ['dueItem', 'kind', 'heldOn'] })
@Guard('stays_as_noted', ['update', 'delete'], raise('what was said with a client stays as it was noted'))
@Check({ name: 'client_contact_agreed', expression: "(kind = 'AGREEMENT') = (agreed_on is not null)" })
@Check({ name: 'client_contact_late', expression: "kind = 'AGREEMENT' or late_reason is null" })
@ObjectType({ implements: Node, description: 'A contact with a client about something that is owed (联系记录).' })
export class ClientContact {
  @IdField()
  id!: string;

  @TextField('What is owed, by its id on the due board.')
  dueItem!: string;

  @RefField(() => Client, 'The client.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Certification, 'The file it concerns.', { nullable: true })
  certification!: Ref<Certification> | null;

  @WordField(ContactKind, 'What it was.')
  kind!: ContactKind;

  @DayField('The day of it.')
  heldOn!: PlainDate;

  @WordField(ContactMeans, 'By what means.')
  means!: ContactMeans;

  @TextField('With whom at the client; of a notice, the addresses it went to.')
  withWhom!: string;

  @TextField('What was said; of a notice, its text.')
  said!: string;

  @DayField('The day for the visit that was agreed.', { nullable: true })
  agreedOn!: PlainDate | null;

  @TextField('Why the day that was agreed lies after the last lawful one.', { nullable: true })
  lateReason!: string | null;

  @DayField('Day it was noted.')
  notedOn!: PlainDate;

  @RefField(() => Person, 'Who noted it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  notedBy!: Ref<Person> | null;
}
