import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant } from '@touchstone/plain-date';
import { DeliveryState, WebhookEventType } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Node } from '../../graphql/node.type.js';
import {
  FlagField,
  IdField,
  InstantField,
  IntField,
  JsonField,
  RefField,
  TextField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { sqlField } from '../../reading/registry.js';

tellEnum(WebhookEventType, 'WebhookEventType', {
  about: 'What an endpoint may be told.',
  CERTIFICATE_GRANTED: 'certificate.granted: a certificate was issued.',
  CERTIFICATE_MAINTAINED: 'certificate.maintained: it was maintained after a surveillance.',
  CERTIFICATE_LEVEL_CHANGED: 'certificate.level_changed: its level was raised or lowered.',
  CERTIFICATE_SCOPE_CHANGED: 'certificate.scope_changed: its scope was extended or reduced.',
  CERTIFICATE_SUSPENDED: 'certificate.suspended: it was suspended.',
  CERTIFICATE_RESTORED: 'certificate.restored: it was restored.',
  CERTIFICATE_WITHDRAWN: 'certificate.withdrawn: it was withdrawn.',
  CERTIFICATE_CANCELLED: 'certificate.cancelled: it was cancelled.',
  CERTIFICATE_REPLACED: 'certificate.replaced: another took its place.',
  CERTIFICATE_REISSUED: 'certificate.reissued: its text was issued anew.',
  APPLICATION_SUBMITTED: 'application.submitted: an application came in.',
  AUDIT_PLANNED: 'audit.planned: an audit was planned.',
  AUDIT_MOVED: 'audit.moved: the days of an audit were changed.',
  AUDIT_REPORTED: 'audit.reported: the report of an audit was submitted.',
  NONCONFORMITY_RAISED: 'nonconformity.raised: a nonconformity was raised.',
  DECISION_TAKEN: 'decision.taken: a decision was taken.',
  RETURN_REPORTED: 'return.reported: a return was handed in to the authority.',
  DUE_OVERDUE: 'due.overdue: something owed was not done by its day.',
});
tellEnum(DeliveryState, 'DeliveryState', {
  about: 'Where a delivery stands.',
  WAITING: 'It waits for its turn, or for the next attempt.',
  DELIVERED: 'The receiver took it.',
  FAILED: 'Given up after a day of trying.',
});

/** An address outside that is told of events (事件推送地址), signed as Standard Webhooks says. */
@Entity()
@Check({ name: 'webhook_endpoint_name', expression: "name <> ''" })
@Check({ name: 'webhook_endpoint_tells', expression: 'cardinality(events) >= 1' })
@Check({ name: 'webhook_endpoint_grace', expression: '(sealed_before is null) = (before_until is null)' })
@ObjectType({ implements: Node, description: 'An address outside that is told of events (事件推送地址).' })
export class WebhookEndpoint {
  @IdField()
  id!: string;

  @TextField('What it is called.')
  name!: string;

  @TextField('The address that takes a POST.')
  url!: string;

  @WordsField(WebhookEventType, 'What it is told.')
  events!: WebhookEventType[];

  @FlagField('Whether it is told anything.', { default: true })
  isActive = true;

  /** The secret that signs, sealed. */
  @Property({ type: 'text' })
  sealedSecret!: string;

  /** The secret before, sealed: it signs beside the new one until `beforeUntil`. */
  @Property({ type: 'text', nullable: true })
  sealedBefore!: string | null;

  @InstantField('Until when the secret before goes on signing beside the new one.', { nullable: true })
  beforeUntil!: Instant | null;

  @InstantField('Since when nothing has got through, while nothing does.', { nullable: true })
  failingSince!: Instant | null;

  @InstantField('When the house disabled it, because nothing got through for days.', { nullable: true })
  disabledAt!: Instant | null;

  @VersionField()
  version!: number;
}

sqlField(WebhookEndpoint, 'secret', {
  returns: () => String,
  nullable: true,
  description: 'The secret, told once, in the answer that makes it; null ever after.',
  sql: () => sql`null::text`,
});

/** Something that happened and that endpoints are told (事件): made once, however often it is looked for. */
@Entity()
@ObjectType({ implements: Node, description: 'Something that happened and that endpoints are told (事件).' })
export class WebhookEvent {
  /** Also the `webhook-id` of every delivery: by it a receiver knows a copy. */
  @IdField()
  id!: string;

  /** What it comes from: an entry of the journal and the record, or a due day that passed. */
  @Property({ type: 'text', unique: true })
  once!: string;

  /** Without a check of the database: a type more is a line of code, and no change of a table. */
  @Property({ type: 'text' })
  @Field(() => WebhookEventType, { description: 'What happened.' })
  type!: WebhookEventType;

  @InstantField('When it happened.')
  occurredAt!: Instant;

  @JsonField('What receivers are told: ids and days, no text.')
  data!: unknown;
}

/** One event on its way to one endpoint (推送记录). */
@Entity()
@Unique({ properties: ['endpoint', 'event'] })
@Index({ properties: ['state', 'dueAt'] })
@Check({ name: 'webhook_delivery_done', expression: "(state = 'DELIVERED') = (delivered_at is not null)" })
@ObjectType({ implements: Node, description: 'One event on its way to one endpoint (推送记录).' })
export class WebhookDelivery {
  @IdField()
  id!: string;

  @RefField(() => WebhookEndpoint, 'Where it goes.')
  endpoint!: Ref<WebhookEndpoint>;

  @RefField(() => WebhookEvent, 'What it tells.', { index: true })
  event!: Ref<WebhookEvent>;

  @WordField(DeliveryState, 'Where it stands.')
  state!: DeliveryState;

  @InstantField('When it was written.')
  writtenAt!: Instant;

  @InstantField('When it is tried next.')
  dueAt!: Instant;

  @InstantField('When the receiver took it.', { nullable: true })
  deliveredAt!: Instant | null;

  @IntField('How often it was tried.')
  attempts!: number;

  @IntField('The status the receiver answered with last.', { nullable: true })
  lastStatus!: number | null;

  @TextField('Why the last attempt failed.', { nullable: true })
  problem!: string | null;
}

/** How far the journal has been looked through for events. */
@Entity()
@Check({ name: 'webhook_relay_only_one', expression: 'only_one = 1' })
export class WebhookRelay {
  /** Always 1: there is one. */
  @PrimaryKey({ type: 'integer', autoincrement: false })
  onlyOne!: number;

  /** The number of the last seal that was looked at. */
  @Property({ type: 'integer' })
  sealedNumber!: number;
}
