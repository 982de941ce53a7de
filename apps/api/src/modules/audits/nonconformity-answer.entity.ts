import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { EvidencePurpose } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Audit } from './audit.entity.js';
import { Nonconformity } from './nonconformity.entity.js';

/** What the client said stays; that it was sent back is written to it once. */
const SAID = `
  if tg_op = 'DELETE' or old.returned_on is not null
    or (new.nonconformity_id, new.audit_id, new.client_id, new.number, new.cause, new.correction, new.corrective_action, new.answered_by, new.answered_on)
      is distinct from (old.nonconformity_id, old.audit_id, old.client_id, old.number, old.cause, old.correction, old.corrective_action, old.answered_by, old.answered_on)
    then ${raise('an answer stays as it was given')} end if;`;

/** One answer of a client to a nonconformity (整改答复); the next never overwrites it. */
@Entity()
@Guard('is_final', ['update', 'delete'], SAID)
@Unique({ properties: ['nonconformity', 'number'] })
@Check({ name: 'nonconformity_answer_returned', expression: '(returned_on is null) = (return_reason is null)' })
@Check({ name: 'nonconformity_answer_returned_after', expression: 'returned_on >= answered_on' })
@Check({ name: 'nonconformity_answer_returned_why', expression: "return_reason <> ''" })
@ObjectType({ implements: Node, description: "One version of a client's answer to a nonconformity (整改答复)." })
export class NonconformityAnswer {
  @IdField()
  id!: string;

  @RefField(() => Nonconformity, 'What it answers.', { index: true })
  nonconformity!: Ref<Nonconformity>;

  @RefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who answers.')
  client!: Ref<Client>;

  @IntField('Its version, from 1; the newest counts.')
  number!: number;

  @TextField('Why it came about (原因分析).')
  cause!: string;

  @TextField('What was put right at once (纠正).')
  correction!: string;

  @TextField('What keeps it from coming back (纠正措施).')
  correctiveAction!: string;

  @TextField('Who entered it, by name; empty where nobody was noted.')
  answeredBy!: string;

  @DayField('Day it was given.')
  answeredOn!: PlainDate;

  @TextField('Why it was sent back, if it was.', { nullable: true })
  returnReason!: string | null;

  @DayField('Day it was sent back.', { nullable: true })
  returnedOn!: PlainDate | null;
}

/** A kept file that belongs to a nonconformity: of the finding, of an answer, or of the verification. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('evidence of a nonconformity stays'))
@Check({ name: 'nonconformity_evidence_of_answer', expression: "(purpose = 'ANSWER') = (answer_id is not null)" })
@Unique({ properties: ['nonconformity', 'document', 'purpose'] })
@ObjectType({ implements: Node, description: 'A kept file that belongs to a nonconformity.' })
export class NonconformityEvidence {
  @IdField()
  id!: string;

  @RefField(() => Nonconformity, 'What it belongs to.', { index: true })
  nonconformity!: Ref<Nonconformity>;

  @RefField(() => NonconformityAnswer, 'The answer it came with, if it did.', { nullable: true, index: true })
  answer!: Ref<NonconformityAnswer> | null;

  @RefField(() => Audit, 'The audit.')
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Whose file it is.')
  client!: Ref<Client>;

  @WordField(EvidencePurpose, 'What it shows.')
  purpose!: EvidencePurpose;

  @RefField(() => StoredDocument, 'The kept file; null where the reader may not see it.', { mayBeUnseen: true })
  document!: Ref<StoredDocument>;

  @TextField('Who added it, by name.')
  addedBy!: string;

  @DayField('Day it was added.')
  addedOn!: PlainDate;
}

backRelation(Nonconformity, 'answers', {
  entity: () => NonconformityAnswer,
  description: "The client's answers, the newest first.",
  mappedBy: 'nonconformity',
  orderBy: 'x.number desc',
});
backRelation(Nonconformity, 'evidenceFiles', {
  entity: () => NonconformityEvidence,
  description: 'Files of the finding, of the answers and of the verification.',
  mappedBy: 'nonconformity',
  orderBy: 'x.id',
});
backRelation(NonconformityAnswer, 'evidenceFiles', {
  entity: () => NonconformityEvidence,
  description: 'Files that came with it.',
  mappedBy: 'answer',
  orderBy: 'x.id',
});
