import './certificate.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { IntakeFactKind } from '@touchstone/rules';
import type { CertificateIntakeFacts } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { TAKEN_IN } from '../../database/certificate-guards.js';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, OnlyRefField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Certificate } from './certificate.entity.js';

/**
 * What a certificate came in with when the body moved in (迁入): who decided it under the earlier system, on which day
 * and at which level. It stands in the place of a decision; none of our scores is behind it.
 */
@Entity()
@Guard('comes_while_moving_in', ['insert'], TAKEN_IN)
@Guard('is_final', ['update', 'delete'], raise('what a certificate came in with is final'))
@Check({
  name: 'certificate_intake_complete',
  expression: "btrim(decided_by) <> '' and btrim(source) <> '' and level <> '' and decided_on <= taken_in_on",
})
@ObjectType({
  implements: Node,
  description: 'What a certificate came in with when the body moved in (迁入): decided elsewhere, by whom and when.',
})
export class CertificateIntake {
  @IdField()
  id!: string;

  @OnlyRefField(() => Certificate, 'The certificate.')
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'The certified organisation.', { index: true })
  client!: Ref<Client>;

  @TextField('Who decided, as the earlier system has it.')
  decidedBy!: string;

  @DayField('Day of that decision.')
  decidedOn!: PlainDate;

  @TextField('Code of the level that was decided.')
  level!: string;

  @TextField('Which system or files it came from.')
  source!: string;

  @DayField('Day the agreement was signed.')
  agreementSignedOn!: PlainDate;

  @DayField('Last day of the agreement; empty where none was set.', { nullable: true })
  agreementUntil!: PlainDate | null;

  @DayField('Day it came in.')
  takenInOn!: PlainDate;

  /** The workbook it stood in, and the time of moving in that it fell into. */
  @Property({ type: 'uuid' })
  workbookId!: string;

  @Property({ type: 'uuid' })
  periodId!: string;

  /** The account that took it in. */
  @Property({ type: 'uuid' })
  takenInByAccountId!: string;

  /** The row as it came, so that the same row is known again. */
  @Property({ type: 'json' })
  said!: CertificateIntakeFacts;
}

/** What an earlier system tells of a certificate's past (迁入历史): no audit, decision or score of ours. */
@Entity()
@Unique({ properties: ['intake', 'key'] })
@Guard('is_final', ['update', 'delete'], raise('what a certificate came in with is final'))
@ObjectType({ implements: Node, description: "What an earlier system tells of a certificate's past (迁入历史)." })
export class IntakeFact {
  @IdField()
  id!: string;

  @RefField(() => CertificateIntake, 'What its certificate came in with.', { index: true })
  intake!: Ref<CertificateIntake>;

  @RefField(() => Client, 'The certified organisation.')
  client!: Ref<Client>;

  @WordField(IntakeFactKind, 'What it tells of.')
  kind!: IntakeFactKind;

  /** By what it is told from the others of the certificate. */
  @Property({ type: 'text' })
  key!: string;

  @DayField('Last day on site, day it took effect, or day of issue.')
  happenedOn!: PlainDate;

  @DayField('Last day of an earlier certificate.', { nullable: true })
  until!: PlainDate | null;

  @TextField('Number of an audit or an earlier certificate.', { nullable: true })
  number!: string | null;

  @TextField('Level, as the earlier system wrote it.', { nullable: true })
  level!: string | null;

  @TextField('Score, as the earlier system wrote it; it enters no figure.', { nullable: true })
  score!: string | null;

  @TextField('Code of the reason of a suspension or restoration.', { nullable: true })
  reasonCode!: string | null;

  @TextField('Why.', { nullable: true })
  reason!: string | null;

  @TextField('Who decided there.', { nullable: true })
  decidedBy!: string | null;
}

backRelation(Certificate, 'intake', {
  entity: () => CertificateIntake,
  description: 'What it came in with when the body moved in; null where it was decided here.',
  mappedBy: 'certificate',
  only: true,
});
backRelation(CertificateIntake, 'facts', {
  entity: () => IntakeFact,
  description: 'What the earlier system tells of its past, the newest first.',
  mappedBy: 'intake',
  orderBy: 'x.happened_on desc',
});
