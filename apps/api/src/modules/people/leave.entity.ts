import './people.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { LeaveKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Person } from './person.entity.js';

/** Days on which a person is away (请假) and nobody seats him. One that was cancelled stays on record and counts no more. */
@Entity()
@Guard(
  'leaves_do_not_overlap',
  ['insert', 'update'],
  `if new.cancelled_on is null and exists (select 1 from leave l where l.person_id = new.person_id and l.id <> new.id
    and l.cancelled_on is null and l.valid_from <= new.valid_until and new.valid_from <= l.valid_until)
  then ${raise('a day off is recorded once')} end if;`,
)
@Check({ name: 'leave_days', expression: 'valid_until >= valid_from' })
@Check({ name: 'leave_cancelled', expression: '(cancelled_on is null) = (cancel_reason is null)' })
@ObjectType({ implements: Node, description: 'Days on which a person is away (请假).' })
export class Leave {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who is away.', { index: true })
  person!: Ref<Person>;

  @WordField(LeaveKind, 'Why.')
  kind!: LeaveKind;

  @DayField('First day away.')
  validFrom!: PlainDate;

  @DayField('Last day away.')
  validUntil!: PlainDate;

  @TextField('What else is to be known of it.', { nullable: true })
  note!: string | null;

  @DayField('Day it was cancelled; from then on it counts no more.', { nullable: true })
  cancelledOn!: Opt<PlainDate | null>;

  @TextField('Why it was cancelled.', { nullable: true })
  cancelReason!: Opt<string | null>;

  @VersionField()
  version!: Opt<number>;
}

backRelation(Person, 'leaves', {
  entity: () => Leave,
  description: 'Leave, the newest first; what was cancelled is among it.',
  mappedBy: 'person',
  orderBy: 'x.valid_from desc',
});
