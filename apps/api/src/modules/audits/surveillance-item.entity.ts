import './fieldwork.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { SurveillanceTopic } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

/** One of the contents of a surveillance, and what the team saw of it (监督审查内容). */
@Entity()
@Guard(
  'is_final_once_reported',
  ['insert', 'update', 'delete'],
  `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the contents of a reported surveillance are final')} end if;`,
)
@Unique({ properties: ['audit', 'topic'] })
@Check({ name: 'surveillance_item_notes', expression: "btrim(notes) <> ''" })
@ObjectType({
  implements: Node,
  description: 'One of the contents of a surveillance, and what the team saw of it (监督审查内容).',
})
export class SurveillanceItem {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @WordField(SurveillanceTopic, 'What was looked at.')
  topic!: SurveillanceTopic;

  @FlagField('Whether it applies to the client.')
  applies!: boolean;

  @TextField('What was seen, or why it does not apply.')
  notes!: string;

  @RefField(() => Person, 'Who recorded it.', { index: true, mayBeUnseen: true })
  recordedBy!: Ref<Person>;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;
}

backRelation(Audit, 'surveillanceItems', {
  entity: () => SurveillanceItem,
  description: 'What was looked at beside the criteria, in a surveillance.',
  mappedBy: 'audit',
  orderBy: 'x.id',
});
