import './planning.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { SiteMethod, TimeAdjustmentReason } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  IdField,
  IntField,
  OnlyRefField,
  PartsField,
  RefField,
  TextField,
  WordField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Audit } from './audit.entity.js';

const DAYS = { precision: 6, scale: 1 } as const;
const FINAL = `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status = 'DECIDED') then ${raise('the time of a decided audit is final')} end if;`;

/** How the time of an audit was worked out (审查时间核算): what it was taken from, and what it came to. */
@Entity()
@Guard('is_final_once_decided', ['insert', 'update', 'delete'], FINAL)
@Check({ name: 'time_calculation_reduction', expression: 'net_percent >= -30' })
@Check({ name: 'time_calculation_least', expression: 'least_person_days is null or person_days >= least_person_days' })
@Check({
  name: 'time_calculation_on_site',
  expression: 'on_site_person_days > 0 and on_site_person_days <= person_days',
})
@Check({
  name: 'time_calculation_half',
  expression: 'on_site_person_days * 2 = trunc(on_site_person_days * 2)',
})
@Check({ name: 'time_calculation_table', expression: '(table_person_days is null) = (least_person_days is null)' })
@ObjectType({ implements: Node, description: 'How the time of an audit was worked out (审查时间核算).' })
export class TimeCalculation {
  @IdField()
  id!: string;

  @OnlyRefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @TextField('Id of the table of audit time, as the edition names it.')
  timeTable!: string;

  @DayField('Day whose table counts.')
  tableOn!: PlainDate;

  @IntField('Persons in scope.')
  headcount!: number;

  @IntField('Sites beside the head office.')
  sites!: number;

  @IntField('How many of them the time counts.')
  outlets!: number;

  @WordField(SiteMethod, 'Which of them the audit goes to.')
  siteMethod!: SiteMethod;

  @TextField('Why not all of them, where it does not.', { nullable: true })
  siteRationale!: string | null;

  @DecimalField("The table's time without outlets; empty where the table has no figure.", { ...DAYS, nullable: true })
  tablePersonDays!: string | null;

  @IntField('What all adjustments come to, in per cent of it.')
  netPercent!: number;

  @DecimalField('Least that had to be planned; empty where the table has no figure.', { ...DAYS, nullable: true })
  leastPersonDays!: string | null;

  @DecimalField('Planned in all.', DAYS)
  personDays!: string;

  @DecimalField('Planned on site.', DAYS)
  onSitePersonDays!: string;

  @DayField('Day it was worked out.')
  calculatedOn!: PlainDate;

  @PartsField(() => TimeAdjustment, 'Why it departs from the table.', {
    mappedBy: 'calculation',
    orderBy: { percent: 'desc', id: 'asc' },
  })
  adjustments = new Collection<TimeAdjustment>(this);
}

/** One reason why the time of an audit departs from its table. */
@Entity()
@Guard('is_final_once_decided', ['insert', 'update', 'delete'], FINAL)
@Unique({ properties: ['calculation', 'reason'] })
@Check({ name: 'time_adjustment_percent', expression: 'percent >= 1 and percent <= 100' })
@Check({ name: 'time_adjustment_justified', expression: "btrim(justification) <> ''" })
@ObjectType({ implements: Node, description: 'One reason why the time of an audit departs from its table (调整理由).' })
export class TimeAdjustment {
  @IdField()
  id!: string;

  @RefField(() => TimeCalculation, 'The calculation.', { index: true })
  calculation!: Ref<TimeCalculation>;

  @RefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.')
  client!: Ref<Client>;

  @WordField(TimeAdjustmentReason, 'The reason; it says whether more or less.')
  reason!: TimeAdjustmentReason;

  @IntField("How much of the table's time, in per cent.")
  percent!: number;

  @TextField('Why it holds for this client.')
  justification!: string;
}

backRelation(Audit, 'timeCalculation', {
  entity: () => TimeCalculation,
  description: 'How its time was worked out.',
  mappedBy: 'audit',
  only: true,
});
