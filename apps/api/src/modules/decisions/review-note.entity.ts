import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ReviewSection } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, FlagField, IdField, RefField, TextField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Audit } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

tellEnum(ReviewSection, 'ReviewSection', {
  about: "What of an audit's file a reviewer's note is about.",
  PLAN_AND_TIME: 'Plan and audit time.',
  TEAM: 'The audit team.',
  SCOPE: 'The scope.',
  SCORECARDS: 'The scorecards.',
  NONCONFORMITIES: 'The nonconformities.',
  SURVEILLANCE_CONTENTS: 'The contents of the surveillance.',
  CONCLUSION: "The report's conclusion.",
  OTHER: 'Anything else.',
});

const HELD = `
  if tg_op = 'DELETE' or old.resolved_on is not null
    or exists (select 1 from audit a where a.id = old.audit_id and a.status in ('REVIEWED', 'DECIDED'))
  then ${raise('a note that was resolved, or whose audit passed its review, stays as it was')} end if;`;

/**
 * What a technical reviewer notes on a section of the file (复核意见), for the team to answer. An internal one stays in
 * the house: no paper prints it. No note is shown to the client.
 */
@Entity()
@Guard('is_held', ['update', 'delete'], HELD)
@Guard(
  'comes_before_the_review_passed',
  ['insert'],
  `if exists (select 1 from audit a where a.id = new.audit_id and a.status in ('REVIEWED', 'DECIDED')) then ${raise('a note comes before the review passed')} end if;`,
)
@Check({ name: 'review_note_answered', expression: '(answer is null) = (answered_on is null)' })
@Check({ name: 'review_note_resolved', expression: '(resolved_on is null) = (resolved_by_id is null)' })
@Check({
  name: 'review_note_settled',
  expression: 'resolved_on is null or coalesce(answer, resolution) is not null',
})
@ObjectType({
  implements: Node,
  description: 'What a technical reviewer notes on a section of the file, for the team to answer (复核意见).',
})
export class ReviewNote {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Whose file it is.', { index: true })
  client!: Ref<Client>;

  @WordField(ReviewSection, 'What it is about.')
  section!: ReviewSection;

  @TextField('What was noted.')
  text!: string;

  @FlagField('Whether it stays in the house: no paper prints it.')
  isInternal!: boolean;

  @RefField(() => Person, 'Who noted it; null where the reader may not see them.', { mayBeUnseen: true })
  raisedBy!: Ref<Person>;

  @DayField('Day it was noted.')
  raisedOn!: PlainDate;

  @TextField("The team's answer.", { nullable: true })
  answer!: string | null;

  @RefField(() => Person, 'Who answered for the team.', { nullable: true, mayBeUnseen: true })
  answeredBy!: Ref<Person> | null;

  @DayField('Day it was answered.', { nullable: true })
  answeredOn!: PlainDate | null;

  @TextField('What the reviewer says of it in the end.', { nullable: true })
  resolution!: string | null;

  @RefField(() => Person, 'Who resolved it.', { nullable: true, mayBeUnseen: true })
  resolvedBy!: Ref<Person> | null;

  @DayField('Day it was resolved; empty while it is open.', { nullable: true })
  resolvedOn!: PlainDate | null;
}

backRelation(Audit, 'reviewNotes', {
  entity: () => ReviewNote,
  description: 'What technical reviewers noted on it, in order; open ones keep the report from passing.',
  mappedBy: 'audit',
  orderBy: 'x.id',
});
