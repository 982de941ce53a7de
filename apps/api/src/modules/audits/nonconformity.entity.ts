import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { NONCONFORMITY_TABLE, NonconformityGrade, NonconformityStatus, VerificationMethod } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

/** What was found: it stays found. */
const FOUND =
  'audit_id client_id number special_deduction_id statement evidence raised_on verified_within_months'.split(' ');
/** What a minor one becomes when it is escalated, once. */
const GRADED = 'grade remind_on due_on escalates_on'.split(' ');
const alike = (columns: readonly string[]): string =>
  `(${columns.map((each) => `new.${each}`).join(', ')}) is not distinct from (${columns.map((each) => `old.${each}`).join(', ')})`;

/** Only how far it has come changes, and nothing once it is closed; criteria join it while it is open. */
const HELD = `
  if tg_op = 'DELETE' then ${raise('a nonconformity is never deleted')}
  elsif old.status = 'CLOSED' then ${raise('the nonconformity is closed')}
  elsif not (${alike(FOUND)}) then ${raise('what was found does not change')}
  elsif new.criteria <> old.criteria and not (old.status = 'OPEN' and new.criteria @> old.criteria)
    then ${raise('what was found does not change')}
  elsif not (${alike(GRADED)}) and not (old.grade = 'MINOR' and new.grade = 'MAJOR' and old.escalated_on is null and new.escalated_on is not null)
    then ${raise('what was found does not change')}
  elsif old.escalated_on is not null and (new.escalated_on, new.escalation_reason) is distinct from (old.escalated_on, old.escalation_reason)
    then ${raise('an escalation stays as it was')}
  end if;`;
/** Whatever is past its first status was answered; asked after its table, as triggers go by name. */
const ANSWERED = `if old.status = 'OPEN' and new.status <> 'OPEN' and not exists (select 1 from nonconformity_answer w where w.nonconformity_id = new.id) then ${raise('nobody has answered the nonconformity')} end if;`;

/** A criterion that is not met, by its evaluation. */
export interface NonconformityGround {
  readonly evaluation: string;
  readonly criterion: string;
}

/** A requirement not met (不符合项), from its statement to its closure. */
@Entity()
@MovesBy(NONCONFORMITY_TABLE)
@Guard('is_held', ['update', 'delete'], HELD)
@Guard('was_answered', ['update'], ANSWERED)
@Unique({ properties: ['audit', 'number'] })
@Unique({ properties: ['audit', 'specialDeductionId'] })
@Check({ name: 'nonconformity_due', expression: 'due_on >= raised_on' })
@Check({
  name: 'nonconformity_verified',
  expression: "status not in ('VERIFIED', 'CLOSED') or (verified_on is not null and verification_method is not null)",
})
@Check({ name: 'nonconformity_reminded', expression: 'remind_on >= raised_on and remind_on <= due_on' })
@Check({ name: 'nonconformity_escalates', expression: "(grade = 'MINOR') = (escalates_on is not null)" })
@Check({ name: 'nonconformity_escalated', expression: '(escalated_on is null) = (escalation_reason is null)' })
@Check({ name: 'nonconformity_escalated_to_major', expression: "escalated_on is null or grade = 'MAJOR'" })
@Check({ name: 'nonconformity_escalated_why', expression: "escalation_reason <> ''" })
@Check({ name: 'nonconformity_closed', expression: "(status = 'CLOSED') = (closed_on is not null)" })
@Check({
  name: 'nonconformity_names_what',
  expression: 'jsonb_array_length(criteria) > 0 or special_deduction_id is not null',
})
@ObjectType({ implements: Node, description: 'A requirement not met (不符合项).' })
export class Nonconformity {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit it was raised in.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who must answer it.', { index: true })
  client!: Ref<Client>;

  @IntField('Its number in the audit, from 1.')
  number!: number;

  @Property({ type: 'json', columnType: 'jsonb' })
  criteria!: readonly NonconformityGround[];

  @TextField('Special deduction it follows from, if it does.', { nullable: true })
  specialDeductionId!: string | null;

  @WordField(NonconformityGrade, 'Its weight.')
  grade!: NonconformityGrade;

  @WordField(NonconformityStatus, 'How far it has come.')
  status!: NonconformityStatus;

  @TextField('What is not met.')
  statement!: string;

  @TextField('What was seen.')
  evidence!: string;

  @DayField('Day it was raised.')
  raisedOn!: PlainDate;

  @DayField('Last day for correction and verification.', { index: true })
  dueOn!: PlainDate;

  @DayField('From this day on the client is reminded.')
  remindOn!: PlainDate;

  @DayField('Last day after which a minor one is proposed to become major; null for a major one.', { nullable: true })
  escalatesOn!: PlainDate | null;

  @DayField('Day a minor one became major.', { nullable: true })
  escalatedOn!: PlainDate | null;

  @TextField('Why it became major.', { nullable: true })
  escalationReason!: string | null;

  @IntField('Months from the last day on site within which a major one is verified, by the edition.')
  verifiedWithinMonths!: number;

  @DayField('Day the plan was accepted.', { nullable: true })
  acceptedOn!: PlainDate | null;

  @RefField(() => Person, 'Who verified its effect; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  verifiedBy!: Ref<Person> | null;

  @DayField('Day its effect was verified.', { nullable: true })
  verifiedOn!: PlainDate | null;

  @WordField(VerificationMethod, 'How its effect was verified.', { nullable: true })
  verificationMethod!: VerificationMethod | null;

  @TextField('What the verification saw.', { nullable: true })
  verification!: string | null;

  @DayField('Day it was closed.', { nullable: true })
  closedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(Audit, 'nonconformities', {
  entity: () => Nonconformity,
  description: 'Nonconformities raised.',
  mappedBy: 'audit',
  orderBy: 'x.number',
});
