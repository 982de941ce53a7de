import './audit.enums.js';
import './planning.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import {
  AUDIT_TABLE,
  ActivityConclusion,
  AuditActivityKind,
  AuditKind,
  AuditStatus,
  Recommendation,
  ShortNoticeTrigger,
  SpecialAuditReason,
  TeamRole,
} from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  IdField,
  PartsField,
  RefField,
  TextField,
  TextsField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Application } from '../applications/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';

/** One assessment of a client against one edition (审查). */
@Entity()
@MovesBy(AUDIT_TABLE)
@Guard(
  'is_final_once_decided',
  ['update', 'delete'],
  `if old.status = 'DECIDED' then ${raise('a decided audit is final')} end if;`,
)
@Guard(
  'is_combined_with_its_like',
  ['insert', 'update'],
  `if new.combined_with_id is not null and not exists (select 1 from audit o where o.id = new.combined_with_id
    and o.id <> new.id and o.client_id = new.client_id and o.programme_id <> new.programme_id
    and coalesce(o.combined_with_id, new.id) = new.id) then ${raise('an audit is combined with one of its client and of another programme')} end if;`,
)
@Guard(
  'looks_into_its_own_scope',
  ['insert', 'update'],
  `if new.scope_change_id is not null and (tg_op = 'INSERT' or new.scope_change_id is distinct from old.scope_change_id) and not exists (
    select 1 from application a where a.id = new.scope_change_id and a.certification_id = new.certification_id
    and a.status = 'ACCEPTED' and a.decided_on is null) then ${raise('an audit looks into a change of scope of its file that was accepted')} end if;`,
)
@Guard(
  'noticed_before_it_began',
  ['insert', 'update'],
  `if new.noticed_on > new.starts_on and (tg_op = 'INSERT' or (new.noticed_on, new.starts_on) is distinct from (old.noticed_on, old.starts_on)) then
    ${raise('the body learns of what an audit looks into before it begins')} end if;`,
)
@Check({
  name: 'audit_scope_change',
  expression:
    "(scope_change_id is null or kind in ('SURVEILLANCE', 'SPECIAL')) and (coalesce(special_reason = 'SCOPE_CHANGE', false) = (kind = 'SPECIAL' and scope_change_id is not null))",
})
@Check({ name: 'audit_days', expression: 'ends_on >= starts_on' })
@Check({ name: 'audit_plan_reported', expression: 'plan_reported_on >= planned_on' })
@Check({ name: 'audit_person_days_half', expression: 'person_days > 0 and person_days * 2 = trunc(person_days * 2)' })
@Check({ name: 'audit_surveillance', expression: "kind = 'SURVEILLANCE' or surveillance_activity_id is null" })
@Check({ name: 'audit_special', expression: "kind = 'SPECIAL' or special_reason is null" })
@Check({
  name: 'audit_short_notice',
  expression:
    "coalesce(special_reason = 'SHORT_NOTICE', false) = (trigger is not null) and (trigger is null) = (noticed_on is null) and coalesce(trigger = 'SPOT_CHECK', false) = (special_due_on is not null)",
})
@ObjectType({ implements: Node, description: 'One assessment of a client against one scheme edition (审查).' })
export class Audit {
  @IdField()
  id!: string;

  @TextField('Number of the audit.', { unique: true })
  number!: string;

  @WordField(AuditKind, 'What it is for.')
  kind!: AuditKind;

  @WordField(AuditStatus, 'How far it has come.')
  status!: AuditStatus;

  @RefField(() => Certification, 'The file it belongs to.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'The programme.', { index: true })
  programme!: Ref<Programme>;

  @RefField(() => Audit, 'The audit of another programme that it is held together with (结合审查).', {
    nullable: true,
    mayBeUnseen: true,
    unique: true,
  })
  combinedWith!: Ref<Audit> | null;

  @TextField('Edition, pinned when the audit is planned: a later one never rescores it.')
  editionId!: string;

  @TextsField('Service fields the team must cover, such as SC03.')
  technicalCodes!: string[];

  @RefField(() => SurveillanceActivity, 'The surveillance it would complete.', { nullable: true, index: true })
  surveillanceActivity!: Ref<SurveillanceActivity> | null;

  @WordField(SpecialAuditReason, 'Why it is held, where it is a special one.', { nullable: true })
  specialReason!: SpecialAuditReason | null;

  @RefField(() => Application, 'The application for another scope that it looks into.', {
    nullable: true,
    mayBeUnseen: true,
    index: true,
  })
  scopeChange!: Ref<Application> | null;

  @WordField(ShortNoticeTrigger, 'What brought it about, where it comes at short notice.', { nullable: true })
  trigger!: ShortNoticeTrigger | null;

  @DayField('Day the body learned of what brought it about.', { nullable: true })
  noticedOn!: PlainDate | null;

  @DayField('Last day for its days on site, where a clock runs: after a failed spot check.', { nullable: true })
  specialDueOn!: PlainDate | null;

  @TextField('What a special audit is to look into.', { nullable: true })
  specialNote!: string | null;

  @DayField('First day on site, or from afar; days of a mystery customer are not announced.', { index: true })
  startsOn!: PlainDate;

  @DayField('Last day on site, or from afar.')
  endsOn!: PlainDate;

  @DecimalField('Planned audit time in person-days (half days).', { precision: 6, scale: 1 })
  personDays!: string;

  @TextField('Why the audit time departs from the table, if it does.', { nullable: true })
  timeJustification!: string | null;

  @DayField('Day it was planned.')
  plannedOn!: PlainDate;

  @DayField('Day its plan was reported to the authority (审查计划报送).', { nullable: true })
  planReportedOn!: PlainDate | null;

  @DayField('Day its report was submitted.', { nullable: true })
  reportedOn!: PlainDate | null;

  @TextField("The report's conclusion.", { nullable: true })
  reportConclusion!: string | null;

  @WordField(Recommendation, 'What the team recommends.', { nullable: true })
  recommendation!: Recommendation | null;

  @DayField('Day it was decided.', { nullable: true })
  decidedOn!: PlainDate | null;

  @TextField('Why it was cancelled, if it was.', { nullable: true })
  cancelReason!: string | null;

  @PartsField(() => AuditActivity, 'What is done, in order.', { mappedBy: 'audit', orderBy: { startsOn: 'asc' } })
  activities = new Collection<AuditActivity>(this);

  @PartsField(() => TeamAssignment, 'The audit team.', { mappedBy: 'audit', orderBy: { role: 'asc' } })
  team = new Collection<TeamAssignment>(this);

  @VersionField()
  version!: number;
}

/** One thing done in an audit: the document review, days on site. */
@Entity()
@Check({ name: 'audit_activity_days', expression: 'ends_on >= starts_on' })
@Check({ name: 'audit_activity_concluded', expression: '(concluded_on is null) = (conclusion is null)' })
@ObjectType({ implements: Node, description: 'One thing done in an audit.' })
export class AuditActivity {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.')
  client!: Ref<Client>;

  @WordField(AuditActivityKind, 'What is done.')
  kind!: AuditActivityKind;

  @DayField('First day.')
  startsOn!: PlainDate;

  @DayField('Last day.')
  endsOn!: PlainDate;

  @DayField('Day it was concluded.', { nullable: true })
  concludedOn!: PlainDate | null;

  @WordField(ActivityConclusion, 'How it ended.', { nullable: true })
  conclusion!: ActivityConclusion | null;

  @TextField('What was seen.', { nullable: true })
  notes!: string | null;
}

/** A person's seat on the team of one audit. */
@Entity()
@Guard(
  'is_final_once_reported',
  ['insert', 'update', 'delete'],
  `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the team of a reported audit is final')} end if;`,
)
@Unique({ properties: ['audit', 'person'] })
@Index({
  name: 'team_assignment_one_leader',
  expression: "create unique index team_assignment_one_leader on team_assignment (audit_id) where role = 'LEADER'",
})
@Check({
  name: 'team_assignment_person_days_half',
  expression: 'person_days >= 0 and person_days * 2 = trunc(person_days * 2)',
})
@ObjectType({ implements: Node, description: "A person's seat on the team of one audit." })
export class TeamAssignment {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Person, 'Who sits.', { index: true })
  person!: Ref<Person>;

  @WordField(TeamRole, 'In which seat.')
  role!: TeamRole;

  @DecimalField('Audit time of this seat in person-days; 0 for trainees, experts and observers.', {
    precision: 6,
    scale: 1,
  })
  personDays!: string;

  @DayField('Day of the assignment.')
  assignedOn!: PlainDate;
}
