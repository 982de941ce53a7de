import './permit.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { PermitKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, OnlyRefField, RefField, TextField, WordField } from '../../reading/fields.js';
import { StoredDocument } from '../documents/index.js';
import { Client } from './client.entity.js';

/** A successor is of the same client and of the same kind. */
const SUCCEEDS = `
  if new.replaces_id is not null and not exists (select 1 from permit p where p.id = new.replaces_id and p.client_id = new.client_id and p.kind = new.kind) then
    ${raise('a permit takes the place of one of the same client and kind')}
  end if;`;

/** A permit (许可) that a client holds or held. A renewal, or a correction, is a new one in its place. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a permit is replaced, not changed'))
@Guard('succeeds_its_like', ['insert'], SUCCEEDS)
@Check({ name: 'permit_days', expression: 'valid_until is null or valid_until >= valid_from' })
@Check({ name: 'permit_number', expression: "number <> ''" })
@ObjectType({ implements: Node, description: 'A permit that a client holds or held (许可).' })
export class Permit {
  @IdField()
  id!: string;

  @RefField(() => Client, 'Who holds it.', { index: true })
  client!: Ref<Client>;

  @WordField(PermitKind, 'What it permits.')
  kind!: PermitKind;

  @TextField('Its number.')
  number!: string;

  @TextField('Who issued it.')
  authority!: string;

  @TextField('Activities or products it covers, as it says.')
  covers!: string;

  @DayField('Day it was issued.')
  issuedOn!: PlainDate;

  @DayField('First day it counts.')
  validFrom!: PlainDate;

  @DayField('Last day it counts; empty for one without an end.', { nullable: true, index: true })
  validUntil!: PlainDate | null;

  @RefField(() => StoredDocument, 'The permit itself; null where the reader may read no documents.', {
    mayBeUnseen: true,
  })
  document!: Ref<StoredDocument>;

  @OnlyRefField(() => Permit, 'The permit in whose place it stands.', { nullable: true })
  replaces!: Ref<Permit> | null;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;
}
