import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { WitnessReason, WitnessOutcome } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { Audit } from './audit.entity.js';

tellEnum(WitnessOutcome, 'WitnessOutcome', {
  about: 'What a witnessed audit came to.',
  SATISFACTORY: 'The person audits as he should.',
  UNSATISFACTORY: 'The person does not audit as he should yet.',
});
tellEnum(WitnessReason, 'WitnessReason', {
  about: 'Why a person is to be witnessed.',
  PERIOD: 'Once in each period of the registration.',
  PROMOTION: 'At the first audit after a promotion.',
});

/** Somebody watches how a person audits (见证). Planned first, then done or given up. */
@Entity()
@Check({ name: 'witness_by_another', expression: 'witnessing_id <> person_id' })
@Check({
  name: 'witness_done',
  expression: '(done_on is null) = (result is null) and (done_on is null) = (notes is null)',
})
@Check({
  name: 'witness_cancelled',
  expression: '(cancelled_on is null) = (cancel_reason is null) and (cancelled_on is null or done_on is null)',
})
@ObjectType({ implements: Node, description: 'Somebody watches how a person audits (见证).' })
export class Witness {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who is watched.', { index: true })
  person!: Ref<Person>;

  @RefField(() => Person, 'Who watches; null where the reader may not see them.', { mayBeUnseen: true, index: true })
  witnessing!: Ref<Person>;

  @RefField(() => Programme, 'In which programme.')
  programme!: Ref<Programme>;

  @RefField(() => Audit, 'At which audit, where it is known.', { nullable: true, index: true })
  audit!: Ref<Audit> | null;

  @DayField('Day it is planned for.')
  plannedOn!: PlainDate;

  @DayField('Day it took place.', { nullable: true })
  doneOn!: Opt<PlainDate | null>;

  @WordField(WitnessOutcome, 'What it came to.', { nullable: true })
  result!: Opt<WitnessOutcome | null>;

  @TextField('What was seen.', { nullable: true })
  notes!: Opt<string | null>;

  @RefField(() => StoredDocument, 'The record of it.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @DayField('Day it was given up.', { nullable: true })
  cancelledOn!: Opt<PlainDate | null>;

  @TextField('Why it was given up.', { nullable: true })
  cancelReason!: Opt<string | null>;

  @VersionField()
  version!: Opt<number>;
}

backRelation(Person, 'witnesses', {
  entity: () => Witness,
  description: 'Audits at which the person is or was watched, the newest first.',
  mappedBy: 'person',
  orderBy: 'x.planned_on desc',
});
