import type { Ref } from '@mikro-orm/core';
import { Check, Entity, Unique } from '@mikro-orm/decorators/legacy';
import type { PlainDate } from '@touchstone/plain-date';
import { ObjectType } from 'type-graphql';
import { Guard, raise } from '../../database/guard.js';
import { Node } from '../../graphql/node.type.js';
import { DayField, IdField, IntField, RefField } from '../../reading/fields.js';
import { backRelation } from '../../reading/registry.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { Audit, TeamAssignment } from './audit.entity.js';

const REPORTED = `if exists (select 1 from audit a where a.id in (old.audit_id, new.audit_id) and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')) then ${raise('the team of a reported audit is final')} end if;`;

/**
 * One booking of a person's day after another, so that two at once cannot both fit: whoever waits counts what the other
 * wrote. A cancelled audit books nobody, and two that are held together share their hours.
 */
const WITHIN_A_DAY = `
  perform pg_advisory_xact_lock(hashtextextended('seat_day ' || new.person_id || ' ' || new.day, 0));
  if (select sum(shared.most) from (select max(given.half_days) as most from (
        select d.half_days, d.audit_id from seat_day d
          where d.person_id = new.person_id and d.day = new.day and d.id <> new.id
        union all select new.half_days, new.audit_id) given
      join audit b on b.id = given.audit_id where b.status <> 'CANCELLED' or b.id = new.audit_id
      group by least(b.id, coalesce(b.combined_with_id, b.id))) shared) > 2
    then ${raise('nobody is booked for more than 8 hours a day')} end if;`;

/** What a seat asks of its holder on one day (席位工时): half a day is 4 hours, and over all audits a day has 8. */
@Entity()
@Guard('is_final_once_reported', ['insert', 'update', 'delete'], REPORTED)
@Guard('is_within_a_day', ['insert', 'update'], WITHIN_A_DAY)
@Unique({ properties: ['assignment', 'day'] })
@Check({ name: 'seat_day_hours', expression: 'half_days in (1, 2)' })
@ObjectType({ implements: Node, description: 'What a seat asks of its holder on one day (席位工时).' })
export class SeatDay {
  @IdField()
  id!: string;

  @RefField(() => Audit, 'The audit.', { index: true })
  audit!: Ref<Audit>;

  @RefField(() => Client, 'Who is audited.', { index: true })
  client!: Ref<Client>;

  @RefField(() => TeamAssignment, 'The seat.', { index: true })
  assignment!: Ref<TeamAssignment>;

  @RefField(() => Person, 'Who sits there.', { index: true })
  person!: Ref<Person>;

  @DayField('The day.')
  day!: PlainDate;

  @IntField('Half days of 4 hours: 1 or 2.')
  halfDays!: number;
}

backRelation(TeamAssignment, 'days', {
  entity: () => SeatDay,
  description: 'What the seat asks of its holder, by day.',
  mappedBy: 'assignment',
  orderBy: 'x.day',
});
