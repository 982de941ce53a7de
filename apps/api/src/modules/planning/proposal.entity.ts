import './planning.enums.js';
import { Collection } from '@mikro-orm/core';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind, PROPOSAL_TABLE, ProposalStatus, TeamRole, UncoveredReason } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  DecimalField,
  FlagField,
  IdField,
  PartsField,
  RefField,
  TextField,
  TextsField,
  VersionField,
  WordField,
  WordsField,
} from '../../reading/fields.js';
import { Audit } from '../audits/index.js';
import { Certification } from '../certificates/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';

/** Once it is taken up or laid aside nothing of it changes; a line that was taken up does not either. */
const LINE_STAYS = `
  if tg_op = 'DELETE' then ${raise('a line of a proposal is kept')}
  elsif old.accepted_on is not null then ${raise('a line that was taken up is final')}
  elsif (select p.status from assignment_proposal p where p.id = old.proposal_id) <> 'DRAFT' then
    ${raise('a proposal that is closed does not change')}
  end if;`;
const SEAT_STAYS = `
  if exists (select 1 from proposal_line l join assignment_proposal p on p.id = l.proposal_id
    where l.id = case when tg_op = 'INSERT' then new.line_id else old.line_id end
      and (l.accepted_on is not null or p.status <> 'DRAFT')) then
    ${raise('the team of a line that is closed does not change')}
  end if;`;
/** What was taken up has an audit with the team that was proposed. */
const HAS_ITS_AUDIT = `
  if new.accepted_on is not null and exists (select 1 from proposal_seat s where s.line_id = new.id and not exists (
    select 1 from team_assignment t where t.audit_id = new.audit_id and t.person_id = s.person_id and t.role = s.role)) then
    ${raise('a line is taken up when its team is assigned')}
  end if;`;

/** Who could audit what on some days (派遣建议), found by a solver under the rules; people change it and take it up. */
@Entity()
@MovesBy(PROPOSAL_TABLE)
@Check({ name: 'assignment_proposal_days', expression: 'ends_on >= starts_on' })
@ObjectType({ implements: Node, description: 'Who could audit what on some days (派遣建议), found under the rules.' })
export class AssignmentProposal {
  @IdField()
  id!: string;

  @TextField('Number of the proposal.', { unique: true })
  number!: string;

  @DayField('First day it plans.')
  startsOn!: PlainDate;

  @DayField('Last day it plans.')
  endsOn!: PlainDate;

  @RefField(() => Programme, 'The programme whose audits it plans; empty where it plans those of all.', {
    nullable: true,
  })
  programme!: Ref<Programme> | null;

  @WordField(ProposalStatus, 'How far it has come.')
  status!: ProposalStatus;

  @DayField('Day it was made.')
  proposedOn!: PlainDate;

  @RefField(() => Person, 'Who asked for it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  proposedBy!: Ref<Person> | null;

  @FlagField(
    'Whether the solver proved that no better one exists; otherwise it is the best that was found in the time.',
  )
  isBest!: boolean;

  @PartsField(() => ProposalLine, 'Its audits, in the order of their days; those without a team last.', {
    mappedBy: 'proposal',
    orderBy: { startsOn: 'asc', id: 'asc' },
  })
  lines = new Collection<ProposalLine>(this);

  @VersionField()
  version!: number;
}

/** An audit of a proposal, with days and a team, or with what keeps it from one. */
@Entity()
@Guard('stays_once_closed', ['update', 'delete'], LINE_STAYS)
@Guard('has_its_audit', ['insert', 'update'], HAS_ITS_AUDIT)
@Check({ name: 'proposal_line_days', expression: '(starts_on is null) = (ends_on is null) and ends_on >= starts_on' })
@Check({
  name: 'proposal_line_due',
  expression: "surveillance_id is not null or audit_id is not null or kind = 'RECERTIFICATION'",
})
@Check({
  name: 'proposal_line_accepted',
  expression: 'accepted_on is null or (audit_id is not null and starts_on is not null)',
})
@ObjectType({
  implements: Node,
  description: 'An audit of a proposal, with days and a team, or with what keeps it from one.',
})
export class ProposalLine {
  @IdField()
  id!: string;

  @RefField(() => AssignmentProposal, 'The proposal.', { index: true })
  proposal!: Ref<AssignmentProposal>;

  @RefField(() => Certification, 'The file.')
  certification!: Ref<Certification>;

  @RefField(() => Client, 'Whose file it is.', { index: true })
  client!: Ref<Client>;

  @WordField(AuditKind, 'What the audit is for.')
  kind!: AuditKind;

  @RefField(() => SurveillanceActivity, 'The surveillance that is due; empty for an audit that was planned already.', {
    nullable: true,
    index: true,
  })
  surveillance!: Ref<SurveillanceActivity> | null;

  @RefField(
    () => Audit,
    'The audit: that was planned already without a team, or that was planned when the line was taken up.',
    {
      nullable: true,
      index: true,
    },
  )
  audit!: Ref<Audit> | null;

  @DayField('First day that is proposed; empty where no team was found.', { nullable: true })
  startsOn!: PlainDate | null;

  @DayField('Last day that is proposed.', { nullable: true })
  endsOn!: PlainDate | null;

  @DecimalField('Audit time in person-days; 0 where the table has none.', { precision: 6, scale: 1 })
  personDays!: string;

  @WordsField(UncoveredReason, 'What kept it from a team; empty where one was found.')
  reasons!: UncoveredReason[];

  @TextsField('Technical codes that nobody brings.')
  missingCodes!: string[];

  /** Rules that kept people off, with how many. */
  @Property({ type: 'json', columnType: 'jsonb' })
  rules!: readonly object[];

  @DayField('Day it was taken up: the audit planned, the team assigned.', { nullable: true })
  acceptedOn!: Opt<PlainDate | null>;

  @PartsField(() => ProposalSeat, 'The team, its leader first.', {
    mappedBy: 'line',
    orderBy: { id: 'asc' },
  })
  seats = new Collection<ProposalSeat>(this);

  @VersionField()
  version!: number;
}

/** A seat of a proposed team. */
@Entity()
@Guard('stays_once_closed', ['insert', 'update', 'delete'], SEAT_STAYS)
@Unique({ properties: ['line', 'person'] })
@ObjectType({ implements: Node, description: 'A seat of a proposed team.' })
export class ProposalSeat {
  @IdField()
  id!: string;

  @RefField(() => ProposalLine, 'The line.', { index: true })
  line!: Ref<ProposalLine>;

  @RefField(() => Client, 'Whose audit it is.')
  client!: Ref<Client>;

  @RefField(() => Person, 'Who takes it.', { index: true })
  person!: Ref<Person>;

  @WordField(TeamRole, 'Which seat.')
  role!: TeamRole;

  @DecimalField('Audit time it brings, in person-days; 0 for an expert.', { precision: 6, scale: 1 })
  personDays!: string;
}
