import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Audit, AuditActivity } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { MysteryVisit } from './mystery-visit.entity.js';
import { Survey } from './survey.entity.js';

/** Locked with the report, and a survey that still collects answers is no evidence. */
const HELD = `
  if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('what the answers of a reported audit rest on is final')} end if;
  if tg_op <> 'DELETE' and exists (select 1 from survey s where s.id = new.survey_id and s.status <> 'CLOSED') then ${raise('only a closed survey is evidence')} end if;`;

/** A customer survey or mystery visit that the answer to a leaf rests on (评分佐证); it never gives the verdict. */
@Entity()
@Guard('is_held', ['insert', 'update', 'delete'], HELD)
@Unique({ properties: ['audit', 'evaluation', 'criterion', 'survey'] })
@Unique({ properties: ['audit', 'evaluation', 'criterion', 'activity'] })
@Unique({ properties: ['audit', 'evaluation', 'criterion', 'visit'] })
@Check({ name: 'response_basis_one', expression: 'num_nonnulls(survey_id, activity_id, visit_id) = 1' })
@ObjectType({
  implements: Node,
  description: 'A customer survey or mystery visit that the answer to a leaf rests on (评分佐证).',
})
export class ResponseBasis {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField('Evaluation of the leaf.')
  evaluation!: string;

  @TextField('Code of the leaf.')
  criterion!: string;

  @RefField(() => Survey, 'The survey; empty for a visit.', { nullable: true, index: true, mayBeUnseen: true })
  survey!: Ref<Survey> | null;

  @RefField(() => MysteryVisit, 'The recorded visit; empty for anything else.', { nullable: true, index: true })
  visit!: Ref<MysteryVisit> | null;

  @RefField(() => AuditActivity, 'The mystery visits as a whole; empty for anything else.', {
    nullable: true,
    index: true,
  })
  activity!: Ref<AuditActivity> | null;

  @TextField('What it shows of the leaf.', { nullable: true })
  remark!: string | null;

  @DayField('Day it was attached.')
  attachedOn!: PlainDate;
}

backRelation(Audit, 'responseBases', {
  entity: () => ResponseBasis,
  description: 'Surveys and mystery visits that answers rest on.',
  mappedBy: 'audit',
  orderBy: 'x.evaluation, x.criterion, x.id',
});
