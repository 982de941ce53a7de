import { Entity, Index, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Ref } from '@mikro-orm/core';
import type { Instant } from '@touchstone/plain-date';
import { Guard, raise } from './guard.js';
import { JournalEntry } from './journal-entry.entity.js';

/** A journal entry's place in the chain (日志封签). It stands apart, so that the journal itself is never written to again. */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('a seal of the journal stays as it is'))
export class JournalSeal {
  /** Its place, from 1 on without a gap. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @OneToOne({ entity: () => JournalEntry, ref: true, owner: true, deleteRule: 'restrict', updateRule: 'restrict' })
  entry!: Ref<JournalEntry>;

  /** SHA-256, in hexadecimal, over the hash before, the number, the moment and every field of the entry. */
  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'string', columnType: 'timestamptz(3)' })
  @Index()
  sealedAt!: Instant;

  /** Whether the clock stood earlier than at the seal before, or leapt while the program ran. */
  @Property({ type: 'boolean', default: false })
  clockLeapt!: boolean;
}

/** The chain's last seal on a day, signed (日志链首), so that a copy kept elsewhere shows what was cut or made anew. */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('a signed head of the journal stays as it is'))
export class JournalHead {
  /** Number of the seal. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  number!: number;

  @Property({ type: 'text' })
  hash!: string;

  @Property({ type: 'string', columnType: 'timestamptz(3)' })
  signedAt!: Instant;

  /** The public key that proves the signature: Ed25519, base64. */
  @Property({ type: 'text' })
  publicKey!: string;

  /** Base64. */
  @Property({ type: 'text' })
  signature!: string;
}

/** That a signed head was sent somewhere outside. */
@Entity()
@Guard('is_append_only', ['update', 'delete'], raise('that a head was sent stays on record'))
export class HeadDelivery {
  @PrimaryKey({ type: 'integer', autoincrement: false })
  headNumber!: number;

  /** `folder`, `mail` or `web-hook`. */
  @PrimaryKey({ type: 'text' })
  way!: string;

  @Property({ type: 'string', columnType: 'timestamptz(3)' })
  sentAt!: Instant;
}
