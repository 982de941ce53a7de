import './certificate.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Trigger } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { CertificateEventKind } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { CODED, IN_ITS_LIFE, TELLS, TOLD_BY_INTAKE } from '../../database/certificate-guards.js';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, InstantField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { CertificateIntake } from './certificate-intake.entity.js';
import { Certificate } from './certificate.entity.js';

/** One event of a certificate's life, with its reason, day and author. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('an event of a certificate is final'))
@Guard('in_its_life', ['insert'], IN_ITS_LIFE)
@Guard('is_told_by_its_intake', ['insert'], TOLD_BY_INTAKE)
@Trigger({
  name: 'tells_the_certificate',
  timing: 'after',
  events: ['insert'],
  forEach: 'row',
  body: TELLS.replaceAll(/\s+/g, ' ').trim(),
})
@Check({
  name: 'certificate_event_reason_code',
  expression: `(kind in (${CODED})) = (reason_code is not null)`,
})
@Check({
  name: 'certificate_event_told_by',
  expression:
    "reason_code is null or ((decided_by_id is not null or intake_id is not null) and coalesce(btrim(reason), '') <> '')",
})
@ObjectType({ implements: Node, description: "One event of a certificate's life." })
export class CertificateEvent {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate.', { index: true })
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'The certified organisation.')
  client!: Ref<Client>;

  @WordField(CertificateEventKind, 'What happened.')
  kind!: CertificateEventKind;

  @DayField('Day it takes effect.')
  effectiveOn!: PlainDate;

  @TextField('Level from then on, where it changed or was set.', { nullable: true })
  level!: string | null;

  @TextField('Code of the reason, where the step asks for one.', { nullable: true })
  reasonCode!: string | null;

  @TextField('Why.', { nullable: true })
  reason!: string | null;

  @RefField(() => Person, 'Who decided it, if anybody did; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  decidedBy!: Ref<Person> | null;

  @RefField(() => CertificateIntake, 'What its certificate came in with, where an earlier system tells it.', {
    nullable: true,
  })
  intake!: Opt<Ref<CertificateIntake> | null>;

  @InstantField('When it was recorded.')
  recordedAt!: Instant;
}

backRelation(Certificate, 'events', {
  entity: () => CertificateEvent,
  description: 'What happened to it, the newest first.',
  mappedBy: 'certificate',
  orderBy: 'x.recorded_at desc',
});
