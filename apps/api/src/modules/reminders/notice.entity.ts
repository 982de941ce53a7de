import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { DueKind, NoticeTopic, ReminderMail } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, InstantField, IntField, RefField, TextField, WordField } from '../../reading/fields.js';
import { sqlField } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Account } from '../identity/index.js';
import { MailMessage } from '../mail/index.js';

tellEnum(NoticeTopic, 'NoticeTopic', {
  about: 'What a notice tells of.',
  DUE: 'Something is owed by a day.',
  SUSPENSION_PROPOSED: 'The rules propose that a certificate be suspended; people decide it.',
  WITHDRAWAL_PROPOSED: 'The rules propose that a certificate be withdrawn; people decide it.',
  JOB_FAILED: 'The house gave up something it does by itself.',
  ENDPOINT_DISABLED: 'Nothing gets through to a web-hook endpoint; it was disabled.',
});
tellEnum(ReminderMail, 'ReminderMail', {
  about: 'How notices reach an account, beside the bell.',
  IN_APP: 'Not by mail.',
  DAILY: 'One letter a day, on days with something new.',
  WEEKLY: 'One letter on Mondays.',
});

/**
 * Something an account, or a client's contact without one, was told of (提醒): one step of a ladder or one proposal, once.
 * It is written with the look that found it, and read under the bell, in a letter, or both.
 */
@Entity()
@Check({ name: 'notice_addressee', expression: '(account_id is null) <> (client_id is null)' })
@Check({
  name: 'notice_of_due_day',
  expression:
    "(topic = 'DUE') = (due_item is not null) and (topic = 'DUE') = (due_on is not null) and (topic = 'DUE') = (step is not null) and (topic = 'DUE') = (due_kind is not null)",
})
@Index({ properties: ['account', 'readAt'] })
@Index({ properties: ['dueItem'] })
@Index({
  name: 'notice_unmailed_index',
  expression: 'create index "notice_unmailed_index" on "notice" ("written_on") where letter_id is null',
})
@ObjectType({ implements: Node, description: 'Something the house told an account of (提醒).' })
export class Notice {
  @IdField()
  id!: string;

  /** To whom, what, of which day and step: nobody is told the same thing twice. */
  @Property({ type: 'text', unique: true })
  once!: string;

  @RefField(() => Account, 'Whom it tells; null where the reader may not see accounts.', {
    nullable: true,
    mayBeUnseen: true,
  })
  account!: Ref<Account> | null;

  /** The client whose contact is written to, where it has no account. */
  @RefField(() => Client, 'The client whose contact is written to, having no account.', {
    nullable: true,
    mayBeUnseen: true,
    index: true,
  })
  client!: Ref<Client> | null;

  @WordField(NoticeTopic, 'What it tells of.')
  topic!: NoticeTopic;

  @Property({ type: 'text', nullable: true })
  @Field(() => DueKind, { nullable: true, description: 'What is owed, where something is.' })
  dueKind!: DueKind | null;

  @TextField('The thing owed, by its id on the board of due days.', { nullable: true })
  dueItem!: string | null;

  @Property({ type: 'text' })
  recordType!: string;

  @Property({ type: 'uuid' })
  recordId!: string;

  @TextField('The record by its name, as it was then.')
  label!: string;

  @TextField('Name of the client it is about, if any, as it was then.', { nullable: true })
  clientName!: string | null;

  @DayField('By when it is owed.', { nullable: true })
  dueOn!: PlainDate | null;

  @IntField('The step of the ladder: days before the due day, below zero once it is over.', { nullable: true })
  step!: number | null;

  @DayField('The day it was written.')
  writtenOn!: PlainDate;

  @InstantField('When its reader marked it as read.', { nullable: true })
  readAt!: Instant | null;

  /** The letter that told it, if any. */
  @RefField(() => MailMessage, 'The letter it went out with; null where the reader may not see letters.', {
    nullable: true,
    mayBeUnseen: true,
  })
  letter!: Ref<MailMessage> | null;
}

sqlField(Notice, 'record', {
  returns: () => ID,
  description: 'Global id of the record it is about.',
  sql: ({ alias }) => sql`${sql.ref(`${alias}.record_type`)} || ':' || ${sql.ref(`${alias}.record_id`)}`,
});
sqlField(Notice, 'isRead', {
  returns: () => Boolean,
  description: 'Whether its reader marked it as read.',
  sql: ({ alias }) => sql`(${sql.ref(`${alias}.read_at`)} is not null)`,
});
