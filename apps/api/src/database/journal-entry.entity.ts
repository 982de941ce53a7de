import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Guard, raise } from './guard.js';
import type { Instant } from '@touchstone/plain-date';

/** One record changed by a verb: what it was before and what it is now. */
export interface JournalChange {
  readonly type: string;
  readonly id: string;
  readonly action: 'create' | 'update' | 'delete';
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Who changed what when. The database lets nobody change or remove an entry. */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('the journal is append-only'))
export class JournalEntry {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'string', columnType: 'timestamptz(3)' })
  @Index()
  recordedAt!: Instant;

  /** The verb, by the name of its use case. */
  @Property({ type: 'text' })
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

  @Property({ type: 'json', columnType: 'jsonb' })
  changes!: readonly JournalChange[];
}
