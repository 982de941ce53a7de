import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, DecimalField, IdField, IntField, RefField, TextField, TextsField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Agreement } from './application.entity.js';

/** What changes of a signed agreement from a day on. A term that is empty stays as it was. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('an amendment is followed by another, not changed'))
@Unique({ properties: ['agreement', 'number'] })
@Check({
  name: 'agreement_amendment_says_something',
  expression: `num_nonnulls(edition_id, scope_zh, scope_en, headcount, sites, person_days, application_fee_fen,
    registration_fee_fen, audit_fee_fen, surveillance_fee_fen, payer_name, valid_until) > 0`,
})
@ObjectType({ implements: Node, description: 'What changes of a signed agreement from a day on (补充协议).' })
export class AgreementAmendment {
  @IdField()
  id!: string;

  @RefField(() => Agreement, 'The agreement.', { index: true })
  agreement!: Ref<Agreement>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;

  @IntField('Its number within the agreement, from 1.')
  number!: number;

  @DayField('Day from which it counts.')
  effectiveOn!: PlainDate;

  @DayField('Day it was recorded.')
  recordedOn!: PlainDate;

  @TextField('Why.')
  reason!: string;

  @RefField(() => StoredDocument, 'The paper both sides signed.')
  document!: Ref<StoredDocument>;

  @TextField('Edition from then on.', { nullable: true })
  editionId!: string | null;

  @TextField('Scope in Chinese from then on.', { nullable: true })
  scopeZh!: string | null;

  @TextField('Scope in English from then on.', { nullable: true })
  scopeEn!: string | null;

  @IntField('Persons in scope from then on.', { nullable: true })
  headcount!: number | null;

  @TextsField('Sites beside the head office from then on.', { nullable: true })
  sites!: string[] | null;

  @DecimalField('Audit time of the initial audit from then on.', { precision: 6, scale: 1, nullable: true })
  personDays!: string | null;

  @IntField('Application fee in fen from then on.', { nullable: true })
  applicationFeeFen!: number | null;

  @IntField('Fee for review and registration in fen from then on.', { nullable: true })
  registrationFeeFen!: number | null;

  @IntField('Fee of the initial audit in fen from then on.', { nullable: true })
  auditFeeFen!: number | null;

  @IntField('Fee of each surveillance in fen from then on.', { nullable: true })
  surveillanceFeeFen!: number | null;

  @TextField('Who pays from then on.', { nullable: true })
  payerName!: string | null;

  @DayField('Last day of the agreement from then on.', { nullable: true })
  validUntil!: PlainDate | null;
}

backRelation(Agreement, 'amendments', {
  entity: () => AgreementAmendment,
  description: 'What was changed after the signing, in order.',
  mappedBy: 'agreement',
  orderBy: 'x.number',
});
