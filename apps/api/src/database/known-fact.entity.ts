import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { Guard, raise } from './guard.js';

/**
 * What stood on record of a person from one day until another (当时所知): a row of another table as it was then. By it a
 * question about the past is answered by what was known then, whatever has been recorded since.
 */
@Entity()
@Index({ properties: ['personId', 'kind'] })
@Guard(
  'is_history',
  ['update', 'delete'],
  `if tg_op = 'DELETE' or old.known_until is not null or (new.id, new.kind, new.record_id, new.person_id, new.known_from, new.facts)
    is distinct from (old.id, old.kind, old.record_id, old.person_id, old.known_from, old.facts)
  then ${raise('what was known stays known')} end if;`,
)
export class KnownFact {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** Table of the row. */
  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'uuid' })
  @Index()
  recordId!: string;

  @Property({ type: 'uuid' })
  personId!: string;

  /** First day on which it stood so. */
  @Property({ type: 'date' })
  knownFrom!: PlainDate;

  /** First day on which it stood otherwise, or no more; null while it stands. The day itself where it did not last one. */
  @Property({ type: 'date', nullable: true })
  knownUntil!: PlainDate | null;

  /** The row, by column. */
  @Property({ type: 'json', columnType: 'jsonb' })
  facts!: object;
}
