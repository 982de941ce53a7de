import './appeal.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Index } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { APPEAL_TABLE, AppealOutcome, AppealStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { soldNothing } from '../../database/sold-guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  PartsField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Application } from '../applications/index.js';
import { TeamObjection } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { Decision } from '../decisions/index.js';
import { Person } from '../people/index.js';

/** Whoever looks into an appeal, or decides on it, had no part in what it is against (GB/T 27021.1-2017, 9.7). */
const UNINVOLVED = `
  if exists (select 1 from decision d where d.id = new.decision_id and (d.decided_by_id in (new.handler_id, new.decided_by_id)
      or exists (select 1 from technical_review r where r.audit_id = d.audit_id and r.reviewer_id in (new.handler_id, new.decided_by_id))
      or exists (select 1 from team_assignment t where t.audit_id = d.audit_id and t.person_id in (new.handler_id, new.decided_by_id))))
    or exists (select 1 from application_review r where r.application_id = new.application_id and r.reviewer_id in (new.handler_id, new.decided_by_id))
    or exists (select 1 from team_objection o where o.id = new.objection_id and (new.handler_id = o.answered_by_id or new.decided_by_id = o.answered_by_id
      or exists (select 1 from team_assignment t where t.audit_id = o.audit_id and t.person_id in (new.handler_id, new.decided_by_id)))) then
    ${raise('whoever handles an appeal had no part in what it is against')}
  end if;`;

/** What an appeal says stays; once it has ended, only what followed is added, once. */
const STAYS = `
  if tg_op = 'DELETE' then ${raise('an appeal is never removed')}
  elsif (new.client_id, new.number, new.grounds, new.filed_on) is distinct from (old.client_id, old.number, old.grounds, old.filed_on)
    or (new.application_id, new.decision_id, new.objection_id) is distinct from (old.application_id, old.decision_id, old.objection_id) then
    ${raise('what an appeal says and is against stays')}
  elsif old.ended_on is not null and ((new.status, new.ended_on, new.outcome_reason, new.handler_id, new.decided_by_id) is distinct from
      (old.status, old.ended_on, old.outcome_reason, old.handler_id, old.decided_by_id)
    or (old.new_application_id is not null and new.new_application_id is distinct from old.new_application_id)
    or (old.new_decision_id is not null and new.new_decision_id is distinct from old.new_decision_id)
    or (old.new_objection_id is not null and new.new_objection_id is distinct from old.new_objection_id)) then
    ${raise('an appeal that has ended stays as it was')}
  end if;`;

/** A client does not accept what was decided against it (申诉). It changes nothing by itself. */
@Entity()
@MovesBy(APPEAL_TABLE)
@Guard('handled_by_the_uninvolved', ['insert', 'update'], UNINVOLVED)
@Guard('sold_nothing_to_it', ['insert', 'update'], soldNothing('handler_id', 'decided_by_id'))
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Check({ name: 'appeal_against_one', expression: 'num_nonnulls(application_id, decision_id, objection_id) = 1' })
@Check({ name: 'appeal_two_people', expression: 'handler_id <> decided_by_id' })
@Check({
  name: 'appeal_ended',
  expression: "(status in ('UPHELD', 'DISMISSED', 'TAKEN_BACK')) = (ended_on is not null)",
})
@Check({
  name: 'appeal_decided',
  expression:
    "(status in ('UPHELD', 'DISMISSED')) = (decided_by_id is not null and handler_id is not null and outcome_reason is not null)",
})
@Check({
  name: 'appeal_follow_up',
  expression: "status = 'UPHELD' or num_nonnulls(new_application_id, new_decision_id, new_objection_id) = 0",
})
@Index({
  name: 'appeal_once',
  expression:
    "create unique index appeal_once on appeal (coalesce(application_id, decision_id, objection_id)) where status <> 'TAKEN_BACK'",
})
@ObjectType({ implements: Node, description: 'A client does not accept what was decided against it (申诉).' })
export class Appeal {
  @IdField()
  id!: string;

  @TextField('Number of the appeal.', { unique: true })
  number!: string;

  @RefField(() => Client, 'Who appeals.', { index: true })
  client!: Ref<Client>;

  @RefField(() => Application, 'The declined application, where it is against one.', { nullable: true })
  application!: Ref<Application> | null;

  @RefField(() => Decision, 'The decision, where it is against one.', { nullable: true })
  decision!: Ref<Decision> | null;

  @RefField(() => TeamObjection, 'The dismissed objection, where it is against one.', { nullable: true })
  objection!: Ref<TeamObjection> | null;

  @WordField(AppealStatus, 'Where it stands.')
  status!: AppealStatus;

  @DayField('Day it was filed; its clocks start the day after.')
  filedOn!: PlainDate;

  @TextField('Why the client appeals.')
  grounds!: string;

  @TextField('What excuses that it came late, where it did.', { nullable: true })
  lateReason!: string | null;

  @RefField(() => Person, 'Who took it down, where the client did not file it itself.', {
    nullable: true,
    mayBeUnseen: true,
  })
  recordedBy!: Ref<Person> | null;

  @DayField('Last day on which it is acknowledged.')
  acknowledgeBy!: PlainDate;

  @DayField('Day the client was told that the body has it.', { nullable: true })
  acknowledgedOn!: PlainDate | null;

  @DayField('Last day on which its outcome is told.', { index: true })
  concludeBy!: PlainDate;

  @RefField(() => Person, 'Who looks into it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  handler!: Ref<Person> | null;

  @RefField(() => Person, 'Who decided on it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  decidedBy!: Ref<Person> | null;

  @TextField('Why it was upheld or dismissed.', { nullable: true })
  outcomeReason!: string | null;

  @DayField('Day it ended.', { nullable: true })
  endedOn!: PlainDate | null;

  @RefField(() => Application, 'The application that was made anew.', { nullable: true })
  newApplication!: Opt<Ref<Application> | null>;

  @RefField(() => Decision, 'The decision that was taken anew.', { nullable: true })
  newDecision!: Opt<Ref<Decision> | null>;

  @RefField(() => TeamObjection, 'The objection that was raised anew.', { nullable: true })
  newObjection!: Opt<Ref<TeamObjection> | null>;

  @PartsField(() => AppealNote, 'What was told and noted, in order.', { mappedBy: 'appeal', orderBy: { id: 'asc' } })
  notes = new Collection<AppealNote>(this);

  @PartsField(() => AppealFinding, 'What was found and proposed, the newest first.', {
    mappedBy: 'appeal',
    orderBy: { id: 'desc' },
  })
  findings = new Collection<AppealFinding>(this);

  @VersionField()
  version!: number;
}

/** A word on an appeal: to the appellant, from the appellant, or for the file alone. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('what was noted on an appeal stays'))
@Check({ name: 'appeal_note_from_client', expression: 'author_id is not null or is_told' })
@ObjectType({ implements: Node, description: 'A word on an appeal (申诉往来): told to either side, or for the file.' })
export class AppealNote {
  @IdField()
  id!: string;

  @RefField(() => Appeal, 'The appeal.', { index: true })
  appeal!: Ref<Appeal>;

  @RefField(() => Client, 'Who appeals.')
  client!: Ref<Client>;

  @RefField(() => Person, 'Who wrote it for the body; empty where the client did, or the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  author!: Ref<Person> | null;

  @FlagField('Whether the client wrote it.')
  isFromClient!: boolean;

  @FlagField('Whether the client can read it.')
  isTold!: boolean;

  @DayField('Day it was written.')
  writtenOn!: PlainDate;

  @TextField('The words.')
  text!: string;
}

/** What whoever looked into an appeal found, and how he proposes that it ends. The client is told the outcome alone. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('what was found on an appeal stays'))
@ObjectType({ implements: Node, description: 'What was found on an appeal, and the outcome proposed (申诉调查).' })
export class AppealFinding {
  @IdField()
  id!: string;

  @RefField(() => Appeal, 'The appeal.', { index: true })
  appeal!: Ref<Appeal>;

  @RefField(() => Client, 'Who appeals.')
  client!: Ref<Client>;

  @RefField(() => Person, 'Who looked into it; null where the reader may not see them.', { mayBeUnseen: true })
  investigator!: Ref<Person>;

  @WordField(AppealOutcome, 'The outcome proposed.')
  proposal!: AppealOutcome;

  @TextField('What was found, and on what it rests.')
  text!: string;

  @DayField('Day it was proposed.')
  proposedOn!: PlainDate;
}
