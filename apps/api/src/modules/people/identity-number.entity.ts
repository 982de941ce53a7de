import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, InstantField, OnlyRefField, RefField, TextField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Person } from './person.entity.js';

/**
 * That a person's identity number (居民身份证号) is on record. The number itself lies sealed; reading it is a verb of its
 * own that leaves a trace.
 */
@Entity()
@Check({ name: 'identity_number_sealed', expression: "sealed ~ '^[0-9a-f]{8}[.][A-Za-z0-9_-]{40,}$'" })
@ObjectType({ implements: Node, description: "That a person's identity number is on record (身份证号登记)." })
export class IdentityNumber {
  @IdField()
  id!: string;

  @OnlyRefField(() => Person, 'Whose number it is.')
  person!: Ref<Person>;

  @Property({ type: 'text' })
  sealed!: string;

  /** The same for the same number: nobody's number is another's. */
  @Property({ type: 'text' })
  @Unique()
  fingerprint!: string;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;
}

/** Somebody looked at a person's identity number: who, when and what for. It is never changed or taken back. */
@Entity()
@Guard('looks_stay', ['update', 'delete'], raise('who looked at an identity number stays on record'))
@ObjectType({ implements: Node, description: "Somebody looked at a person's identity number (查看记录)." })
export class IdentityLook {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Whose number it was.', { index: true })
  person!: Ref<Person>;

  @RefField(() => Person, 'Who looked; null where the reader may not see them.', { mayBeUnseen: true })
  lookedBy!: Ref<Person>;

  @TextField('What for.')
  reason!: string;

  @InstantField('When.')
  lookedAt!: Instant;
}

backRelation(Person, 'identityNumber', {
  entity: () => IdentityNumber,
  description: 'That an identity number is on record; null where none is.',
  mappedBy: 'person',
  only: true,
});
backRelation(Person, 'identityLooks', {
  entity: () => IdentityLook,
  description: 'Who looked at the identity number, the newest first.',
  mappedBy: 'person',
  orderBy: 'x.looked_at desc',
});
