import './change.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { CHANGE_NOTICE_TABLE, ChangeKind, ChangeNoticeStatus, ChangeOutcome } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField, WordsField } from '../../reading/fields.js';
import { AgreementAmendment, Application } from '../applications/index.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';

/** What was told and what was made of it stay; a settled notice is closed. */
const STAYS = `
  if tg_op = 'DELETE' then ${raise('a notice of a change is never removed')}
  elsif old.status = 'SETTLED' or (new.number, new.certification_id, new.kinds, new.description, new.occurs_on, new.notified_on, new.tell_by) is distinct from
    (old.number, old.certification_id, old.kinds, old.description, old.occurs_on, old.notified_on, old.tell_by)
    or (old.outcome is not null and (new.outcome, new.assessment, new.assessed_on) is distinct from (old.outcome, old.assessment, old.assessed_on)) then
    ${raise('what was told of a change stays, and what was made of it as well')}
  end if;`;

/** A client tells of something that may touch its certification (变更通知), and what the body makes of it. */
@Entity()
@MovesBy(CHANGE_NOTICE_TABLE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Check({ name: 'change_notice_kinds', expression: 'cardinality(kinds) > 0' })
@Check({
  name: 'change_notice_assessed',
  expression: "(status = 'RECEIVED') = (outcome is null) and num_nulls(outcome, assessment, assessed_on) in (0, 3)",
})
@Check({
  name: 'change_notice_settled',
  expression: "(status = 'SETTLED') = (settled_on is not null) and (outcome <> 'NO_EFFECT' or status = 'SETTLED')",
})
@ObjectType({
  implements: Node,
  description: 'A client tells of something that may touch its certification (变更通知).',
})
export class ChangeNotice {
  @IdField()
  id!: string;

  @TextField('Number of the notice.', { unique: true })
  number!: string;

  @RefField(() => Certification, 'The file it is about.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Who tells.', { index: true })
  client!: Ref<Client>;

  @WordsField(ChangeKind, 'What changes.')
  kinds!: ChangeKind[];

  @TextField('What changes, in words.')
  description!: string;

  @RefField(() => StoredDocument, 'The proof, such as the new licence.', { nullable: true })
  document!: Ref<StoredDocument> | null;

  @DayField('Day the change takes effect.')
  occursOn!: PlainDate;

  @DayField('Day the body was told.')
  notifiedOn!: PlainDate;

  @DayField('Last day to tell of it in time, by the agreement.')
  tellBy!: PlainDate;

  @DayField('Last day for the assessment.', { index: true })
  assessBy!: PlainDate;

  @WordField(ChangeNoticeStatus, 'Where it stands.')
  status!: ChangeNoticeStatus;

  @WordField(ChangeOutcome, 'What it asks for; empty before the assessment.', { nullable: true })
  outcome!: ChangeOutcome | null;

  @TextField('Why it asks for that.', { nullable: true })
  assessment!: string | null;

  @DayField('Day of the assessment.', { nullable: true })
  assessedOn!: PlainDate | null;

  @RefField(() => Person, 'Who assessed it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  assessedBy!: Ref<Person> | null;

  @RefField(() => Audit, 'The audit held because of it; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  audit!: Ref<Audit> | null;

  @RefField(() => AgreementAmendment, 'The amendment made because of it; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  amendment!: Ref<AgreementAmendment> | null;

  @RefField(
    () => Application,
    'The application for another scope that it led to; null where the reader may not see it.',
    {
      nullable: true,
      mayBeUnseen: true,
    },
  )
  application!: Ref<Application> | null;

  @DayField('Day it was settled.', { nullable: true })
  settledOn!: PlainDate | null;

  @VersionField()
  version!: number;
}
