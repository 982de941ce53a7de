import './fieldwork.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { MeetingKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, PartsField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

const REPORTED = `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the attendance of a reported audit is final')} end if;`;

/** Who comes at short notice told the client with what care its team was chosen, before it began. */
const TOLD_AT_SHORT_NOTICE = `
  if new.meeting = 'OPENING' and exists (select 1 from audit a where a.id = new.audit_id and a.special_reason = 'SHORT_NOTICE')
    and not exists (select 1 from team_notice n where n.audit_id = new.audit_id and n.is_short_notice and n.sent_on <= new.held_on) then
    ${raise('at short notice a team begins once the client is told of it')}
  end if;`;

/** An opening or closing meeting, and who signed in (首末次会议). */
@Entity()
@Guard('told_at_short_notice', ['insert', 'update'], TOLD_AT_SHORT_NOTICE)
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], REPORTED)
@Unique({ properties: ['audit', 'meeting'] })
@Check({ name: 'audit_meeting_held_at', expression: "held_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'" })
@Check({ name: 'audit_meeting_place', expression: "btrim(place) <> ''" })
@ObjectType({ implements: Node, description: 'An opening or closing meeting, and who signed in (首末次会议).' })
export class AuditMeeting {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @WordField(MeetingKind, 'Which meeting.')
  meeting!: MeetingKind;

  @DayField('Day it was held.')
  heldOn!: PlainDate;

  @TextField("Time of day in the body's zone, `HH:MM`.")
  heldAt!: string;

  @TextField('Where.')
  place!: string;

  @RefField(() => StoredDocument, 'A photo of the meeting or of the signed sheet.', { nullable: true })
  photo!: Ref<StoredDocument> | null;

  @RefField(() => Person, 'Who recorded it.', { index: true, mayBeUnseen: true })
  recordedBy!: Ref<Person>;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;

  @PartsField(() => MeetingAttendee, 'Who was there, or why not.', { mappedBy: 'meeting', orderBy: { id: 'asc' } })
  attendees = new Collection<MeetingAttendee>(this);
}

/** Somebody at a meeting, of the team or of the client. */
@Entity()
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], REPORTED)
@Check({ name: 'meeting_attendee_absence', expression: 'person_id is not null or absence_reason is null' })
@Check({ name: 'meeting_attendee_told', expression: "btrim(name) <> '' and btrim(absence_reason) <> ''" })
@ObjectType({ implements: Node, description: 'Somebody at a meeting of an audit, of the team or of the client.' })
export class MeetingAttendee {
  @IdField()
  id!: string;

  @RefField(() => AuditMeeting, 'The meeting.', { index: true })
  meeting!: Ref<AuditMeeting>;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Person, 'The team member; empty for somebody of the client.', { nullable: true, index: true })
  person!: Ref<Person> | null;

  @TextField('The name.')
  name!: string;

  @TextField('The post with the client; empty for a team member.', { nullable: true })
  post!: string | null;

  @TextField('Why a team member was not there; empty for whoever was.', { nullable: true })
  absenceReason!: string | null;
}

backRelation(Audit, 'meetings', {
  entity: () => AuditMeeting,
  description: 'Its opening and closing meetings, once their attendance is recorded.',
  mappedBy: 'audit',
  orderBy: 'x.held_on, x.held_at, x.id',
});
