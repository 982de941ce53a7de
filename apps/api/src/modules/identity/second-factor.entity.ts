import type { Ref } from '@mikro-orm/core';
import { Entity, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { InstantType } from '../../database/instant-type.js';
import { Account } from './account.entity.js';

/** What an account proves itself with beside its password: codes of an app (RFC 6238), and some to fall back on. */
@Entity()
export class SecondFactor {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @OneToOne({ entity: () => Account, ref: true, owner: true, deleteRule: 'cascade' })
  account!: Ref<Account>;

  /** The app's key, sealed. */
  @Property({ type: 'text' })
  sealed!: string;

  /** When the first code of it was right; until then it counts for nothing. */
  @Property({ type: InstantType, columnType: 'timestamptz(3)', nullable: true })
  confirmedAt!: Instant | null;

  /** The half minute whose code was used last: none is taken twice. */
  @Property({ type: 'integer' })
  lastStep!: number;

  /** SHA-256 of each recovery code that is left. */
  @Property({ type: 'array', columnType: 'text[]' })
  recoveryHashes!: string[];
}
