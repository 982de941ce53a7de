import './house.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { HOUSE_ACTION_TABLE, HouseActionStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { HouseTask } from './house-task.entity.js';
import { ImpartialityRisk } from './impartiality-risk.entity.js';

const STAYS = `
  if tg_op = 'DELETE' then ${raise('a corrective action of the body is closed, never removed')}
  elsif old.status = 'CLOSED' or (new.number, new.task_id, new.risk_id, new.nonconformity, new.owner_id, new.raised_on) is distinct from
    (old.number, old.task_id, old.risk_id, old.nonconformity, old.owner_id, old.raised_on) then
    ${raise('what a corrective action was asked for stays')}
  end if;`;

/** Something in the body that is not as it should be, and what is done about it (机构纠正措施). */
@Entity()
@MovesBy(HOUSE_ACTION_TABLE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Check({
  name: 'house_action_answered',
  expression: "status = 'OPEN' or num_nulls(cause, correction, action, answered_on, answered_by_id) = 0",
})
@Check({
  name: 'house_action_verified_by_another',
  expression:
    "(status = 'CLOSED') = (closed_on is not null) and (status <> 'CLOSED' or verified_by_id is not null) and verified_by_id <> owner_id and (status <> 'CLOSED' or verified_by_id <> answered_by_id)",
})
@ObjectType({
  implements: Node,
  description: 'Something in the body that is not as it should be, and what is done about it (机构纠正措施).',
})
export class HouseAction {
  @IdField()
  id!: string;

  @TextField('Number of the action.', { unique: true })
  number!: string;

  @RefField(() => HouseTask, 'The internal audit or review that found it; empty where none did.', {
    nullable: true,
    index: true,
  })
  task!: Ref<HouseTask> | null;

  @RefField(() => ImpartialityRisk, 'The risk it is about; empty where it is about none.', {
    nullable: true,
    index: true,
  })
  risk!: Ref<ImpartialityRisk> | null;

  @TextField('What is not as it should be.')
  nonconformity!: string;

  @RefField(() => Person, 'Who answers for it; null where the reader may not see them.', { mayBeUnseen: true })
  owner!: Ref<Person>;

  @RefField(() => Person, 'Who asked for it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  raisedBy!: Ref<Person> | null;

  @DayField('Day it was asked for.')
  raisedOn!: PlainDate;

  @DayField('Last day for the answer and what it promises.', { index: true })
  dueOn!: PlainDate;

  @WordField(HouseActionStatus, 'Where it stands.')
  status!: HouseActionStatus;

  @TextField('The cause.', { nullable: true })
  cause!: string | null;

  @TextField('The correction: what was put right.', { nullable: true })
  correction!: string | null;

  @TextField('The corrective action: what removes the cause.', { nullable: true })
  action!: string | null;

  @RefField(() => StoredDocument, 'What shows it; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  document!: Ref<StoredDocument> | null;

  @RefField(() => Person, 'Who answered; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  answeredBy!: Ref<Person> | null;

  @DayField('Day of the answer.', { nullable: true })
  answeredOn!: PlainDate | null;

  @TextField('What was seen when it was verified.', { nullable: true })
  seen!: string | null;

  @RefField(() => Person, 'Who verified it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  verifiedBy!: Ref<Person> | null;

  @DayField('Day it was verified last.', { nullable: true })
  verifiedOn!: PlainDate | null;

  @DayField('Day it was closed.', { nullable: true })
  closedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(HouseTask, 'actions', {
  entity: () => HouseAction,
  description: 'Corrective actions it led to, the newest first.',
  mappedBy: 'task',
  orderBy: 'x.raised_on desc, x.number desc',
});
backRelation(ImpartialityRisk, 'actions', {
  entity: () => HouseAction,
  description: 'Corrective actions about it, the newest first.',
  mappedBy: 'risk',
  orderBy: 'x.raised_on desc, x.number desc',
});
