import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { DEFAULT_CYCLE_POLICY } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { ADOPTED, DECIDED, FINAL, KEPT, ONLY_ONE, TAKEN_OVER, TOLD } from '../../database/certificate-guards.js';
import { TELLS_ITS_SURVEILLANCE } from '../../database/certificate-timeline.js';
import { AfterUpdate, Guard, GuardAtEnd } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, TextField, VersionField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';
import { Certification } from './certification.entity.js';

/** The document and its life (证书). Its state on a day is derived from these facts. */
@Entity()
@Index({ properties: ['client', 'programme'] })
@Guard('stays', ['update', 'delete'], FINAL)
@Guard('stands_on_an_adopted_edition', ['insert'], ADOPTED)
@Guard('is_the_only_one', ['insert'], ONLY_ONE)
@Guard('takes_over_what_was_reviewed', ['insert'], TAKEN_OVER)
@GuardAtEnd('certificate', 'comes_of_a_decision_or_moved_in', DECIDED)
@Guard('facts_are_told', ['insert', 'update'], TOLD)
@Guard('facts_stay_told', ['update'], KEPT)
@AfterUpdate('tells_its_surveillance', TELLS_ITS_SURVEILLANCE)
@Check({ name: 'certificate_expires_after_issue', expression: 'valid_until > issued_on' })
@Check({ name: 'certificate_issued_after_decision', expression: 'issued_on >= decided_on' })
@Check({ name: 'certificate_number_shape', expression: "number ~ '^[A-Z0-9-]+$'" })
@Check({
  name: 'certificate_restored_after_suspension',
  expression: 'restored_on is null or (suspended_on is not null and restored_on >= suspended_on)',
})
@Check({
  name: 'certificate_text_complete',
  expression: "client_name <> '' and client_address <> '' and scope_zh <> '' and level <> ''",
})
@Check({
  name: 'certificate_transfer',
  expression:
    'num_nulls(transferred_from_body, transferred_from_number, transferred_until, cycle_from) in (0, 4) and (transferred_until is null or valid_until <= transferred_until)',
})
@Check({ name: 'certificate_restorable_months', expression: 'restorable_months >= 0 and restorable_months <= 6' })
@Check({ name: 'certificate_specimen_number', expression: "is_specimen = starts_with(number, 'SPECIMEN-')" })
@ObjectType({ implements: Node, description: 'A certificate and its life (证书).' })
export class Certificate {
  @IdField()
  id!: string;

  @TextField('Number; a specimen (样张) begins with SPECIMEN-.', { unique: true })
  number!: string;

  @RefField(() => Certification, 'The file it belongs to.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'The certified organisation.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'The programme.', { index: true })
  programme!: Ref<Programme>;

  @TextField('Edition it was granted against.')
  editionId!: string;

  @TextField('Code of the level, as the edition names it.')
  level!: string;

  @TextField('Name on the certificate, as it was on the day of issue.', { index: true })
  clientName!: string;

  @TextField('Address on the certificate, as it was on the day of issue.')
  clientAddress!: string;

  @TextField('Scope in Chinese.')
  scopeZh!: string;

  @TextField('Scope in English.', { nullable: true })
  scopeEn!: string | null;

  @DayField('Day of the decision.')
  decidedOn!: PlainDate;

  @DayField('Day of issue, never before the decision.')
  issuedOn!: PlainDate;

  @DayField('Last day it is good.', { index: true })
  validUntil!: PlainDate;

  @DayField('Day the first certificate of the file was issued.')
  firstIssuedOn!: PlainDate;

  @DayField('Last day of the certificate it followed, after a recertification.', { nullable: true })
  previousValidUntil!: PlainDate | null;

  @TextField('The other body whose certificate it took over (转入).', { nullable: true })
  transferredFromBody!: string | null;

  @TextField('Number of that certificate.', { nullable: true })
  transferredFromNumber!: string | null;

  @DayField('Last day of that certificate, which is the last day of this one.', { nullable: true })
  transferredUntil!: PlainDate | null;

  @DayField('Day its cycle began at the other body, from which surveillance counts.', { nullable: true })
  cycleFrom!: PlainDate | null;

  @FlagField('Whether it is a specimen (样张) without force.')
  isSpecimen!: boolean;

  @DayField('First day of the running or last suspension.', { nullable: true })
  suspendedOn!: PlainDate | null;

  @DayField('Last day the suspension may last.', { nullable: true })
  suspensionEndsOn!: PlainDate | null;

  @DayField('Day the last suspension was lifted.', { nullable: true })
  restoredOn!: PlainDate | null;

  @DayField('Day it was withdrawn (撤销).', { nullable: true })
  withdrawnOn!: PlainDate | null;

  @DayField('Day it was cancelled (注销).', { nullable: true })
  cancelledOn!: PlainDate | null;

  @DayField('Day the certificate of the next cycle replaced it.', { nullable: true })
  replacedOn!: PlainDate | null;

  /** Regime of the edition it was granted against: what may follow after expiry. */
  @Property({ type: 'text' })
  regime!: 'strict' | 'classic';

  /** Of that edition too: for how many months after its end it can be restored, under the classic regime. */
  @Property({ type: 'integer', default: DEFAULT_CYCLE_POLICY.restorableMonths })
  restorableMonths: Opt<number> = DEFAULT_CYCLE_POLICY.restorableMonths;

  /** Facts of the recertification audit on which the states after expiry rest. */
  @Property({ type: 'date', nullable: true })
  recertificationStartedOn!: PlainDate | null;

  @Property({ type: 'date', nullable: true })
  recertificationOnSiteUntil!: PlainDate | null;

  @VersionField()
  version!: number;
}

backRelation(Certification, 'certificates', {
  entity: () => Certificate,
  description: 'Its certificates, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.issued_on desc',
});
