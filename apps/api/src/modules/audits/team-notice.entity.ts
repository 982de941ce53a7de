import './planning.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectionOutcome } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, TextField, TextsField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

/** The client is told who comes (审查组通知). */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a notice that was sent stays as it was'))
@Check({ name: 'team_notice_object_by', expression: 'is_short_notice = (object_by is null)' })
@Check({ name: 'team_notice_care', expression: 'is_short_notice = (care is not null)' })
@ObjectType({ implements: Node, description: 'The client is told who comes (审查组通知).' })
export class TeamNotice {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is told.', { index: true })
  client!: Ref<Client>;

  @TextsField('Who sat on the team then, by name.')
  members!: string[];

  @DayField('Day it was sent.')
  sentOn!: PlainDate;

  @FlagField('Whether the audit comes at short notice, which takes no objection.')
  isShortNotice!: boolean;

  @DayField('Last day on which the client may object; empty at short notice.', { nullable: true })
  objectBy!: PlainDate | null;

  @TextField('With what care the team was chosen, at short notice.', { nullable: true })
  care!: string | null;
}

/** What a client has against somebody on a team (对审查组成员的异议). */
@Entity()
@Guard(
  'is_final_once_answered',
  ['update', 'delete'],
  `if tg_op = 'DELETE' or old.outcome is not null then ${raise('an objection that was answered stays as it was')} end if;`,
)
@Index({
  name: 'team_objection_one_open',
  expression:
    'create unique index team_objection_one_open on team_objection (audit_id, person_id) where outcome is null',
})
@Check({
  name: 'team_objection_answered',
  expression: '(outcome is null) = (answer is null) and (outcome is null) = (answered_on is null)',
})
@ObjectType({ implements: Node, description: 'What a client has against somebody on a team (对审查组成员的异议).' })
export class TeamObjection {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who objects.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Person, 'Against whom.', { index: true, mayBeUnseen: true })
  person!: Ref<Person>;

  @TextField('Their name.')
  personName!: string;

  @DayField('Day it was raised.')
  raisedOn!: PlainDate;

  @TextField('Why.')
  reason!: string;

  @WordField(ObjectionOutcome, 'What the body says; empty while it has not.', { nullable: true })
  outcome!: ObjectionOutcome | null;

  @TextField('Why it says so.', { nullable: true })
  answer!: string | null;

  @DayField('Day it was answered.', { nullable: true })
  answeredOn!: PlainDate | null;

  @RefField(() => Person, 'Who answered for the body; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  answeredBy!: Opt<Ref<Person> | null>;
}

backRelation(Audit, 'teamNotices', {
  entity: () => TeamNotice,
  description: 'When the client was told of its team, the newest first.',
  mappedBy: 'audit',
  orderBy: 'x.id desc',
});
backRelation(Audit, 'teamObjections', {
  entity: () => TeamObjection,
  description: 'What the client has against its team.',
  mappedBy: 'audit',
  orderBy: 'x.id',
});
