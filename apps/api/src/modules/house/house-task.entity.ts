import './house.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { HOUSE_TASK_TABLE, HouseTaskKind, HouseTaskStatus } from '@touchstone/rules';
import type { HouseFigure } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  IntField,
  JsonField,
  PartsField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { StoredDocument } from '../documents/index.js';
import type { HouseTables } from './house-tables.type.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';

/** What was planned stays, and what was recorded and counted as well; an end is an end. */
const STAYS = `
  if tg_op = 'DELETE' then ${raise('a task of the body is dropped, never removed')}
  elsif old.status in ('SIGNED_OFF', 'DROPPED') or (new.number, new.kind, new.programme_id, new.year, new.owner_id, new.due_on, new.planned_on) is distinct from
    (old.number, old.kind, old.programme_id, old.year, old.owner_id, old.due_on, old.planned_on)
    or (old.held_on is not null and (new.held_on, new.result, new.figures, new.tables, new.recorded_by_id) is distinct from (old.held_on, old.result, old.figures, old.tables, old.recorded_by_id)) then
    ${raise('what was planned and recorded of a task of the body stays')}
  end if;`;

/** Something the body owes again and again (机构事项): planned, recorded by its owner, signed off by another. */
@Entity()
@MovesBy(HOUSE_TASK_TABLE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Check({ name: 'house_task_programme', expression: "(kind = 'RULE_SELF_CHECK') = (programme_id is not null)" })
@Check({ name: 'house_task_year', expression: "(kind in ('MARK_REPORT', 'ANNUAL_REPORT')) = (year is not null)" })
@Check({
  name: 'house_task_recorded',
  expression:
    "(status in ('RECORDED', 'SIGNED_OFF')) = (held_on is not null) and num_nulls(held_on, result, recorded_by_id, figures, counted_from) in (0, 5)",
})
@Check({
  name: 'house_task_signed_by_another',
  expression:
    "(status = 'SIGNED_OFF') = (signed_off_on is not null) and num_nulls(signed_off_on, signed_off_by_id) in (0, 2) and signed_off_by_id <> owner_id and signed_off_by_id <> recorded_by_id",
})
@Check({ name: 'house_task_reported', expression: "status <> 'SIGNED_OFF' or (year is null) = (reported_on is null)" })
@Check({ name: 'house_task_dropped', expression: "(status = 'DROPPED') = (dropped_because is not null)" })
@Index({
  name: 'house_task_one_a_year',
  expression: `create unique index "house_task_one_a_year" on "house_task" ("kind", "year") where year is not null and status <> 'DROPPED'`,
})
@ObjectType({ implements: Node, description: 'Something the body owes again and again (机构事项).' })
export class HouseTask {
  @IdField()
  id!: string;

  @TextField('Number of the task.', { unique: true })
  number!: string;

  @WordField(HouseTaskKind, 'What it is.')
  kind!: HouseTaskKind;

  @RefField(() => Programme, 'The programme whose rule is checked; empty for what is of none.', { nullable: true })
  programme!: Ref<Programme> | null;

  @IntField('The calendar year a report is about; empty for what is of none.', { nullable: true })
  year!: number | null;

  @TextField('What it is about, and how far it goes.')
  subject!: string;

  @RefField(() => Person, 'Who sees to it; null where the reader may not see them.', { mayBeUnseen: true })
  owner!: Ref<Person>;

  @DayField('Day it was planned.')
  plannedOn!: PlainDate;

  @DayField('Last day for it, as planned.', { index: true })
  dueOn!: PlainDate;

  @WordField(HouseTaskStatus, 'Where it stands.')
  status!: HouseTaskStatus;

  @DayField('Day it was held.', { nullable: true })
  heldOn!: PlainDate | null;

  @TextField('What came of it.', { nullable: true })
  result!: string | null;

  @RefField(() => StoredDocument, 'Minutes or report; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  document!: Ref<StoredDocument> | null;

  @JsonField('What was counted for it when it was recorded: number by figure (HouseFigure); kept as it was then.', {
    nullable: true,
  })
  figures!: Partial<Record<HouseFigure, number>> | null;

  @JsonField(
    'What was counted beside the figures, as tables (HouseTables): byProgramme, keyFigures with their day and population, marks; kept as it was then.',
    { nullable: true },
  )
  tables!: Opt<HouseTables | null>;

  @DayField('First day of the period that was counted.', { nullable: true })
  countedFrom!: PlainDate | null;

  @DayField('Last day of the period that was counted.', { nullable: true })
  countedUntil!: PlainDate | null;

  @RefField(() => Person, 'Who recorded it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  recordedBy!: Ref<Person> | null;

  @RefField(() => Person, 'Who signed it off; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  signedOffBy!: Ref<Person> | null;

  @DayField('Day it was signed off.', { nullable: true })
  signedOffOn!: PlainDate | null;

  @DayField('Day a report was told to the regulator.', { nullable: true })
  reportedOn!: PlainDate | null;

  @TextField('Why it was dropped, if it was.', { nullable: true })
  droppedBecause!: string | null;

  @PartsField(() => HouseTaskMember, 'Who took part.', { mappedBy: 'task' })
  members: Opt<Collection<HouseTaskMember>> = new Collection<HouseTaskMember>(this);

  @VersionField()
  version!: number;
}

/** Somebody who took part in a task of the body, such as a member of the committee (参加人员). */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('who took part stays'))
@Unique({ properties: ['task', 'person'] })
@ObjectType({ implements: Node, description: 'Somebody who took part in a task of the body (参加人员).' })
export class HouseTaskMember {
  @IdField()
  id!: string;

  @RefField(() => HouseTask, 'The task.', { index: true })
  task!: Ref<HouseTask>;

  @RefField(() => Person, 'Who; null where the reader may not see them.', { mayBeUnseen: true })
  person!: Ref<Person>;
}
