import { workDaysOf } from '@touchstone/rules';
import type { PersonFacts, PlannedActivity, TeamRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { EVERYBODY, personFactColumns } from '../people/index.js';

/** Those on the team already. */
export const TEAM = 'TEAM';

/** A person beside an audit: all that the rules of a seat ask of both. */
export interface SeatFile extends PersonFacts {
  readonly name: string;
  readonly audit: AuditNeeds;
  /** What the person does in other audits around the days asked for. */
  readonly bookings: readonly PlannedActivity[];
  /** The person as the API shows one, where that was wanted. */
  readonly shown: object | null;
}

/** What an audit asks of its team, and who sits on it. */
export interface AuditNeeds {
  readonly clientId: string;
  readonly programme: string;
  readonly neededCodes: readonly string[];
  readonly activities: readonly PlannedActivity[];
  readonly team: readonly Seat[];
}

/** A seat that is taken. */
export interface Seat {
  readonly personId: string;
  readonly role: TeamRole;
  readonly personDays: string;
}

/** Who is asked for, and what beside. */
export interface SeatFilesAsked {
  readonly asked: typeof EVERYBODY | typeof TEAM | readonly string[];
  /** Days to look for bookings on; the audit's own where nothing is said. */
  readonly activities?: readonly PlannedActivity[];
  /** How the API shows the person `p`. */
  readonly shown?: RawBuilder<unknown>;
}

/** The files of persons beside an audit, in one statement however many they are; sorted by their names. */
export async function seatFilesOf(
  { sql: database, today }: ActorContext,
  auditId: string,
  { asked, activities, shown }: SeatFilesAsked,
): Promise<readonly SeatFile[]> {
  const { rows } = await sql<SeatFile>`
    select ${personFactColumns(sql`a.client_id`)}, p.name, ${shown ?? sql`null::json`} as shown,
      json_build_object('clientId', a.client_id, 'programme', g.code, 'neededCodes', a.technical_codes,
        'activities', ${ACTIVITIES}, 'team', ${SEATS}) as audit,
      (select coalesce(json_agg(json_build_object('kind', y.kind, 'startsOn', y.starts_on, 'endsOn', y.ends_on)), '[]'::json)
        from team_assignment s join audit b on b.id = s.audit_id join audit_activity y on y.audit_id = b.id
        where s.person_id = p.id and b.id <> a.id and b.status <> 'CANCELLED' and ${isAround(activities)}) as bookings
    from audit a join programme g on g.id = a.programme_id, person p
    where a.id = ${auditId} and ${isAsked(asked, today)} order by p.name_latin, p.id`.execute(database());
  return rows;
}

const ACTIVITIES = sql`(select coalesce(json_agg(json_build_object(
    'kind', y.kind, 'startsOn', y.starts_on, 'endsOn', y.ends_on)), '[]'::json)
  from audit_activity y where y.audit_id = a.id)`;
const SEATS = sql`(select coalesce(json_agg(json_build_object(
    'personId', s.person_id, 'role', s.role, 'personDays', s.person_days::text)), '[]'::json)
  from team_assignment s where s.audit_id = a.id)`;

function isAsked(asked: SeatFilesAsked['asked'], today: string): RawBuilder<unknown> {
  if (asked === EVERYBODY) return sql`(p.left_on is null or p.left_on >= ${today}::date)`;
  if (asked === TEAM) return sql`p.id in (select s.person_id from team_assignment s where s.audit_id = a.id)`;
  return sql`p.id = any(${`{${(asked as readonly string[]).join(',')}}`}::uuid[])`;
}

/** Whether activity `y` falls between the first and the last day that are asked for. */
function isAround(activities: readonly PlannedActivity[] | undefined): RawBuilder<unknown> {
  if (!activities)
    return sql`y.ends_on >= (select min(o.starts_on) from audit_activity o where o.audit_id = a.id)
      and y.starts_on <= (select max(o.ends_on) from audit_activity o where o.audit_id = a.id)`;
  const days = workDaysOf(activities);
  return sql`y.ends_on >= ${days.at(0) ?? null}::date and y.starts_on <= ${days.at(-1) ?? null}::date`;
}
