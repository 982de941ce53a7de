import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { NONCONFORMITY_TABLE, NonconformityGrade, NonconformityStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit } from './audit.entity.js';

/** What was found stays found: only how far it has come changes, and nothing once it is closed. */
const HELD = `
  if tg_op = 'DELETE' then ${raise('a nonconformity is never deleted')}
  elsif old.status = 'CLOSED' then ${raise('the nonconformity is closed')}
  elsif (new.audit_id, new.client_id, new.number, new.evaluation, new.criterion, new.special_deduction_id, new.grade, new.statement, new.evidence, new.raised_on, new.due_on)
    is distinct from (old.audit_id, old.client_id, old.number, old.evaluation, old.criterion, old.special_deduction_id, old.grade, old.statement, old.evidence, old.raised_on, old.due_on)
    then ${raise('what was found does not change')}
  end if;`;

/** A requirement not met (不符合项), from its statement to its closure. */
@Entity()
@MovesBy(NONCONFORMITY_TABLE)
@Guard('is_held', ['update', 'delete'], HELD)
@Unique({ properties: ['audit', 'number'] })
@Unique({ properties: ['audit', 'specialDeductionId'] })
@Check({ name: 'nonconformity_due', expression: 'due_on >= raised_on' })
@Check({
  name: 'nonconformity_answered',
  expression:
    "status = 'OPEN' or (answered_on is not null and cause is not null and correction is not null and corrective_action is not null)",
})
@Check({
  name: 'nonconformity_verified',
  expression: "status not in ('VERIFIED', 'CLOSED') or verified_on is not null",
})
@Check({
  name: 'nonconformity_returned',
  expression: "status <> 'SENT_BACK' or (return_reason is not null and return_reason <> '')",
})
@Check({ name: 'nonconformity_closed', expression: "(status = 'CLOSED') = (closed_on is not null)" })
@Check({ name: 'nonconformity_names_what', expression: 'criterion is not null or special_deduction_id is not null' })
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

  @TextField('Evaluation of the criterion.', { nullable: true })
  evaluation!: string | null;

  @TextField('Criterion that is not met.', { nullable: true })
  criterion!: string | null;

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

  @TextField("The client's analysis of the cause.", { nullable: true })
  cause!: string | null;

  @TextField('What the client did at once (纠正).', { nullable: true })
  correction!: string | null;

  @TextField('What the client does so that it does not return (纠正措施).', { nullable: true })
  correctiveAction!: string | null;

  @DayField('Day the client answered.', { nullable: true })
  answeredOn!: PlainDate | null;

  @TextField('Why the last answer was sent back, if it was.', { nullable: true })
  returnReason!: string | null;

  @DayField('Day the plan was accepted.', { nullable: true })
  acceptedOn!: PlainDate | null;

  @RefField(() => Person, 'Who verified its effect; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  verifiedBy!: Ref<Person> | null;

  @DayField('Day its effect was verified.', { nullable: true })
  verifiedOn!: PlainDate | null;

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
