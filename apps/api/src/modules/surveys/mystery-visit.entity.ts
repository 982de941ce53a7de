import './surveys.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { VisitChannel } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, PartsField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Audit, AuditActivity } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';

const HELD = `
  if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the mystery visits of a reported audit are final')} end if;`;
const OF_A_MYSTERY = `if not exists (select 1 from audit_activity y where y.id = new.activity_id and y.audit_id = new.audit_id and y.kind = 'MYSTERY'
  and new.visited_on between y.starts_on and y.ends_on) then ${raise('a mystery visit falls on a day its audit has for them')} end if;`;

/**
 * One visit of a mystery customer (神秘顾客检验记录). Answers may rest on it, and it never gives a verdict. Its client
 * learns of it with the report and not before.
 */
@Entity()
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], HELD)
@Guard('is_of_a_mystery', ['insert', 'update'], OF_A_MYSTERY)
@ObjectType({ implements: Node, description: 'One visit of a mystery customer (神秘顾客检验记录).' })
export class MysteryVisit {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => AuditActivity, 'The activity it belongs to.', { index: true })
  activity!: Ref<AuditActivity>;

  @TextField('Name of who went, as it was then.')
  visitor!: string;

  @RefField(() => Person, 'Who went; empty for a visit recorded before that was a person of the body.', {
    nullable: true,
    mayBeUnseen: true,
  })
  visitedBy!: Opt<Ref<Person> | null>;

  @DayField('Day of the visit.')
  visitedOn!: PlainDate;

  @WordField(VisitChannel, 'How the customer came.')
  channel!: VisitChannel;

  @TextField('The store, the number called or the page.')
  outlet!: string;

  @TextField('What the customer came for.')
  scenario!: string;

  @TextField('What was seen.')
  observations!: string;

  @RefField(() => Person, 'Who recorded it.', { index: true, mayBeUnseen: true })
  recordedBy!: Ref<Person>;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;

  @PartsField(() => MysteryVisitFile, 'Kept files that show it.', { mappedBy: 'visit', orderBy: { id: 'asc' } })
  files = new Collection<MysteryVisitFile>(this);
}

/** A kept file of a mystery customer's visit. */
@Entity()
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], HELD)
@Unique({ properties: ['visit', 'document'] })
@ObjectType({ implements: Node, description: "A kept file of a mystery customer's visit." })
export class MysteryVisitFile {
  @IdField()
  id!: string;

  @RefField(() => MysteryVisit, 'The visit.', { index: true })
  visit!: Ref<MysteryVisit>;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => StoredDocument, 'The file.', { index: true, mayBeUnseen: true })
  document!: Ref<StoredDocument>;
}

backRelation(Audit, 'mysteryVisits', {
  entity: () => MysteryVisit,
  description: 'Visits of mystery customers.',
  mappedBy: 'audit',
  orderBy: 'x.visited_on, x.id',
});
