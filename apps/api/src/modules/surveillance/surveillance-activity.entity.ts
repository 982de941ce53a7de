import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { DueState } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Guard } from '../../database/guard.js';
import { STANDS_AS_ITS_CERTIFICATE } from '../../database/certificate-timeline.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, IntField, RefField } from '../../reading/fields.js';
import { Certificate } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';

tellEnum(DueState, 'DueState', {
  about: 'How something owed stands on a day; derived, stored nowhere.',
  DONE: 'Completed.',
  OVERDUE: 'Past its due day.',
  DUE_SOON: 'Due within 30 days.',
  OPEN: 'Its window is open.',
  NOT_OPEN: 'Its window has not opened.',
});

/** One surveillance owed (监督审查), with a window and a due day counted from its anchor. */
@Entity()
@Unique({ properties: ['certificate', 'number'] })
@Index({
  name: 'surveillance_activity_awaited_index',
  expression:
    'create index "surveillance_activity_awaited_index" on "surveillance_activity" ("programme_id", "due_on", "id") include ("awaited_until", "state_days", "states") where awaited_until is not null',
})
@Guard('stands_as_its_certificate', ['insert', 'update'], STANDS_AS_ITS_CERTIFICATE)
@Check({ name: 'surveillance_activity_window', expression: 'opens_on <= due_on' })
@ObjectType({ implements: Node, description: 'One surveillance owed (监督审查).' })
export class SurveillanceActivity {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate it keeps.', { index: true })
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'The certified organisation.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'The programme.')
  programme!: Ref<Programme>;

  @IntField('Its number in the cycle, from 1.')
  number!: number;

  @DayField('Day its due day is counted from.')
  anchorOn!: PlainDate;

  @DayField('First day of its window.')
  opensOn!: PlainDate;

  @DayField('Last lawful day.', { index: true })
  dueOn!: PlainDate;

  @DayField('Last day on site of the audit that completed it.', { nullable: true })
  completedOn!: PlainDate | null;

  @FlagField('Whether the edition asks for it.')
  owed!: boolean;

  @FlagField('Whether its anchor is only foreseen, because the one before is not done.')
  provisional!: boolean;

  @FlagField('Whether the recertification audit discharges it too.')
  orRecertification!: boolean;

  /** Last day its certificate can be good while this is the next to be done; null where it is done, only foreseen, or the certificate has ended. */
  @Property({ type: 'date', nullable: true, lazy: true })
  awaitedUntil!: PlainDate | null;

  /** Days from which its certificate stands another way, the earliest first; kept by the database beside its own due day. */
  @Property({ type: 'array', columnType: 'date[]', nullable: true, lazy: true })
  stateDays!: readonly string[] | null;

  /** How the certificate stands from each of those days on. */
  @Property({ type: 'array', columnType: 'text[]', nullable: true, lazy: true })
  states!: readonly string[] | null;
}
