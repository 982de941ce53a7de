import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';

/** That an account has asked for something under a key, and what it was answered: asked again, it is answered the same. */
@Entity()
export class IdempotencyKey {
  /** The account that asked; all zeros where nobody was signed in. */
  @PrimaryKey({ type: 'uuid' })
  accountId!: string;

  @PrimaryKey({ type: 'text' })
  key!: string;

  /** Keyed hash of verb, document and variables: the same key for something else is refused. */
  @Property({ type: 'text' })
  requestHash!: string;

  /** What was answered, without any secret. */
  @Property({ type: 'json', columnType: 'jsonb', nullable: true })
  answer!: unknown;

  @Property({ type: 'string', columnType: 'timestamptz(3)' })
  @Index()
  claimedAt!: Instant;
}
