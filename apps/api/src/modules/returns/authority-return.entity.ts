import './return.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, ManyToOne, OneToOne, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { RETURN_TABLE, ReturnKind, ReturnStatus } from '@touchstone/rules';
import type { CellProblem, ReturnFact, ReturnRowKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  IntField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Person } from '../people/index.js';

/** What was handed in stays as it was; a return is laid aside, never removed. */
const KEPT = `
  if tg_op = 'DELETE' then ${raise('a return is laid aside, never removed')}
  elsif (old.number, old.kind, old.month, old.is_specimen) is distinct from (new.number, new.kind, new.month, new.is_specimen)
    or (old.status in ('REPORTED', 'RECEIPTED', 'SENT_BACK') and
      (old.file_sha256, old.reported_on, old.checked_on, old.row_count) is distinct from (new.file_sha256, new.reported_on, new.checked_on, new.row_count))
    then ${raise('what was reported stays as it was')} end if;`;

/**
 * What the body reports of a month to the authority (上报批次), or corrects of what it reported. Its rows are frozen when
 * it is checked; once it was handed in, they are the ledger of what was reported when.
 */
@Entity()
@MovesBy(RETURN_TABLE)
@Guard('is_kept', ['update', 'delete'], KEPT)
@Index({
  name: 'authority_return_one_open',
  expression:
    "create unique index authority_return_one_open on authority_return ((1)) where status in ('DRAFT', 'CHECKED')",
})
@Index({
  name: 'authority_return_one_a_month',
  expression:
    "create unique index authority_return_one_a_month on authority_return (month) where kind = 'MONTHLY' and status not in ('DISCARDED', 'SENT_BACK')",
})
@Check({ name: 'authority_return_month', expression: 'extract(day from month) = 1' })
@Check({
  name: 'authority_return_clean',
  expression: "(status in ('CHECKED', 'REPORTED', 'RECEIPTED')) <= (problem_count = 0)",
})
@Check({
  name: 'authority_return_has_its_file',
  expression: "(status in ('CHECKED', 'REPORTED', 'RECEIPTED')) <= (file_sha256 is not null)",
})
@Check({
  name: 'authority_return_reported',
  expression: "(status in ('REPORTED', 'RECEIPTED', 'SENT_BACK')) <= (reported_on is not null)",
})
@ObjectType({
  implements: Node,
  description: 'What the body reports of a month to the authority, or corrects of what it reported (上报批次).',
})
export class AuthorityReturn {
  @IdField()
  id!: string;

  @TextField('Number of the return.', { unique: true })
  number!: string;

  @WordField(ReturnKind, 'What it carries.')
  kind!: ReturnKind;

  @WordField(ReturnStatus, 'How far it has come.')
  status!: ReturnStatus;

  @DayField('First day of the month it is of.', { index: true })
  month!: PlainDate;

  @DayField('Last day to report it: the tenth of the next month, not moved for holidays.')
  dueOn!: PlainDate;

  @IntField('Version of the format it is written in; 0 is the one that ships.')
  formatRevision!: number;

  @FlagField('Whether it is a specimen (样张) of a demonstration, which is handed to nobody.')
  isSpecimen!: boolean;

  @IntField('How many rows it has.')
  rowCount!: number;

  @IntField('How many of them happened in an earlier month.')
  lateCount!: number;

  @IntField('How many faults its cells have.')
  problemCount!: number;

  @DayField('Day its rows were gathered.')
  producedOn!: PlainDate;

  @RefField(() => Person, 'Who produced it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  producedBy!: Ref<Person> | null;

  @DayField('Day it was found clean and its file made.', { nullable: true })
  checkedOn!: PlainDate | null;

  @TextField('SHA-256 of its file, in hexadecimal.', { nullable: true })
  fileSha256!: string | null;

  @DayField('Day it was handed in.', { nullable: true })
  reportedOn!: PlainDate | null;

  @RefField(() => Person, 'Who handed it in; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  reportedBy!: Ref<Person> | null;

  @TextField("Number of the platform's receipt.", { nullable: true })
  receiptNumber!: string | null;

  @DayField('Day the platform answered.', { nullable: true })
  receivedOn!: PlainDate | null;

  @TextField('What the platform answered.', { nullable: true })
  receiptNote!: string | null;

  @VersionField()
  version!: number;
}

/** One row of a return: what is written, what is wrong with it, and the facts it came of. */
@Entity()
@Guard(
  'is_frozen',
  ['update', 'delete'],
  `if exists (select 1 from authority_return r where r.id = old.authority_return_id and r.status in ('REPORTED', 'RECEIPTED', 'SENT_BACK')) then
    ${raise('a reported row stays as it was')} end if;`,
)
@Index({ properties: ['rowKey'] })
export class ReturnRow {
  @Property({ type: 'uuid', primary: true })
  id!: string;

  @ManyToOne({ entity: () => AuthorityReturn, ref: true, deleteRule: 'restrict', index: true })
  authorityReturn!: Ref<AuthorityReturn>;

  @Property({ type: 'text' })
  sheet!: string;

  /** Its place in the sheet, from 1. */
  @Property({ type: 'integer' })
  place!: number;

  /** Tells what it is about from all else, for good. */
  @Property({ type: 'text' })
  rowKey!: string;

  @Property({ type: 'text' })
  kind!: ReturnRowKind;

  @Property({ type: 'date' })
  happenedOn!: PlainDate;

  /** UUIDs of the records it is about, by `client`, `audit` and `certificate`. */
  @Property({ type: 'json', columnType: 'jsonb' })
  records!: Readonly<Record<string, string>>;

  @Property({ type: 'json', columnType: 'jsonb' })
  facts!: Readonly<Record<string, ReturnFact>>;

  @Property({ type: 'json', columnType: 'jsonb' })
  cells!: Readonly<Record<string, string | null>>;

  @Property({ type: 'json', columnType: 'jsonb' })
  problems!: readonly CellProblem[];
}

/** The file of a checked return, byte for byte and sealed, since it carries identity numbers. */
@Entity()
@Guard(
  'is_kept',
  ['update', 'delete'],
  `if exists (select 1 from authority_return r where r.id = old.authority_return_id and r.status in ('REPORTED', 'RECEIPTED', 'SENT_BACK')) then
    ${raise('the file of a reported return is kept')} end if;`,
)
export class ReturnFile {
  @Property({ type: 'uuid', primary: true })
  id!: string;

  @OneToOne({ entity: () => AuthorityReturn, ref: true, owner: true, deleteRule: 'restrict' })
  authorityReturn!: Ref<AuthorityReturn>;

  @Property({ type: 'text' })
  sha256!: string;

  /** Size in bytes. */
  @Property({ type: 'integer' })
  size!: number;

  @Property({ type: 'text' })
  sealed!: string;
}
