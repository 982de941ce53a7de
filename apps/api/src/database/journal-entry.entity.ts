import type { Opt } from '@mikro-orm/core';
import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { AccountRole } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.type.js';
import { IdField, InstantField, JsonField, TextField, WordsField } from '../reading/fields.js';
import { Guard, raise } from './guard.js';

/** One record changed by a verb: what it was before and what it is now. */
export interface JournalChange {
  readonly type: string;
  readonly id: string;
  /** `read` where nothing was changed, but something was told that is kept from most. */
  readonly action: 'create' | 'update' | 'delete' | 'read';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Who changed what when. The database lets nobody change or remove an entry. */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('the journal is append-only'))
@Index({
  name: 'journal_entry_records_index',
  expression: `create index "journal_entry_records_index" on "journal_entry" using gin (jsonb_path_query_array(changes, '$[*].id'))`,
})
@ObjectType({ implements: Node, description: 'Who changed what when: one verb, and every record it changed.' })
export class JournalEntry {
  @IdField()
  id!: string;

  @InstantField('When it was done.', { index: true })
  recordedAt!: Instant;

  @TextField('The verb, by the name of its mutation.')
  verb!: string;

  /** The acting account; empty when the house itself acted. */
  @Property({ type: 'uuid', nullable: true })
  accountId!: string | null;

  @Property({ type: 'uuid', nullable: true })
  personId!: string | null;

  /** The client whose file was changed, where it was one. */
  @Property({ type: 'uuid', nullable: true })
  @Index()
  clientId!: string | null;

  @WordsField(AccountRole, 'As what the account acted: those of its roles that open the verb.', { default: [] })
  roles!: AccountRole[];

  @TextField('Why, where the verb asks for a reason.', { nullable: true })
  reason!: string | null;

  @TextField('The request it came with, as its answer and the log name it.', { nullable: true })
  requestId!: string | null;

  @JsonField(
    'The records changed: a list of { type, id, action: create | update | delete | read, before, after }, the values by property.',
  )
  changes!: readonly JournalChange[];

  /** The transaction that wrote it: by it the sealer finds what was written since it last looked. */
  @Property({ columnType: 'xid8', type: 'string', defaultRaw: 'pg_current_xact_id()' })
  @Index()
  transactionId!: Opt<string>;
}
