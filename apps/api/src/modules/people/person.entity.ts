import './people.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import {
  AuthorisedFunction,
  Employment,
  EvaluationMethod,
  CompetenceResult,
  InterestKind,
  RegistrationGrade,
  RegistrationSpecialty,
  TechnicalCodeSource,
} from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  PartsField,
  RefField,
  TextField,
  TextsField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Programme } from '../programmes/index.js';

/** Somebody who works for the body. A person is not an account: independence is judged by person. */
@Entity()
@ObjectType({ implements: Node, description: 'Somebody who works for the body; not the same as an account.' })
export class Person {
  @IdField()
  id!: string;

  @TextField('Staff number.', { unique: true })
  staffNumber!: string;

  @TextField('Name.')
  name!: string;

  @TextField('Name in Latin letters, family name first; sorts lists.')
  nameLatin!: string;

  @TextField('Home province, the first two digits of GB/T 2260.')
  provinceCode!: string;

  @TextField('Home city.')
  city!: string;

  @TextField('E-mail.', { nullable: true })
  email!: string | null;

  @WordField(Employment, 'How the person works for the body.')
  employment!: Employment;

  @TextsField('Languages the person works in, by their codes of ISO 639-1.', { default: ['zh'] })
  languages!: Opt<string[]>;

  @DayField('First day with the body.')
  joinedOn!: PlainDate;

  @DayField('Last day with the body.', { nullable: true })
  leftOn!: PlainDate | null;

  @DayField('Last day on which the yearly declaration of interests counts.', { nullable: true })
  declarationValidUntil!: PlainDate | null;

  @PartsField(() => Registration, 'Registrations, the one that lasts longest first.', {
    mappedBy: 'person',
    orderBy: { validUntil: 'desc' },
  })
  registrations = new Collection<Registration>(this);

  @PartsField(() => TechnicalCode, 'Fields the person knows.', { mappedBy: 'person', orderBy: { code: 'asc' } })
  technicalCodes = new Collection<TechnicalCode>(this);

  @PartsField(() => CompetenceEvaluation, 'How competence was judged, the newest first.', {
    mappedBy: 'person',
    orderBy: { evaluatedOn: 'desc' },
  })
  competenceEvaluations = new Collection<CompetenceEvaluation>(this);

  @PartsField(() => Authorisation, 'What the body lets the person do.', {
    mappedBy: 'person',
    orderBy: { authorisedFunction: 'asc' },
  })
  authorisations = new Collection<Authorisation>(this);

  @PartsField(() => Interest, 'Ties to clients.', { mappedBy: 'person', orderBy: { startsOn: 'desc' } })
  interests = new Collection<Interest>(this);

  /** Version in which moving in left the record; while it is the same, nobody here has changed it since. */
  @Property({ type: 'integer', nullable: true, hidden: true })
  takenInVersion!: Opt<number | null>;

  @VersionField()
  version!: number;
}

/** What the registrar granted a person (注册资格). */
@Entity()
@Guard(
  'registration_counts_once',
  ['insert', 'update'],
  `if exists (select 1 from registration r where r.registrar = new.registrar and r.number = new.number and r.id <> new.id
    and (r.person_id <> new.person_id or (r.valid_from <= new.valid_until and new.valid_from <= r.valid_until)))
  then ${raise('a registration number counts once, for one person')} end if;`,
)
@Check({ name: 'registration_days', expression: 'valid_until >= valid_from' })
@Check({
  name: 'registration_suspended',
  expression:
    '(suspended_on is null) = (suspension_reason is null) and (suspended_on is null or (suspended_on >= valid_from and suspended_on <= valid_until))',
})
@Check({
  name: 'registration_restored',
  expression:
    '(restored_on is null) = (restoration_reason is null) and (restored_on is null or (suspended_on is not null and restored_on >= suspended_on))',
})
@Unique({ properties: ['registrar', 'number', 'validFrom'] })
@ObjectType({ implements: Node, description: 'What the registrar granted a person (注册资格).' })
export class Registration {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Whose registration it is.', { index: true })
  person!: Ref<Person>;

  @TextField('Who granted it, such as CCAA.')
  registrar!: string;

  @WordField(RegistrationSpecialty, 'The field of auditing it was granted for.', { default: 'SERVICE' })
  specialty!: Opt<RegistrationSpecialty>;

  @WordField(RegistrationGrade, 'Grade.')
  grade!: RegistrationGrade;

  @TextField('Number of the registration; a renewal may keep it.')
  number!: string;

  @DayField('First day it counts.')
  validFrom!: PlainDate;

  @DayField('Last day it counts.')
  validUntil!: PlainDate;

  @DayField('First day of its newest suspension (暂停), on which it does not count.', { nullable: true })
  suspendedOn!: Opt<PlainDate | null>;

  @TextField('Why the registrar suspended it.', { nullable: true })
  suspensionReason!: Opt<string | null>;

  @DayField('Day from which it counts again (恢复); empty while it is suspended.', { nullable: true })
  restoredOn!: Opt<PlainDate | null>;

  @TextField('What the restoration rests on.', { nullable: true })
  restorationReason!: Opt<string | null>;

  @RefField(() => StoredDocument, 'The certificate of registration.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @VersionField()
  version!: Opt<number>;
}

/** A field a person knows (专业代码), with what that rests on. */
@Entity()
@Check({ name: 'technical_code_days', expression: 'valid_until is null or valid_until >= valid_from' })
@Check({ name: 'technical_code_shape', expression: "code ~ '^SC[0-9]{2}$'" })
@Check({ name: 'technical_code_by_another', expression: 'evaluator_id is null or evaluator_id <> person_id' })
@ObjectType({ implements: Node, description: 'A field a person knows (专业代码).' })
export class TechnicalCode {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who knows the field.', { index: true })
  person!: Ref<Person>;

  @TextField('Code of the field, such as SC03.')
  code!: string;

  @WordField(TechnicalCodeSource, 'What it rests on.')
  source!: TechnicalCodeSource;

  @RefField(() => Person, 'Who found that the person knows it; null where nobody is named.', {
    nullable: true,
    mayBeUnseen: true,
  })
  evaluator!: Opt<Ref<Person> | null>;

  @RefField(() => CompetenceEvaluation, 'The evaluation it rests on.', { nullable: true })
  evaluation!: Opt<Ref<CompetenceEvaluation> | null>;

  @RefField(() => StoredDocument, 'The paper it rests on.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @TextField('What was seen, where no evaluation and no paper says so.', { nullable: true })
  evidence!: Opt<string | null>;

  @DayField('First day it counts.')
  validFrom!: PlainDate;

  @DayField('Last day it counts, if it ends.', { nullable: true })
  validUntil!: PlainDate | null;

  @VersionField()
  version!: Opt<number>;
}

/** How a person's competence was judged (能力评价), always by somebody else. */
@Entity()
@Check({ name: 'competence_evaluation_by_another', expression: 'evaluator_id <> person_id' })
@ObjectType({ implements: Node, description: "How a person's competence was judged (能力评价)." })
export class CompetenceEvaluation {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Whose competence was judged.', { index: true })
  person!: Ref<Person>;

  @RefField(() => Person, 'Who judged; null where the reader may not see them.', { mayBeUnseen: true })
  evaluator!: Ref<Person>;

  @WordField(AuthorisedFunction, 'For which function.')
  authorisedFunction!: AuthorisedFunction;

  @TextField('For which field, if for one.', { nullable: true })
  code!: string | null;

  @RefField(() => Programme, 'In which programme, if in one.', { nullable: true })
  programme!: Opt<Ref<Programme> | null>;

  @WordField(EvaluationMethod, 'How.')
  method!: EvaluationMethod;

  @TextField('What was judged against (能力准则).', { nullable: true })
  criteria!: Opt<string | null>;

  @WordField(CompetenceResult, 'What was found.')
  result!: CompetenceResult;

  @TextField('What was seen.')
  evidence!: string;

  @DayField('Day of the evaluation.')
  evaluatedOn!: PlainDate;

  @RefField(() => StoredDocument, 'The record of the evaluation.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;
}

/** What the body lets a person do (授权): a function in a programme, for a time. */
@Entity()
@Check({ name: 'authorisation_days', expression: 'valid_until >= valid_from' })
@Check({ name: 'authorisation_by_another', expression: 'authorised_by_id <> person_id' })
@ObjectType({ implements: Node, description: 'What the body lets a person do (授权).' })
export class Authorisation {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who may.', { index: true })
  person!: Ref<Person>;

  @RefField(() => Programme, 'In which programme.')
  programme!: Ref<Programme>;

  @WordField(AuthorisedFunction, 'What.')
  authorisedFunction!: AuthorisedFunction;

  @RefField(() => Person, 'Who gave it; null where the reader may not see them.', { mayBeUnseen: true })
  authorisedBy!: Ref<Person>;

  @RefField(() => StoredDocument, 'The paper that says so.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @DayField('First day it counts.')
  validFrom!: PlainDate;

  @DayField('Last day it counts.')
  validUntil!: PlainDate;

  @VersionField()
  version!: Opt<number>;
}

/** What ties a person to a client: it bars from that client's file while it lasts and, for consultancy, two years after. */
@Entity()
@Check({ name: 'interest_days', expression: 'ends_on is null or ends_on >= starts_on' })
@ObjectType({ implements: Node, description: 'What ties a person to a client (利益冲突).' })
export class Interest {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who is tied.', { index: true })
  person!: Ref<Person>;

  @RefField(() => Client, 'To which client; null where the reader may not see its file.', {
    index: true,
    mayBeUnseen: true,
  })
  client!: Ref<Client>;

  @WordField(InterestKind, 'How.')
  kind!: InterestKind;

  @DayField('First day.')
  startsOn!: PlainDate;

  @DayField('Last day; empty while it lasts.', { nullable: true })
  endsOn!: PlainDate | null;

  @FlagField('Whether the person declared it; otherwise the body found it.')
  declared!: boolean;

  @VersionField()
  version!: Opt<number>;
}
