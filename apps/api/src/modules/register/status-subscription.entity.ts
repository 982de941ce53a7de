import type { Ref } from '@mikro-orm/core';
import { Entity, ManyToOne, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { InstantType } from '../../database/instant-type.js';
import { Certificate } from '../certificates/index.js';

/**
 * That somebody outside wants to be told when a certificate's status changes (状态订阅). Nobody reads from here who it
 * is: the address is sealed. It is taken away as soon as it is ended, or was not confirmed in time.
 */
@Entity()
@Unique({ properties: ['certificate', 'fingerprint'] })
export class StatusSubscription {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Certificate, ref: true })
  certificate!: Ref<Certificate>;

  /** The mail address, sealed. */
  @Property({ type: 'text' })
  sealed!: string;

  /** By which the same address is known again. */
  @Property({ type: 'text', index: true })
  fingerprint!: string;

  /** Language of its letters. */
  @Property({ type: 'text' })
  language!: string;

  @Property({ type: InstantType })
  askedAt!: Instant;

  /** When the owner of the address said yes; letters go out from then on. */
  @Property({ type: InstantType, nullable: true })
  confirmedAt!: Instant | null;
}
