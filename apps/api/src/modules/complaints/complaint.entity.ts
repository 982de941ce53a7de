import './complaint.enums.js';
import type { Opt, Ref } from '@mikro-orm/core';
import { Check, Entity, Property } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ComplainantKind, COMPLAINT_TABLE, ComplaintMeasure, ComplaintStatus } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { soldNothing } from '../../database/sold-guard.js';
import { Node } from '../../graphql/node.type.js';
import {
  DayField,
  FlagField,
  IdField,
  OnlyRefField,
  PartField,
  RefField,
  TextField,
  VersionField,
  WordField,
} from '../../reading/fields.js';
import { Audit } from '../audits/index.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';

/** Whoever looks into a complaint about a client, or closes it, sat on none of its teams and took none of its decisions. */
const UNINVOLVED = `
  if exists (select 1 from team_assignment t where t.client_id = new.client_id and t.person_id in (new.handler_id, new.closed_by_id))
    or exists (select 1 from decision d where d.client_id = new.client_id and d.decided_by_id in (new.handler_id, new.closed_by_id)) then
    ${raise('whoever handles a complaint had no part in what it is about')}
  end if;`;

const STAYS = `
  if tg_op = 'DELETE' then ${raise('a complaint is never removed')}
  elsif old.closed_on is not null or (new.number, new.summary, new.received_on, new.complainant, new.client_id) is distinct from
    (old.number, old.summary, old.received_on, old.complainant, old.client_id) then
    ${raise('what a complaint says stays, and one that was closed as well')}
  end if;`;

/** Somebody is not content with the body, or with a client it certified (投诉). Who that is stands apart. */
@Entity()
@MovesBy(COMPLAINT_TABLE)
@Guard('handled_by_the_uninvolved', ['insert', 'update'], UNINVOLVED)
@Guard('sold_nothing_to_it', ['insert', 'update'], soldNothing('handler_id', 'closed_by_id'))
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Check({ name: 'complaint_two_people', expression: 'handler_id <> closed_by_id' })
@Check({ name: 'complaint_closed', expression: "(status in ('NOT_ADMITTED', 'CLOSED')) = (closed_on is not null)" })
@Check({ name: 'complaint_outcome', expression: '(closed_on is null) = (outcome is null)' })
@Check({ name: 'complaint_told', expression: '(told_client_on is null) = (told_client is null)' })
@ObjectType({
  implements: Node,
  description: 'Somebody is not content with the body, or with a client it certified (投诉).',
})
export class Complaint {
  @IdField()
  id!: string;

  @TextField('Number of the complaint.', { unique: true })
  number!: string;

  @RefField(() => Client, 'The client it is about; empty where it is about the body, or the reader may not see it.', {
    nullable: true,
    index: true,
    mayBeUnseen: true,
  })
  client!: Ref<Client> | null;

  @WordField(ComplainantKind, 'Who complains, in general terms.')
  complainant!: ComplainantKind;

  @TextField('What it is about, in words that do not give the complainant away.')
  summary!: string;

  @WordField(ComplaintStatus, 'Where it stands.')
  status!: ComplaintStatus;

  @DayField('Day it reached the body; its clocks start the day after.')
  receivedOn!: PlainDate;

  @DayField('Last day on which it is acknowledged.')
  acknowledgeBy!: PlainDate;

  @DayField('Day it was acknowledged.', { nullable: true })
  acknowledgedOn!: PlainDate | null;

  @DayField('Last day on which its outcome is told.', { index: true })
  concludeBy!: PlainDate;

  @RefField(() => Person, 'Who looks into it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  handler!: Ref<Person> | null;

  @DayField('Day the client concerned was told.', { nullable: true })
  toldClientOn!: PlainDate | null;

  @TextField('What the client concerned was told.', { nullable: true })
  toldClient!: string | null;

  /** For whoever handles complaints: it may give the complainant away. */
  @Property({ type: 'text', nullable: true })
  foundText!: string | null;

  @FlagField('Whether it was right; empty until it is closed.', { nullable: true })
  isSubstantiated!: boolean | null;

  @WordField(ComplaintMeasure, 'What it led to; empty until it is closed.', { nullable: true })
  measure!: ComplaintMeasure | null;

  @RefField(() => Audit, 'The audit at short notice it led to.', { nullable: true })
  audit!: Opt<Ref<Audit> | null>;

  @TextField('How it ended, or why it was not admitted.', { nullable: true })
  outcome!: string | null;

  @RefField(() => Person, 'Who closed it; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  closedBy!: Ref<Person> | null;

  @DayField('Day it ended.', { nullable: true })
  closedOn!: PlainDate | null;

  @PartField(() => ComplaintSource, 'Who complained and in which words; for whoever handles complaints.', {
    mappedBy: 'complaint',
  })
  source!: Opt<Ref<ComplaintSource> | null>;

  @VersionField()
  version!: number;
}

/**
 * Who complained, how to reach them, and their own words (投诉来源): a record of its own, so that nobody reads it who
 * may read the complaint alone.
 */
@Entity()
@Guard(
  'is_final',
  ['update', 'delete'],
  `if tg_op = 'DELETE' or new is distinct from old then ${raise('what a complainant said stays')} end if;`,
)
@ObjectType({ implements: Node, description: 'Who complained, how to reach them, and their own words (投诉来源).' })
export class ComplaintSource {
  @IdField()
  id!: string;

  @OnlyRefField(() => Complaint, 'The complaint.')
  complaint!: Ref<Complaint>;

  @TextField('Who; empty where nobody says.', { nullable: true })
  name!: string | null;

  @TextField('How to reach them.', { nullable: true })
  contact!: string | null;

  @TextField('Their own words.')
  words!: string;
}
