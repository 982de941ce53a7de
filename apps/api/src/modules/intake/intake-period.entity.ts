import './intake.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  RefField,
  TextField,
  VersionField,
} from '../../reading/fields.js';
import { Person } from '../people/index.js';

/** What was opened stays as it was; it is closed once. */
const OPENED = `
  if tg_op = 'DELETE' then ${raise('that moving in was open stays on record')}
  elsif (new.source, new.cut_over_on, new.opened_on, new.opened_by_account_id) is distinct from (old.source, old.cut_over_on, old.opened_on, old.opened_by_account_id)
    or old.closed_on is not null then ${raise('moving in is opened and closed once')} end if;`;

/**
 * A time in which the body moves in (迁入期): while it is open, and for what was decided up to its cut-over, certificates
 * may come of a decision that was taken elsewhere. Outside it, of a decision here alone.
 */
@Entity()
@Guard('stays', ['update', 'delete'], OPENED)
@Index({
  name: 'intake_period_one_open',
  expression: 'create unique index intake_period_one_open on intake_period ((1)) where closed_on is null',
})
@Check({
  name: 'intake_period_days',
  expression: 'cut_over_on <= opened_on and (closed_on is null or closed_on >= opened_on)',
})
@Check({ name: 'intake_period_source', expression: "btrim(source) <> ''" })
@ObjectType({
  implements: Node,
  description: 'A time in which the body moves in (迁入期): certificates decided elsewhere may be taken in.',
})
export class IntakePeriod {
  @IdField()
  id!: string;

  @TextField('Which system or files the body moves from.')
  source!: string;

  @DayField('Last day of decisions that were taken elsewhere (切换日).')
  cutOverOn!: PlainDate;

  @DayField('Day it was opened.')
  openedOn!: PlainDate;

  /** The account that opened it, which takes nothing in. */
  @Property({ type: 'uuid' })
  openedByAccountId!: string;

  @RefField(() => Person, 'Who opened it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  openedBy!: Ref<Person> | null;

  @DayField('Day it was closed; empty while it is open.', { nullable: true, index: true })
  closedOn!: PlainDate | null;

  @VersionField()
  version!: Opt<number>;
}

/** What was taken in stays as it was. */
const STAYS = `
  if tg_op = 'DELETE' or old.taken_in_at is not null or (new.file_name, new.sha256, new.sealed_as, new.size) is distinct from (old.file_name, old.sha256, old.sealed_as, old.size) then
    ${raise('a workbook that was taken in stays as it was')} end if;`;

/**
 * A workbook by which the body moves in (迁入工作簿), and what came of it. Its file lies sealed, because it may have
 * identity numbers in it; it is handed out to nobody.
 */
@Entity()
@Guard('stays', ['update', 'delete'], STAYS)
@Check({ name: 'intake_workbook_taken_in', expression: 'num_nulls(taken_in_at, counts, period_id) in (0, 3)' })
@ObjectType({
  implements: Node,
  description: 'A workbook by which the body moves in (迁入工作簿), and what came of it.',
})
export class IntakeWorkbook {
  @IdField()
  id!: string;

  @TextField('Name of the file.')
  fileName!: string;

  @TextField('SHA-256 of the file, in hexadecimal.', { index: true })
  sha256!: string;

  /** By which the store keeps the sealed file. */
  @Property({ type: 'text' })
  sealedAs!: string;

  @IntField('Its size in bytes.')
  size!: number;

  @InstantField('When it was uploaded.')
  uploadedAt!: Instant;

  @RefField(() => Person, 'Who uploaded it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  uploadedBy!: Ref<Person> | null;

  @RefField(() => IntakePeriod, 'The time of moving in that it was taken in by.', { nullable: true })
  period!: Ref<IntakePeriod> | null;

  @InstantField('When it was taken in; empty where it only was looked at.', { nullable: true, index: true })
  takenInAt!: Instant | null;

  @RefField(() => Person, 'Who took it in; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  takenInBy!: Ref<Person> | null;

  @JsonField('Rows by sheet: a list of { sheet, created, changed, unchanged }.', { nullable: true })
  counts!: ReadonlyArray<{
    readonly sheet: string;
    readonly created: number;
    readonly changed: number;
    readonly unchanged: number;
  }> | null;

  @VersionField()
  version!: Opt<number>;
}
