import './mark.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Index, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { MARK_CASE_TABLE, MarkCaseOutcome, MarkCaseStatus, MarkMisuse } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  IntField,
  RefField,
  TextField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { MarkUse } from './mark-use.entity.js';

/** What was asked stays, and a closed case as well; a misuse is taken up once at a time. */
const STAYS = `
  if tg_op = 'DELETE' then ${raise('a misuse of the mark is closed, never removed')}
  elsif old.status = 'CLOSED' or (new.number, new.mark_use_id, new.certification_id, new.client_id, new.misuses, new.request, new.is_grave, new.opened_on, new.first_correct_by) is distinct from
    (old.number, old.mark_use_id, old.certification_id, old.client_id, old.misuses, old.request, old.is_grave, old.opened_on, old.first_correct_by) then
    ${raise('what was asked about a misuse of the mark stays')}
  end if;`;
const OF_A_MISUSE = `
  if not exists (select 1 from mark_use u where u.id = new.mark_use_id and u.status = 'IMPROPER' and u.certification_id = new.certification_id) then
    ${raise('only a use found improper is taken up')}
  end if;`;
/** Whatever waits to be looked at was answered. */
const ANSWERED = `if new.status = 'ANSWERED' and not exists (select 1 from mark_answer w where w.mark_case_id = new.id) then ${raise('nobody has answered for the misuse')} end if;`;

/** A misuse of the mark that the client is asked to put right (标志误用处理). */
@Entity()
@MovesBy(MARK_CASE_TABLE)
@Guard('of_a_misuse', ['insert'], OF_A_MISUSE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Guard('was_answered', ['update'], ANSWERED)
@Index({
  name: 'mark_case_one_at_a_time',
  expression: `create unique index "mark_case_one_at_a_time" on "mark_case" ("mark_use_id") where status <> 'CLOSED'`,
})
@Check({ name: 'mark_case_correct_by', expression: 'correct_by > opened_on and first_correct_by > opened_on' })
@Check({ name: 'mark_case_misuses', expression: 'cardinality(misuses) > 0' })
@Check({
  name: 'mark_case_closed',
  expression: "(status = 'CLOSED') = (closed_on is not null) and num_nulls(closed_on, outcome, conclusion) in (0, 3)",
})
@ObjectType({
  implements: Node,
  description: 'A misuse of the mark that the client is asked to put right (标志误用处理).',
})
export class MarkCase {
  @IdField()
  id!: string;

  @TextField('Number of the case.', { unique: true })
  number!: string;

  @RefField(() => MarkUse, 'The use.', { index: true })
  markUse!: Ref<MarkUse>;

  @RefField(() => Certification, 'The file.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Who uses the mark.', { index: true })
  client!: Ref<Client>;

  @WordsField(MarkMisuse, 'In which ways it is misused.')
  misuses!: MarkMisuse[];

  @TextField('What the client is asked to do.')
  request!: string;

  @FlagField('Whether it has serious effects: then a withdrawal is proposed if it is not put right.')
  isGrave!: boolean;

  @DayField('Day it was taken up.')
  openedOn!: PlainDate;

  @DayField('Last day to put it right, as the first notice said.')
  firstCorrectBy!: PlainDate;

  @DayField('Last day to put it right, as the newest notice says.', { index: true })
  correctBy!: PlainDate;

  @RefField(() => Person, 'Who handles it; null where the reader may not see them.', { mayBeUnseen: true })
  handler!: Ref<Person>;

  @WordField(MarkCaseStatus, 'Where it stands.')
  status!: MarkCaseStatus;

  @WordField(MarkCaseOutcome, 'How it ended; empty before.', { nullable: true })
  outcome!: MarkCaseOutcome | null;

  @TextField('What was seen, or why it ended so.', { nullable: true })
  conclusion!: string | null;

  @DayField('Day it was closed.', { nullable: true })
  closedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

/** What the client said stays; that it was sent back is written to it once. */
const SAID = `
  if tg_op = 'DELETE' or old.returned_on is not null
    or (new.mark_case_id, new.client_id, new.number, new.text, new.answered_by, new.answered_on)
      is distinct from (old.mark_case_id, old.client_id, old.number, old.text, old.answered_by, old.answered_on)
    then ${raise('an answer stays as it was given')} end if;`;

/** One version of a client's answer for a misuse of the mark (纠正答复). */
@Entity()
@Guard('is_final', ['update', 'delete'], SAID)
@Unique({ properties: ['markCase', 'number'] })
@Check({ name: 'mark_answer_returned', expression: 'num_nulls(returned_on, return_reason, correct_by) in (0, 3)' })
@ObjectType({ implements: Node, description: "One version of a client's answer for a misuse of the mark (纠正答复)." })
export class MarkAnswer {
  @IdField()
  id!: string;

  @RefField(() => MarkCase, 'The case.', { index: true })
  markCase!: Ref<MarkCase>;

  @RefField(() => Client, 'Who answers.')
  client!: Ref<Client>;

  @IntField('Its version, from 1.')
  number!: number;

  @TextField('What was put right.')
  text!: string;

  @TextField('Who entered it, by name.')
  answeredBy!: string;

  @DayField('Day it was given.')
  answeredOn!: PlainDate;

  @TextField('Why it was sent back, if it was.', { nullable: true })
  returnReason!: string | null;

  @DayField('Day it was sent back.', { nullable: true })
  returnedOn!: PlainDate | null;

  @DayField('New last day that was given when it was sent back.', { nullable: true })
  correctBy!: PlainDate | null;
}

/** A kept file that shows what a client put right. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('a file of an answer stays'))
@Unique({ properties: ['answer', 'document'] })
@ObjectType({ implements: Node, description: 'A kept file that shows what a client put right.' })
export class MarkAnswerFile {
  @IdField()
  id!: string;

  @RefField(() => MarkAnswer, 'The answer it came with.', { index: true })
  answer!: Ref<MarkAnswer>;

  @RefField(() => Client, 'Whose file it is.')
  client!: Ref<Client>;

  @RefField(() => StoredDocument, 'The kept file; null where the reader may not see it.', { mayBeUnseen: true })
  document!: Ref<StoredDocument>;
}

backRelation(MarkUse, 'cases', {
  entity: () => MarkCase,
  description: 'Misuses of it that were taken up, the newest first.',
  mappedBy: 'markUse',
  orderBy: 'x.opened_on desc, x.number desc',
});
backRelation(Certification, 'markCases', {
  entity: () => MarkCase,
  description: 'Misuses of the mark, the newest first.',
  mappedBy: 'certification',
  orderBy: 'x.opened_on desc, x.number desc',
});
backRelation(MarkCase, 'answers', {
  entity: () => MarkAnswer,
  description: "The client's answers, the newest first.",
  mappedBy: 'markCase',
  orderBy: 'x.number desc',
});
backRelation(MarkAnswer, 'files', {
  entity: () => MarkAnswerFile,
  description: 'Files that came with it.',
  mappedBy: 'answer',
  orderBy: 'x.id',
});
