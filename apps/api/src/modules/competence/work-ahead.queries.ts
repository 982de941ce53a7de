import { latest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { WorkAheadKind, workDaysOf } from '@touchstone/rules';
import type { WorkAhead, PlannedActivity, SeatTaken } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';

/** Work ahead, with what a page says of it. */
export interface Ahead extends WorkAhead {
  /** Number of the audit or certificate. */
  readonly number: string;
  readonly clientName: string;
}

/** A report is reviewed and decided about so many days after the last day on site. */
const DECIDED_AFTER_DAYS = 30;

/** What a row of the statement says. */
interface AheadRow {
  readonly kind: WorkAheadKind;
  readonly type: 'Audit' | 'SurveillanceActivity' | 'Certificate';
  readonly id: string;
  readonly number: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly programme: string;
  readonly neededCodes: readonly string[];
  readonly dueOn: PlainDate;
  readonly activities: readonly PlannedActivity[];
  readonly seats: readonly SeatTaken[];
}

/**
 * Everything ahead until a day that needs people, in one statement: audits planned or under way, surveillances and
 * recertifications due and not planned, and the decisions to come.
 */
export async function workAhead({ sql: database, today }: ActorContext, until: PlainDate): Promise<readonly Ahead[]> {
  const { rows } = await sql<AheadRow>`
    with due as (${dueSql(today, until)}), work as (
      select 'AUDIT' as kind, 'Audit' as type, a.id, a.number, a.client_id, a.programme_id, a.technical_codes, a.ends_on as due_on,
        ${ACTIVITIES} as activities, ${SEATS} as seats
        from audit a where a.status in ('PLANNED', 'IN_PROGRESS') and a.starts_on <= ${until}::date
      union all select 'DECISION', 'Audit', a.id, a.number, a.client_id, a.programme_id, a.technical_codes, ${DECIDED('a.ends_on')}, ${NOTHING}, ${SEATS}
        from audit a where a.status in ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'REVIEWED')
      union all select d.kind, d.type, d.id, d.number, d.client_id, d.programme_id, d.technical_codes, d.due_on, ${NOTHING}, ${NOTHING} from due d
      union all select 'DECISION', d.type, d.id, d.number, d.client_id, d.programme_id, d.technical_codes, ${DECIDED('d.due_on')}, ${NOTHING}, ${NOTHING} from due d
    ) select w.kind, w.type, w.id, w.number, w.client_id as "clientId", c.name as "clientName", g.code as programme,
        w.technical_codes as "neededCodes", w.due_on::text as "dueOn", w.activities, w.seats
      from work w join client c on c.id = w.client_id join programme g on g.id = w.programme_id
      where w.due_on <= ${until}::date order by w.due_on, w.number, w.kind`.execute(database());
  return rows.map((row) => aheadOf(row, today));
}

/** Surveillances and recertifications that are due until a day and that nobody has planned. */
function dueSql(today: PlainDate, until: PlainDate): RawBuilder<unknown> {
  return sql`select 'SURVEILLANCE' as kind, 'SurveillanceActivity' as type, s.id, k.number, s.client_id, s.programme_id, f.technical_codes, s.due_on
      from surveillance_activity s join certificate k on k.id = s.certificate_id join certification f on f.id = k.certification_id
      where s.owed and s.completed_on is null and s.due_on <= ${until}::date and ${IN_FORCE} and not exists (
        select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED')
    union all select 'RECERTIFICATION', 'Certificate', k.id, k.number, k.client_id, k.programme_id, f.technical_codes, k.valid_until
      from certificate k join certification f on f.id = k.certification_id
      where k.valid_until between ${today}::date and ${until}::date and ${IN_FORCE} and not exists (
        select 1 from audit a where a.certification_id = f.id and a.kind = 'RECERTIFICATION' and a.status <> 'CANCELLED'
          and a.planned_on > k.decided_on)`;
}

const NOTHING = sql`'[]'::json`;
const DECIDED = (day: string): RawBuilder<unknown> => sql`(${sql.ref(day)} + ${DECIDED_AFTER_DAYS}::int)`;
const IN_FORCE = sql`k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null`;
const ACTIVITIES = sql`(select coalesce(json_agg(json_build_object('kind', y.kind, 'startsOn', y.starts_on, 'endsOn', y.ends_on)), '[]'::json)
  from audit_activity y where y.audit_id = a.id)`;
const SEATS = sql`(select coalesce(json_agg(json_build_object('personId', t.person_id, 'role', t.role,
    'days', (select coalesce(json_agg(json_build_object('day', d.day, 'halfDays', d.half_days) order by d.day), '[]'::json)
      from seat_day d where d.assignment_id = t.id)) order by t.id), '[]'::json)
  from team_assignment t where t.audit_id = a.id)`;

/** What is overdue is done today at the earliest. */
function aheadOf({ kind, type, id, activities, seats, dueOn, ...row }: AheadRow, today: PlainDate): Ahead {
  const days = workDaysOf(activities).filter((day) => day >= today);
  const isDecision = kind === WorkAheadKind.DECISION;
  return {
    ...row,
    id: globalId(type, id),
    kind,
    days: days.length > 0 ? days : [latest(today, dueOn)],
    seats: isDecision ? [] : seats,
    apart: isDecision ? seats.map(({ personId }) => personId) : [],
  };
}

/** How far ahead work is looked at: a year, the most between two surveillances. */
export function aYearAhead(today: PlainDate): PlainDate {
  return plusDays(today, 365);
}
