import './people.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import {
  AuthorisedFunction,
  QUALIFICATION_PROPOSAL_TABLE,
  QualificationProposalStatus,
  TechnicalCodeSource,
} from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { MovesBy } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { StoredDocument } from '../documents/index.js';
import { Programme } from '../programmes/index.js';
import { Authorisation, CompetenceEvaluation, Person, TechnicalCode } from './person.entity.js';

/**
 * That a person be qualified (资格提议): for a function in a programme, or for a technical code. Proposed, evaluated and
 * authorised, each by another person and none by the person himself.
 */
@Entity()
@MovesBy(QUALIFICATION_PROPOSAL_TABLE)
@Check({
  name: 'proposal_of_one_thing',
  expression: '(code is null) = (programme_id is not null) and (code is null) = (source is null)',
})
@Check({ name: 'proposal_days', expression: 'valid_until is null or valid_until >= valid_from' })
@Check({ name: 'proposal_by_another', expression: 'proposed_by_id <> person_id' })
@Check({
  name: 'proposal_evaluated_by_another',
  expression: 'evaluated_by_id is null or (evaluated_by_id <> person_id and evaluated_by_id <> proposed_by_id)',
})
@Check({
  name: 'proposal_authorised_by_another',
  expression: `status <> 'AUTHORISED' or (closed_by_id <> person_id and closed_by_id <> proposed_by_id and closed_by_id <> evaluated_by_id)`,
})
@Check({
  name: 'proposal_evaluated',
  expression: `(evaluation_id is null) = (evaluated_by_id is null) and (status in ('PROPOSED', 'REFUSED', 'WITHDRAWN') or evaluation_id is not null)`,
})
@Check({
  name: 'proposal_closed',
  expression: `(status in ('PROPOSED', 'EVALUATED')) = (closed_on is null) and (closed_on is null) = (closed_by_id is null)`,
})
@Check({
  name: 'proposal_came_to',
  expression: `(status = 'AUTHORISED') = (authorisation_id is not null or technical_code_id is not null)`,
})
@ObjectType({ implements: Node, description: 'That a person be qualified for something (资格提议).' })
export class QualificationProposal {
  @IdField()
  id!: string;

  @RefField(() => Person, 'Who is to be qualified.', { index: true })
  person!: Ref<Person>;

  @WordField(AuthorisedFunction, 'For which function; with a code, the function it is used in.')
  authorisedFunction!: AuthorisedFunction;

  @RefField(() => Programme, 'In which programme; empty for a code.', { nullable: true })
  programme!: Ref<Programme> | null;

  @TextField('For which technical code; empty for a function.', { nullable: true })
  code!: string | null;

  @WordField(TechnicalCodeSource, 'What the code rests on; empty for a function.', { nullable: true })
  source!: TechnicalCodeSource | null;

  @DayField('First day it is to count.')
  validFrom!: PlainDate;

  @DayField('Last day it is to count, if it is to end.', { nullable: true })
  validUntil!: PlainDate | null;

  @TextField('Why.')
  reason!: string;

  @RefField(() => StoredDocument, 'The paper it rests on.', { nullable: true })
  document!: Opt<Ref<StoredDocument> | null>;

  @WordField(QualificationProposalStatus, 'How far it has come.', { index: true })
  status!: QualificationProposalStatus;

  @RefField(() => Person, 'Who proposed; null where the reader may not see them.', { mayBeUnseen: true })
  proposedBy!: Ref<Person>;

  @DayField('Day it was proposed.')
  proposedOn!: PlainDate;

  @RefField(() => Person, 'Who evaluated; null where nobody did, or the reader may not see them.', { nullable: true })
  evaluatedBy!: Opt<Ref<Person> | null>;

  @RefField(() => CompetenceEvaluation, 'The evaluation.', { nullable: true })
  evaluation!: Opt<Ref<CompetenceEvaluation> | null>;

  @RefField(() => Person, 'Who closed it; null while it is open, or where the reader may not see them.', {
    nullable: true,
  })
  closedBy!: Opt<Ref<Person> | null>;

  @DayField('Day it was closed.', { nullable: true })
  closedOn!: Opt<PlainDate | null>;

  @TextField('Why it was refused or taken back.', { nullable: true })
  closingReason!: Opt<string | null>;

  @RefField(() => Authorisation, 'The authorisation it came to.', { nullable: true })
  authorisation!: Opt<Ref<Authorisation> | null>;

  @RefField(() => TechnicalCode, 'The technical code it came to.', { nullable: true })
  technicalCode!: Opt<Ref<TechnicalCode> | null>;

  @VersionField()
  version!: Opt<number>;
}

backRelation(Person, 'proposals', {
  entity: () => QualificationProposal,
  description: 'Qualifications proposed for the person, the newest first.',
  mappedBy: 'person',
  orderBy: 'x.proposed_on desc',
});
