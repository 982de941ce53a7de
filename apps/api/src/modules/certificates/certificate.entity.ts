import './certificate.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Trigger, Unique } from '@mikro-orm/decorators/legacy';
import type { Instant, PlainDate } from '@touchstone/plain-date';
import { CertificateEventKind, CertificationStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  InstantField,
  IntField,
  PartsField,
  RefField,
  TextField,
  TextsField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { CODED, FINAL, FOLLOWS, KEPT, ONLY_ONE, SAYS, TELLS, TOLD } from '../../database/certificate-guards.js';

/** The file that lives through all cycles of one client in one programme (认证案卷). */
@Entity()
@ObjectType({
  implements: Node,
  description: 'The file of one client in one programme, through all its cycles (认证案卷).',
})
export class Certification {
  @IdField()
  id!: string;

  @TextField('Number of the file.', { unique: true })
  number!: string;

  @RefField(() => Client, 'The client.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'The programme.', { index: true })
  programme!: Ref<Programme>;

  @TextField('Edition it is certified against.')
  editionId!: string;

  @TextField('Scope in Chinese (认证范围).')
  scopeZh!: string;

  @TextField('Scope in English.', { nullable: true })
  scopeEn!: string | null;

  @TextsField('Service fields the scope falls in, such as SC03.')
  technicalCodes!: string[];

  @WordField(CertificationStatus, 'Where it stands.')
  status!: CertificationStatus;

  @DayField('Day the file was opened.')
  openedOn!: PlainDate;

  @PartsField(() => Certificate, 'Its certificates, the newest first.', {
    mappedBy: 'certification',
    orderBy: { issuedOn: 'desc' },
  })
  certificates = new Collection<Certificate>(this);

  @VersionField()
  version!: number;
}

/** The document and its life (证书). Its state on a day is derived from these facts. */
@Entity()
@Guard('stays', ['update', 'delete'], FINAL)
@Guard('is_the_only_one', ['insert'], ONLY_ONE)
@Guard('facts_are_told', ['insert', 'update'], TOLD)
@Guard('facts_stay_told', ['update'], KEPT)
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

  @TextField('Name on the certificate, as it was on the day of issue.')
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

  /** Facts of the recertification audit on which the states after expiry rest. */
  @Property({ type: 'date', nullable: true })
  recertificationStartedOn!: PlainDate | null;

  @Property({ type: 'date', nullable: true })
  recertificationOnSiteUntil!: PlainDate | null;

  @PartsField(() => CertificateEvent, 'What happened to it, the newest first.', {
    mappedBy: 'certificate',
    orderBy: { recordedAt: 'desc' },
  })
  events = new Collection<CertificateEvent>(this);

  @PartsField(() => CertificateIssue, 'What it said each time it was issued, the newest first.', {
    mappedBy: 'certificate',
    orderBy: { issue: 'desc' },
  })
  issues = new Collection<CertificateIssue>(this);

  @VersionField()
  version!: number;
}

/**
 * What a certificate said when it was issued, and each time it was issued anew (换证). Its cycle, days and edition stay
 * the certificate's own; the newest issue takes the place of the one before.
 */
@Entity()
@Unique({ properties: ['certificate', 'issue'] })
@Guard('is_final', ['update', 'delete'], raise('an issue of a certificate is final'))
@Guard('follows', ['insert'], FOLLOWS)
@Trigger({
  name: 'says_the_certificate',
  timing: 'after',
  events: ['insert'],
  forEach: 'row',
  body: SAYS.replaceAll(/\s+/g, ' ').trim(),
})
@Check({
  name: 'certificate_issue_anew',
  expression: 'issue >= 0 and (issue = 0) = (cardinality(change_codes) = 0) and (issue = 0) = (reason is null)',
})
@ObjectType({
  implements: Node,
  description: 'What a certificate said when it was issued, or issued anew (证书版次).',
})
export class CertificateIssue {
  @IdField()
  id!: string;

  @RefField(() => Certificate, 'The certificate.', { index: true })
  certificate!: Ref<Certificate>;

  @RefField(() => Client, 'The certified organisation.')
  client!: Ref<Client>;

  @IntField('How often the certificate had been issued anew: 0 for the first.')
  issue!: number;

  @TextField('Number printed on it.')
  number!: string;

  @TextsField("Codes of what changed, from the body's list; none on the first.")
  changeCodes!: string[];

  @TextField('Name on it.')
  clientName!: string;

  @TextField('Address on it.')
  clientAddress!: string;

  @TextField('Scope on it in Chinese.')
  scopeZh!: string;

  @TextField('Scope on it in English.', { nullable: true })
  scopeEn!: string | null;

  @TextField('Code of the level on it.')
  level!: string;

  @TextsField('Sites beside the head office, by name and address; empty where they were not written down.', {
    nullable: true,
  })
  sites!: string[] | null;

  @DayField('Day it was issued.')
  issuedOn!: PlainDate;

  @TextField('Why it was issued anew.', { nullable: true })
  reason!: string | null;
}

/** One event of a certificate's life, with its reason, day and author. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('an event of a certificate is final'))
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

  @InstantField('When it was recorded.')
  recordedAt!: Instant;
}
