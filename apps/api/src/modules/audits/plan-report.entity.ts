import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Audit } from './audit.entity.js';

/** What was reported stays as it was; all that happens to it is that it no longer counts, once. */
const KEPT = `
  if tg_op = 'DELETE' then ${raise('what was reported is kept')}
  elsif old.replaced_on is not null or (to_jsonb(new) - 'replaced_on') is distinct from (to_jsonb(old) - 'replaced_on')
    then ${raise('what was reported is kept')} end if;`;

/** One version of an audit's plan, as it was reported to the authority (审查计划报送记录). */
@Entity()
@Guard('is_kept', ['update', 'delete'], KEPT)
@Index({
  name: 'plan_report_one_counts',
  expression: 'create unique index plan_report_one_counts on plan_report (audit_id) where replaced_on is null',
})
@Check({ name: 'plan_report_days', expression: 'ends_on >= starts_on' })
@ObjectType({
  implements: Node,
  description: "One version of an audit's plan, as it was reported to the authority (审查计划报送记录).",
})
export class PlanReport {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @DayField('Day it was reported.')
  reportedOn!: PlainDate;

  @DayField('First day on site, as reported.')
  startsOn!: PlainDate;

  @DayField('Last day on site, as reported.')
  endsOn!: PlainDate;

  @DayField('Day it gave way to another plan or another day; empty while it counts.', { nullable: true })
  replacedOn!: PlainDate | null;
}

backRelation(Audit, 'planReports', {
  entity: () => PlanReport,
  description: 'Its plans as they were reported to the authority, the newest first.',
  mappedBy: 'audit',
  orderBy: 'x.id desc',
});
