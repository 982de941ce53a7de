import { Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Node } from '../graphql/node.type.js';
import { IdField, InstantField, JsonField, TextField } from '../reading/fields.js';
import { Guard, raise } from './guard.js';

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

  @JsonField(
    'The records changed: a list of { type, id, action: create | update | delete, before, after }, the values by property.',
  )
  changes!: readonly JournalChange[];
}
