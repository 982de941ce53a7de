import './checklist.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ChecklistVerdict } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Audit } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

const LOCKED = `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the checklist of a reported audit is final')} end if;`;

/** What was found at one item of a checklist in one audit. It carries no points. */
@Entity()
@Guard('is_locked', ['insert', 'update', 'delete'], LOCKED)
@Unique({ properties: ['audit', 'checklist', 'item'] })
@Check({ name: 'checklist_answer_remark', expression: "verdict = 'YES' or coalesce(btrim(remark), '') <> ''" })
@ObjectType({ implements: Node, description: 'What was found at an item of a checklist; it is not scored (核查记录).' })
export class ChecklistAnswer {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField('Id of the checklist, such as gbt-16868-2009.')
  checklist!: string;

  @TextField('Code of the item.')
  item!: string;

  @WordField(ChecklistVerdict, 'What was found.')
  verdict!: ChecklistVerdict;

  @TextField('What was seen.', { nullable: true })
  remark!: string | null;

  @RefField(() => Person, 'Who recorded it.', { mayBeUnseen: true })
  recordedBy!: Ref<Person>;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;
}

backRelation(Audit, 'checklistAnswers', {
  entity: () => ChecklistAnswer,
  description: 'What was found at the items of checklists.',
  mappedBy: 'audit',
  orderBy: 'x.checklist, x.item, x.id',
});
