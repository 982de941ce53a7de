import type { Opt, Ref } from '@mikro-orm/core';
import { Entity, Enum, Index, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { SignInStage } from '@touchstone/rules';
import { InstantType } from '../../database/instant-type.js';
import { tellEnum } from '../../graphql/enums.js';
import { Account } from './account.entity.js';

tellEnum(SignInStage, 'SignInStage', {
  about: 'How far a sign-in has come.',
  OPEN: 'Signed in.',
  SECOND_FACTOR: 'The password was right; the second factor is asked for.',
  ENROLMENT: 'The password was right; the account needs a second factor and has none yet.',
});

/** The ORM writes names into what it is given: spread it for each column. */
const MOMENT = { type: InstantType, columnType: 'timestamptz(3)' } as const;

/** One sign-in that lasts. The token itself is known to the browser alone; its hash is kept. */
@Entity()
export class Session {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** SHA-256 of the token, in hexadecimal. */
  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @ManyToOne({ entity: () => Account, ref: true, deleteRule: 'cascade' })
  @Index()
  account!: Ref<Account>;

  @Enum({ items: () => SignInStage, type: 'string', columnType: 'text' })
  stage!: SignInStage;

  @Property({ ...MOMENT })
  startedAt!: Instant;

  /** Noted once a minute at most. */
  @Property({ ...MOMENT })
  lastSeenAt!: Instant;

  /** The end it has however busy it is. */
  @Property({ ...MOMENT })
  expiresAt!: Instant;

  /** When whoever holds it last proved who he is. */
  @Property({ ...MOMENT, nullable: true })
  provedAt!: Instant | null;

  /** Browser and system, as the browser names itself. */
  @Property({ type: 'text' })
  device!: string;

  /** The network it came from, without the last part of the address. */
  @Property({ type: 'text' })
  place!: string;
}

/** A sign-in that was tried: kept when it failed, so that guessing is slowed without locking anybody out. */
@Entity()
export class SignInAttempt {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** What was guessed at: a name, or the code of one; null where only the address counts. */
  @Property({ type: 'text', nullable: true })
  @Index()
  name!: string | null;

  @Property({ type: 'text' })
  address!: string;

  /** Hash of the device it came from, where that is known to the account. */
  @Property({ type: 'text', nullable: true })
  device!: string | null;

  @Property({ ...MOMENT })
  @Index()
  triedAt!: Instant;
}

/** A browser that signed in to an account before: strangers' guesses do not count against it. */
@Entity()
@Unique({ properties: ['tokenHash', 'account'] })
export class KnownDevice {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** SHA-256 of what the browser shows. */
  @Property({ type: 'text' })
  tokenHash!: string;

  @ManyToOne({ entity: () => Account, ref: true, deleteRule: 'cascade' })
  account!: Ref<Account>;

  @Property({ ...MOMENT })
  knownSince!: Instant;
}

/** A link by which an account's owner chooses a password. It works once; the token is known to the letter alone. */
@Entity()
export class PasswordLink {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text', unique: true })
  tokenHash!: string;

  @ManyToOne({ entity: () => Account, ref: true, deleteRule: 'cascade' })
  @Index()
  account!: Ref<Account>;

  @Property({ ...MOMENT })
  madeAt!: Instant;

  @Property({ ...MOMENT })
  expiresAt!: Instant;

  @Property({ ...MOMENT, nullable: true })
  usedAt!: Opt<Instant | null>;
}

/** An identity elsewhere that opens an account: the provider and its own name for whom it knows. */
@Entity()
@Unique({ properties: ['issuer', 'subject'] })
export class LinkedIdentity {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Account, ref: true, deleteRule: 'cascade' })
  @Index()
  account!: Ref<Account>;

  @Property({ type: 'text' })
  issuer!: string;

  @Property({ type: 'text' })
  subject!: string;

  @Property({ ...MOMENT })
  linkedAt!: Instant;
}
