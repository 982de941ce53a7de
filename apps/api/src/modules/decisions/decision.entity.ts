import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { AccountRole, DecisionOutcome, TechnicalReviewOutcome } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { tellEnum } from '../../graphql/enums.js';
import { Guard, raise } from '../../database/guard.js';
import { soldNothing } from '../../database/sold-guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, JsonField, OnlyRefField, RefField, TextField, WordField } from '../../reading/fields.js';
import { Application } from '../applications/index.js';
import { Audit } from '../audits/index.js';
import { Certificate, Certification } from '../certificates/index.js';
import { ChangeNotice } from '../changes/index.js';
import { MarkCase } from '../marks/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

tellEnum(TechnicalReviewOutcome, 'TechnicalReviewOutcome', {
  about: 'What a technical review (复核) finds.',
  PASSED: 'The file is ready for a decision.',
  RETURNED: 'Sent back to the team; the scorecards are reopened as new revisions.',
});
tellEnum(DecisionOutcome, 'DecisionOutcome', {
  about: 'What a certification decision (认证决定) can be.',
  GRANT: 'Grant.',
  REFUSE: 'Refuse (不予认证).',
  MAINTAIN: 'Maintain (保持).',
  RAISE_LEVEL: 'Maintain at a higher level.',
  LOWER_LEVEL: 'Maintain at a lower level.',
  RENEW: 'Renew for another cycle.',
  EXTEND: 'Extend the scope (扩大).',
  REDUCE: 'Reduce the scope (缩小).',
  SUSPEND: 'Suspend (暂停).',
  RESTORE: 'Restore (恢复).',
  WITHDRAW: 'Withdraw for a fault (撤销).',
  CANCEL: 'Cancel without a fault (注销).',
  REISSUE: 'Issue the certificate anew (换证); its days stay.',
});

/** Judged by person: observers, trainees and experts are on the team too (GB/T 27021.1-2017, 9.5.1). */
function offTheTeam(column: string, sentence: string): string {
  return `if exists (select 1 from team_assignment t where t.audit_id = new.audit_id and t.person_id = new.${column}) then ${raise(sentence)} end if;`;
}

/** Somebody outside the team looks over the whole file before it is decided (复核). */
@Entity()
@Guard(
  'reviewer_is_independent',
  ['insert', 'update'],
  offTheTeam('reviewer_id', 'the technical reviewer sat on the audit team'),
)
@Guard('sold_nothing_to_it', ['insert', 'update'], soldNothing('reviewer_id'))
@Guard(
  'passes_without_open_notes',
  ['insert'],
  `if new.outcome = 'PASSED' and exists (select 1 from review_note n where n.audit_id = new.audit_id and n.resolved_on is null) then ${raise('a report does not pass while a note on it is open')} end if;`,
)
@Check({
  name: 'technical_review_return_reason',
  expression: "outcome = 'PASSED' or (remarks is not null and length(trim(remarks)) > 0)",
})
@ObjectType({ implements: Node, description: 'A look over the whole file by somebody outside the team (复核).' })
export class TechnicalReview {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Whose file it is.')
  client!: Ref<Client>;

  @RefField(() => Person, 'Who reviewed; null where the reader may not see them.', { mayBeUnseen: true })
  reviewer!: Ref<Person>;

  @WordField(TechnicalReviewOutcome, 'What was found.')
  outcome!: TechnicalReviewOutcome;

  @TextField('Remarks; why it was returned.', { nullable: true })
  remarks!: string | null;

  @DayField('Day of the review.')
  reviewedOn!: PlainDate;
}

/** What a suspension rests on is settled before it is lifted. */
const RESTS_ON_MISUSE = `
  if new.outcome = 'RESTORE' and exists (select 1 from decision d join mark_case m on m.id = d.mark_case_id
    where d.certificate_id = new.certificate_id and d.outcome = 'SUSPEND' and m.status <> 'CLOSED') then
    ${raise('a misuse of the mark that the suspension rests on is not settled')}
  end if;`;

/** A suspension that an audit led to is not lifted while a major of that audit stands. */
const RESTS_ON_AUDIT = `
  if new.outcome = 'RESTORE' and exists (select 1 from nonconformity n where n.grade = 'MAJOR'
    and n.status not in ('VERIFIED', 'CLOSED') and n.audit_id = (select d.audit_id from decision d
      where d.certificate_id = new.certificate_id and d.outcome = 'SUSPEND' order by d.decided_on desc, d.id desc limit 1)) then
    ${raise('a major of the audit that the suspension rests on stands')}
  end if;`;

/** The body's word on a certification (认证决定), by somebody who sat on none of the teams it rests on. */
@Entity()
@Guard('decider_is_independent', ['insert'], offTheTeam('decided_by_id', 'the decision maker sat on the audit team'))
@Guard('sold_nothing_to_it', ['insert', 'update'], soldNothing('decided_by_id'))
@Guard('is_final', ['update', 'delete'], raise('a decision is final'))
@Guard('restores_what_is_settled', ['insert'], RESTS_ON_MISUSE)
@Guard('restores_without_majors', ['insert'], RESTS_ON_AUDIT)
@Check({
  name: 'decision_reason',
  expression:
    "outcome in ('GRANT', 'MAINTAIN', 'RAISE_LEVEL', 'RENEW', 'RESTORE') or (reason is not null and length(trim(reason)) > 0)",
})
@Check({
  name: 'decision_extends_after_audit',
  expression: "outcome <> 'EXTEND' or num_nulls(audit_id, application_id) = 0",
})
@Check({ name: 'decision_scope_reason', expression: "application_id is null or coalesce(reason, '') <> ''" })
@Check({
  name: 'decision_over_no_red_must',
  expression: `not jsonb_path_exists(checks, '$[*] ? (@.passed == false && (@.level == "MUST" || (@.level == "SIGNED" && !(exists(@.reason)))))')`,
})
@Check({
  name: 'decision_mark_case',
  expression: "mark_case_id is null or outcome in ('SUSPEND', 'WITHDRAW')",
})
@ObjectType({ implements: Node, description: "The body's word on a certification (认证决定)." })
export class Decision {
  @IdField()
  id!: string;

  @OnlyRefField(() => Audit, 'The audit it rests on; a suspension or withdrawal may rest on none.', { nullable: true })
  audit!: Ref<Audit> | null;

  @RefField(() => Certification, 'The file.', { index: true })
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Whose file it is.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Certificate, 'The certificate it made or changed.', { nullable: true })
  certificate!: Ref<Certificate> | null;

  @OnlyRefField(() => ChangeNotice, 'The notified change that asked for it.', { nullable: true })
  changeNotice!: Ref<ChangeNotice> | null;

  @OnlyRefField(() => Application, 'The application for another scope that it answers.', { nullable: true })
  application!: Ref<Application> | null;

  @RefField(() => MarkCase, 'The misuse of the mark it follows from; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
    index: true,
  })
  markCase!: Opt<Ref<MarkCase> | null>;

  @WordField(DecisionOutcome, 'What was decided.')
  outcome!: DecisionOutcome;

  @TextField('Level the scores reach, by the edition; nobody sets it by hand.', { nullable: true })
  level!: string | null;

  @RefField(() => Person, 'Who decided; null where the reader may not see them.', { index: true, mayBeUnseen: true })
  decidedBy!: Ref<Person>;

  @WordField(AccountRole, 'The role it was taken in, as the account held it then.', { default: 'DECISION_MAKER' })
  takenAs: Opt<AccountRole> = AccountRole.DECISION_MAKER;

  /** The account it was taken with; the journal and the changes of its roles tell how it came to the role. */
  @Property({ type: 'uuid', nullable: true })
  accountId!: Opt<string | null>;

  @DayField('Day of the decision.')
  decidedOn!: PlainDate;

  @TextField('Code of the reason, where the step asks for one.', { nullable: true })
  reasonCode!: string | null;

  @TextField('Why.', { nullable: true })
  reason!: string | null;

  @JsonField(
    'What was checked before: a list of { code, passed, level, reason }; the reason is that of a line let through.',
  )
  checks!: unknown;
}
