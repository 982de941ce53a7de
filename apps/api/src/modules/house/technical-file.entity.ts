import './house.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { FileItemKind, TECHNICAL_FILE_TABLE, TechnicalFileStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  IdField,
  InstantField,
  OnlyRefField,
  PartsField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Decision } from '../decisions/index.js';
import { Person } from '../people/index.js';

/** What was sealed stays sealed; a file is released and its contents destroyed, but its record is never removed. */
const STAYS = `
  if tg_op = 'DELETE' then ${raise('a technical file is never removed')}
  elsif (old.status = 'RELEASED' and new.status <> 'DESTROYED')
    or (old.status in ('RELEASED', 'DESTROYED') and (new.disposed_on, new.disposed_by_id, new.disposal_reason, new.kept_until) is distinct from
      (old.disposed_on, old.disposed_by_id, old.disposal_reason, old.kept_until))
    or (old.status = 'DESTROYED' and (old.contents_gone_at is not null or (new.destroyed_on, new.destroyed_by_id, new.destruction_reason) is distinct from
      (old.destroyed_on, old.destroyed_by_id, old.destruction_reason)))
    or (new.number, new.decision_id, new.certification_id, new.client_id, new.archivist_id, new.opened_on) is distinct from
    (old.number, old.decision_id, old.certification_id, old.client_id, old.archivist_id, old.opened_on)
    or (old.sealed_on is not null and (new.sealed_on, new.seal) is distinct from (old.sealed_on, old.seal)) then
    ${raise('what was sealed of a technical file stays')}
  end if;`;
const NOT_HELD = `
  if new.status in ('RELEASED', 'DESTROYED') and new.status <> old.status and exists (select 1 from legal_hold h where h.client_id = new.client_id and h.lifted_on is null) then
    ${raise('a file under a legal hold is not released or destroyed')}
  end if;`;

/** The technical file of a decision (技术档案): what it rests on, gathered, sealed and kept for its time. */
@Entity()
@MovesBy(TECHNICAL_FILE_TABLE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Guard('not_released_under_hold', ['update'], NOT_HELD)
@Check({
  name: 'technical_file_sealed',
  expression: "(status = 'OPEN') = (sealed_on is null) and (sealed_on is null) = (seal is null)",
})
@Check({
  name: 'technical_file_disposal',
  expression:
    "num_nulls(disposed_on, disposed_by_id, disposal_reason) in (0, 3) and (status in ('OPEN', 'SEALED') or disposed_on is not null) and disposed_by_id <> archivist_id",
})
@Check({
  name: 'technical_file_destruction',
  expression:
    "num_nulls(destroyed_on, destroyed_by_id, destruction_reason) in (0, 3) and (status = 'DESTROYED') = (destroyed_on is not null) and (contents_gone_at is null or destroyed_on is not null) and destroyed_by_id <> disposed_by_id",
})
@ObjectType({ implements: Node, description: 'The technical file (技术档案) of a decision.' })
export class TechnicalFile {
  @IdField()
  id!: string;

  @TextField('Number of the file.', { unique: true })
  number!: string;

  @OnlyRefField(() => Decision, 'The decision it is the file of.', { mayBeUnseen: true })
  decision!: Ref<Decision>;

  @RefField(() => Certification, 'The certification file it belongs to.', { index: true, mayBeUnseen: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Whose file it is.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Person, 'Who gathers and seals it; null where the reader may not see them.', { mayBeUnseen: true })
  archivist!: Ref<Person>;

  @WordField(TechnicalFileStatus, 'Where it stands.')
  status!: TechnicalFileStatus;

  @DayField('Day it was opened.')
  openedOn!: PlainDate;

  @DayField('Last day to seal it.', { index: true })
  sealBy!: PlainDate;

  @DayField('Day it was sealed.', { nullable: true })
  sealedOn!: PlainDate | null;

  @TextField('SHA-256 over the whole index as it was sealed, in hexadecimal.', { nullable: true })
  seal!: string | null;

  @DayField('Until when it was decided to keep it on, after its time.', { nullable: true })
  keptUntil!: PlainDate | null;

  @RefField(() => Person, 'Who decided that it be kept on or released; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  disposedBy!: Ref<Person> | null;

  @DayField('Day that was decided last.', { nullable: true })
  disposedOn!: PlainDate | null;

  @TextField('Why.', { nullable: true })
  disposalReason!: string | null;

  @RefField(() => Person, 'Who destroyed its kept files; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  destroyedBy!: Opt<Ref<Person> | null>;

  @DayField('Day that was done.', { nullable: true })
  destroyedOn!: Opt<PlainDate | null>;

  @TextField('Why and how.', { nullable: true })
  destructionReason!: Opt<string | null>;

  @InstantField('When the contents were gone from the store.', { nullable: true })
  contentsGoneAt!: Opt<Instant | null>;

  @PartsField(() => TechnicalFileItem, 'Its parts as they were sealed.', { mappedBy: 'file', orderBy: { id: 'asc' } })
  items: Opt<Collection<TechnicalFileItem>> = new Collection<TechnicalFileItem>(this);

  @VersionField()
  version!: number;
}

/** One part of a sealed file (归档项目): which record or kept file it was, and its hash; or why it was missing. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a part of a sealed file stays'))
@Check({
  name: 'technical_file_item_there_or_explained',
  expression: 'num_nulls(record_id, sha256) in (0, 2) and (record_id is null) = (gap_reason is not null)',
})
@ObjectType({ implements: Node, description: 'One part of a sealed technical file (归档项目).' })
export class TechnicalFileItem {
  @IdField()
  id!: string;

  @RefField(() => TechnicalFile, 'The file.', { index: true })
  file!: Ref<TechnicalFile>;

  @RefField(() => Client, 'Whose file it is.')
  client!: Ref<Client>;

  @WordField(FileItemKind, 'What it is.')
  kind!: FileItemKind;

  @TextField('Global id of the record or kept file; empty for a gap.', { nullable: true })
  recordId!: string | null;

  @TextField('Its number or name.')
  title!: string;

  @TextField('SHA-256 of what it said when it was sealed, in hexadecimal; empty for a gap.', { nullable: true })
  sha256!: string | null;

  @TextField('Why it was missing; empty for what was there.', { nullable: true })
  gapReason!: string | null;
}

/** While it stands, nothing of a client is released, whatever its time (法律保留). */
@Entity()
@Guard(
  'stays_as_it_was',
  ['update', 'delete'],
  `if tg_op = 'DELETE' or old.lifted_on is not null or (new.client_id, new.reason, new.placed_on) is distinct from (old.client_id, old.reason, old.placed_on) then ${raise('a legal hold is lifted, never removed')} end if;`,
)
@Index({
  name: 'legal_hold_one_at_a_time',
  expression: `create unique index "legal_hold_one_at_a_time" on "legal_hold" ("client_id") where lifted_on is null`,
})
@Check({ name: 'legal_hold_lifted', expression: 'num_nulls(lifted_on, lift_reason) in (0, 2)' })
@ObjectType({
  implements: Node,
  description: 'While it stands, nothing of a client is released, whatever its time (法律保留).',
})
export class LegalHold {
  @IdField()
  id!: string;

  @RefField(() => Client, 'The client.', { index: true })
  client!: Ref<Client>;

  @TextField('Why.')
  reason!: string;

  @DayField('Day it was placed.')
  placedOn!: PlainDate;

  @RefField(() => Person, 'Who placed it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  placedBy!: Ref<Person> | null;

  @DayField('Day it was lifted.', { nullable: true })
  liftedOn!: PlainDate | null;

  @RefField(() => Person, 'Who lifted it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  liftedBy!: Ref<Person> | null;

  @TextField('Why it was lifted.', { nullable: true })
  liftReason!: string | null;

  @VersionField()
  version!: number;
}
