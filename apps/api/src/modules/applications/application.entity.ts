import './application.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import {
  APPLICATION_TABLE,
  ApplicationKind,
  ApplicationReviewOutcome,
  ApplicationStatus,
  DocumentKind,
  ScopeActivity,
  ScopeDirection,
} from '@touchstone/rules';
import type { AnsweredItem, CompetenceLine } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  FlagField,
  IdField,
  IntField,
  OnlyRefField,
  PartField,
  PartsField,
  RefField,
  TextField,
  TextsField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';

/** What is applied for stays, and so does the day it was answered; another scope is asked of one's own file. */
const STAYS = `
  if new.certification_id is not null and not exists (select 1 from certification f where f.id = new.certification_id
    and f.client_id = new.client_id and f.programme_id = new.programme_id) then
    ${raise('a change of scope is of a file of its client')}
  end if;
  if tg_op = 'UPDATE' and ((new.kind, new.certification_id, new.scope_direction) is distinct from (old.kind, old.certification_id, old.scope_direction)
    or (old.decided_on is not null and (new.decided_on, new.status) is distinct from (old.decided_on, old.status))) then
    ${raise('what an application asks for stays, and so does its answer')}
  end if;`;

/** A client's request to be certified, or for another scope (认证申请). */
@Entity()
@MovesBy(APPLICATION_TABLE)
@Guard('stays_what_it_asks_for', ['insert', 'update'], STAYS)
@Check({
  name: 'application_scope_change',
  expression:
    "(kind = 'SCOPE_CHANGE') = (certification_id is not null) and num_nulls(certification_id, scope_direction, stated_reason) in (0, 3)",
})
@Check({ name: 'application_decided_once_accepted', expression: "decided_on is null or status = 'ACCEPTED'" })
@Check({
  name: 'application_received_once_submitted',
  expression: "status = 'ABANDONED' or (status = 'DRAFT') = (received_on is null)",
})
@Check({ name: 'application_clock', expression: '(received_on is null) = (review_due_on is null)' })
@ObjectType({ implements: Node, description: "A client's request to be certified (认证申请)." })
export class Application {
  @IdField()
  id!: string;

  @TextField('Number of the application.', { unique: true })
  number!: string;

  @WordField(ApplicationKind, 'What is applied for.', { default: ApplicationKind.INITIAL })
  kind: Opt<ApplicationKind> = ApplicationKind.INITIAL;

  @RefField(() => Certification, 'The file whose scope is to change; null where something else is asked for.', {
    nullable: true,
    index: true,
  })
  certification!: Ref<Certification> | null;

  @WordField(ScopeDirection, 'Which way its scope is to change.', { nullable: true })
  scopeDirection!: ScopeDirection | null;

  @TextField('Why a change of scope is asked for.', { nullable: true })
  statedReason!: string | null;

  @RefField(() => Client, 'Who asks.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Programme, 'For which programme.', { index: true })
  programme!: Ref<Programme>;

  @TextField('Edition it would be certified against.')
  editionId!: string;

  @TextField('Wanted scope in Chinese.')
  scopeZh!: string;

  @TextField('Wanted scope in English.', { nullable: true })
  scopeEn!: string | null;

  @TextsField('Service fields the scope falls in, such as SC03.')
  technicalCodes!: string[];

  @WordsField(ScopeActivity, 'Activities of the scope that the law allows only with a permit.')
  activities!: ScopeActivity[];

  @FlagField('Whether the client says that it holds certificates already.', { default: false })
  holdsCertificates = false;

  @IntField('Persons in scope.')
  headcountInScope!: number;

  @DayField('Day since which the service system has run.')
  serviceSystemSince!: PlainDate;

  @WordField(ApplicationStatus, 'How far it has come.')
  status!: ApplicationStatus;

  @DayField('Day it was begun.')
  draftedOn!: PlainDate;

  @DayField('Day the body received it; its review clock starts the day after.', { nullable: true })
  receivedOn!: PlainDate | null;

  @DayField('Last day for the application review.', { nullable: true, index: true })
  reviewDueOn!: PlainDate | null;

  @DayField('Day a change of scope was decided, one way or the other.', { nullable: true })
  decidedOn!: PlainDate | null;

  @PartsField(() => ApplicationDocument, 'Its papers.', { mappedBy: 'application', orderBy: { kind: 'asc' } })
  documents = new Collection<ApplicationDocument>(this);

  @PartField(() => ApplicationReview, 'The application review, once done.', { mappedBy: 'application' })
  review!: Ref<ApplicationReview> | null;

  @PartField(() => Agreement, 'The agreement, once drawn up.', { mappedBy: 'application' })
  agreement!: Ref<Agreement> | null;

  @VersionField()
  version!: number;
}

/** A paper that came with an application. */
@Entity()
@ObjectType({ implements: Node, description: 'A paper that came with an application.' })
export class ApplicationDocument {
  @IdField()
  id!: string;

  @RefField(() => Application, 'The application.', { index: true })
  application!: Ref<Application>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;

  @WordField(DocumentKind, 'What it is.')
  kind!: DocumentKind;

  @RefField(() => StoredDocument, 'The file itself.')
  document!: Ref<StoredDocument>;

  @DayField('Day it was added.')
  addedOn!: PlainDate;
}

/** The body's look at an application before it takes it (申请评审). */
@Entity()
@Check({
  name: 'application_review_decline_reason',
  expression: "outcome = 'ACCEPT' or (reason is not null and length(trim(reason)) > 0)",
})
@ObjectType({ implements: Node, description: "The body's look at an application before it takes it (申请评审)." })
export class ApplicationReview {
  @IdField()
  id!: string;

  @OnlyRefField(() => Application, 'The application.')
  application!: Ref<Application>;

  @RefField(() => Client, 'Whose file it is in.')
  client!: Ref<Client>;

  @RefField(() => Person, 'Who reviewed; null where the reader may not see them.', { mayBeUnseen: true })
  reviewer!: Ref<Person>;

  @WordField(ApplicationReviewOutcome, 'How it ended.')
  outcome!: ApplicationReviewOutcome;

  @FlagField('a) The basics are confirmed: legal status and credit.')
  basicsConfirmed!: boolean;

  @FlagField('b) The client knows the requirements and accepts them.')
  requirementsUnderstood!: boolean;

  @FlagField('c) The body has the competence for the field.')
  competenceConfirmed!: boolean;

  /** Answers to the further items, as signed. */
  @Property({ type: 'json', columnType: 'jsonb' })
  items!: AnsweredItem[];

  /** The body's own competence as it was computed that day. */
  @Property({ type: 'json', columnType: 'jsonb' })
  bodyCompetence!: CompetenceLine[];

  @TextField('Why it was declined, or a remark.', { nullable: true })
  reason!: string | null;

  @DayField('Day of the review.')
  reviewedOn!: PlainDate;
}

/** Signed terms stand: what changes later is an amendment's. */
const SIGNED = `
  if old.signed_on is not null and (tg_op = 'DELETE' or to_jsonb(new) - 'version' <> to_jsonb(old) - 'version')
  then ${raise('a signed agreement is amended by a record of its own, not changed')} end if;`;

/** The contract between body and client (认证合同). */
@Entity()
@Guard('is_held_once_signed', ['update', 'delete'], SIGNED)
@Check({
  name: 'agreement_fees_add_up',
  expression: 'audit_fee_fen is null or fee_fen = application_fee_fen + registration_fee_fen + audit_fee_fen',
})
@Check({
  name: 'agreement_fees_together',
  expression: 'num_nulls(application_fee_fen, registration_fee_fen, audit_fee_fen, surveillance_fee_fen) in (0, 4)',
})
@Check({ name: 'agreement_validity', expression: 'valid_until is null or valid_until >= valid_from' })
@Check({ name: 'agreement_fee', expression: 'fee_fen >= 0' })
@Check({
  name: 'agreement_person_days_half',
  expression: 'person_days > 0 and person_days * 2 = trunc(person_days * 2)',
})
@Check({ name: 'agreement_signed_opens_file', expression: '(signed_on is null) = (certification_id is null)' })
@ObjectType({ implements: Node, description: 'The contract between body and client (认证合同).' })
export class Agreement {
  @IdField()
  id!: string;

  @TextField('Number of the agreement.', { unique: true })
  number!: string;

  @OnlyRefField(() => Application, 'The accepted application.')
  application!: Ref<Application>;

  @RefField(() => Client, 'The client, who pays.', { index: true })
  client!: Ref<Client>;

  @OnlyRefField(() => Certification, 'The file that signing opened.', { nullable: true })
  certification!: Ref<Certification> | null;

  @DecimalField('Audit time of the initial audit, in person-days (half days).', { precision: 6, scale: 1 })
  personDays!: string;

  @IntField('Fee until the first decision in fen: application, registration and initial audit.', { mayBeUnseen: true })
  feeFen!: number;

  @IntField('Of it for the application in fen; empty where the agreement names only the sum.', { nullable: true })
  applicationFeeFen!: number | null;

  @IntField('Of it for review and registration in fen.', { nullable: true })
  registrationFeeFen!: number | null;

  @IntField('Of it for the initial audit in fen.', { nullable: true })
  auditFeeFen!: number | null;

  @IntField('For each surveillance in fen, annual fee and audit together.', { nullable: true })
  surveillanceFeeFen!: number | null;

  @TextField('Who pays, where it is not the client itself.', { nullable: true })
  payerName!: string | null;

  @TextField('Why somebody else pays.', { nullable: true })
  payerReason!: string | null;

  @IntField('Days in which the client tells of changes that matter (变更通知).', { default: 15 })
  changeNoticeDays = 15;

  @TextsField('Sites beside the head office, by name and address, as they were at the signing.', { nullable: true })
  sites!: string[] | null;

  @DayField('First day it counts.', { nullable: true })
  validFrom!: PlainDate | null;

  @DayField('Last day it counts: a cycle and a margin.', { nullable: true })
  validUntil!: PlainDate | null;

  @TextField('Who signed for the client.', { nullable: true })
  clientSignatory!: string | null;

  @DayField('Day the client signed.', { nullable: true })
  clientSignedOn!: PlainDate | null;

  @TextField('Who signed for the body.', { nullable: true })
  bodySignatory!: string | null;

  @DayField('Day the body signed.', { nullable: true })
  bodySignedOn!: PlainDate | null;

  @DayField('Day it was drawn up.')
  drawnUpOn!: PlainDate;

  @DayField('Day both sides had signed.', { nullable: true })
  signedOn!: PlainDate | null;

  @RefField(() => StoredDocument, 'The signed paper.', { nullable: true })
  document!: Ref<StoredDocument> | null;

  @VersionField()
  version!: number;
}
