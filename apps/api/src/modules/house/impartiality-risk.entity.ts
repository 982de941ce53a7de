import './house.enums.js';
import type { Ref } from '@mikro-orm/core';
import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { RISK_TABLE, RiskConclusion, RiskSeverity, RiskStatus, RiskThreat } from '@touchstone/rules';
import { ObjectType } from 'type-graphql';
import { Guard, MovesBy, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, RefField, TextField, VersionField, WordField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { HouseTask } from './house-task.entity.js';

const STAYS = `
  if tg_op = 'DELETE' then ${raise('a risk is taken off by the committee, never removed')}
  elsif old.status = 'CLOSED' or (new.number, new.threat, new.description, new.person_id, new.client_id, new.identified_on) is distinct from
    (old.number, old.threat, old.description, old.person_id, old.client_id, old.identified_on) then
    ${raise('what a risk is stays, and one that was taken off as well')}
  end if;`;
/** Only the committee, recorded as having sat, takes a risk off. */
const BY_COMMITTEE = `
  if new.status = 'CLOSED' and old.status = 'OPEN' and not exists (select 1 from risk_review r join house_task t on t.id = r.task_id
    where r.risk_id = new.id and r.conclusion = 'REMOVED' and t.kind = 'COMMITTEE_REVIEW') then
    ${raise('only the committee takes a risk off')}
  end if;`;

/** Something that can threaten the impartiality of the body (公正性风险), with what is done about it. */
@Entity()
@MovesBy(RISK_TABLE)
@Guard('stays_as_it_was', ['update', 'delete'], STAYS)
@Guard('closed_by_the_committee', ['update'], BY_COMMITTEE)
@Check({ name: 'impartiality_risk_owner', expression: 'owner_id <> person_id' })
@Check({ name: 'impartiality_risk_closed', expression: "(status = 'CLOSED') = (closed_on is not null)" })
@ObjectType({
  implements: Node,
  description: 'Something that can threaten the impartiality of the body (公正性风险).',
})
export class ImpartialityRisk {
  @IdField()
  id!: string;

  @TextField('Number of the risk.', { unique: true })
  number!: string;

  @WordField(RiskThreat, 'What kind of threat it is.')
  threat!: RiskThreat;

  @TextField('What it is, and where it comes from.')
  description!: string;

  @RefField(() => Person, 'Whom it is about, if somebody; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  person!: Ref<Person> | null;

  @RefField(() => Client, 'Which client it is about, if one; null where the reader may not see it.', {
    nullable: true,
    mayBeUnseen: true,
  })
  client!: Ref<Client> | null;

  @WordField(RiskSeverity, 'How heavy it weighs.')
  severity!: RiskSeverity;

  @TextField('What is done about it.')
  measures!: string;

  @RefField(() => Person, 'Who sees to that; null where the reader may not see them.', { mayBeUnseen: true })
  owner!: Ref<Person>;

  @WordField(RiskStatus, 'Where it stands.')
  status!: RiskStatus;

  @DayField('Day it was found.')
  identifiedOn!: PlainDate;

  @DayField('Day it was looked at last; empty until then.', { nullable: true })
  reviewedOn!: PlainDate | null;

  @DayField('Last day to look at it again.', { index: true })
  reviewBy!: PlainDate;

  @DayField('Day the committee took it off.', { nullable: true })
  closedOn!: PlainDate | null;

  @VersionField()
  version!: number;
}

/** A look at a risk (风险评审): by its keepers between two sittings, or by the committee. */
@Entity()
@Guard('is_final', ['update', 'delete'], raise('what was said of a risk stays'))
@ObjectType({ implements: Node, description: 'A look at a risk to impartiality (风险评审).' })
export class RiskReview {
  @IdField()
  id!: string;

  @RefField(() => ImpartialityRisk, 'The risk.', { index: true })
  risk!: Ref<ImpartialityRisk>;

  @RefField(() => HouseTask, 'The sitting of the committee; empty for a look between two.', {
    nullable: true,
    index: true,
  })
  task!: Ref<HouseTask> | null;

  @WordField(RiskConclusion, 'What was concluded.')
  conclusion!: RiskConclusion;

  @WordField(RiskSeverity, 'How heavy it weighs from then on.')
  severity!: RiskSeverity;

  @TextField('Why.', { nullable: true })
  remark!: string | null;

  @RefField(() => Person, 'Who wrote it down; null where the reader may not see them.', {
    nullable: true,
    mayBeUnseen: true,
  })
  reviewedBy!: Ref<Person> | null;

  @DayField('Day of the review.')
  reviewedOn!: PlainDate;
}

backRelation(ImpartialityRisk, 'reviews', {
  entity: () => RiskReview,
  description: 'Looks at it, the newest first.',
  mappedBy: 'risk',
  orderBy: 'x.reviewed_on desc, x.id desc',
});
backRelation(HouseTask, 'conclusions', {
  entity: () => RiskReview,
  description: 'What the committee concluded of each risk.',
  mappedBy: 'task',
  orderBy: 'x.id',
});
