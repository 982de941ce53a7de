import type { PlainDate } from '@touchstone/plain-date';
import { workDaysOf } from '@touchstone/rules';
import type { Booking, PersonFacts, PlannedActivity, SeatDay, TeamRole } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { rowsKnown } from '../../database/keep-known.js';
import { rowFact } from '../../reading/registry.js';
import { EVERYBODY, personFactColumns } from '../people/index.js';
import { Audit } from './audit.entity.js';

/** Those on the team already. */
export const TEAM = 'TEAM';

/** A person beside an audit: all that the rules of a seat ask of both. */
export interface SeatFile extends PersonFacts {
  readonly name: string;
  /** How many audits of the client in a row, up to this one, the person led. */
  readonly ledInARow: number;
  /** How many in a row one person may lead, as the body has set it. */
  readonly ledInARowMost: number;
  readonly audit: AuditNeeds;
  /** What the person gives other audits from the first day asked for; one held together with this takes no more time. */
  readonly bookings: readonly Booking[];
  /** The person as the API shows one, where that was wanted. */
  readonly shown: object | null;
}

/** What an audit asks of its team, and who sits on it. */
export interface AuditNeeds {
  readonly clientId: string;
  /** Language the client works in. */
  readonly language: string;
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
  /** What it asks by day; empty for seats taken before that was kept. */
  readonly days: readonly SeatDay[];
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
  asked: SeatFilesAsked,
): Promise<readonly SeatFile[]> {
  const files = seatFilesSql({ audit: 'a', today }, asked);
  const { rows } = await sql<{ file: SeatFile }>`
    select row_to_json(f) as file from audit a cross join lateral (${files}) f where a.id = ${auditId}`.execute(
    database(),
  );
  return rows.map(({ file }) => file);
}

/** The same as a query beside the audit of an alias, for a statement that asks for more. */
export function seatFilesSql(
  { audit, today }: { readonly audit: string; readonly today: PlainDate },
  { asked, activities, shown }: SeatFilesAsked,
): RawBuilder<unknown> {
  const of = (column: string): RawBuilder<unknown> => sql.ref(`${audit}.${column}`);
  const planned = sql`(select ${ACTIVITIES} from audit_activity y where y.audit_id = ${of('id')})`;
  const team = sql`(select ${SEATS} from team_assignment s where s.audit_id = ${of('id')})`;
  return sql`select ${personFactColumns(of('client_id'))}, p.name, ${shown ?? sql`null::json`} as shown,
      json_build_object('clientId', ${of('client_id')},
        'language', (select c.working_language from client c where c.id = ${of('client_id')}), 'programme', (select g.code from programme g where g.id = ${of('programme_id')}),
        'neededCodes', ${of('technical_codes')}, 'activities', ${planned}, 'team', ${team}) as audit,
      ${ledInARowSql({ client: of('client_id'), before: of('starts_on'), except: of('id') })} as "ledInARow", ${ledInARowMostSql(null)} as "ledInARowMost",
      ${bookingsSql({ where: sql`${isElsewhere(of('id'))} and ${isFromThen(of('id'), activities)}`, knownOn: null })} as bookings
    from person p where ${isAsked(asked, of('id'), today)} order by p.name_latin, p.id`;
}

const ACTIVITIES = sql`coalesce(json_agg(json_build_object(
  'kind', y.kind, 'startsOn', y.starts_on, 'endsOn', y.ends_on)), '[]'::json)`;
const SEATS = sql`coalesce(json_agg(json_build_object(
  'personId', s.person_id, 'role', s.role, 'personDays', s.person_days::text,
  'days', (select coalesce(json_agg(json_build_object('day', d.day, 'halfDays', d.half_days) order by d.day), '[]'::json)
    from seat_day d where d.assignment_id = s.id))), '[]'::json)`;

/** What the person `p` gives audits, by day; those `b` that are wanted, as they stand or as they were known on a day. */
export function bookingsSql({
  where,
  knownOn,
}: {
  readonly where: RawBuilder<unknown>;
  readonly knownOn: PlainDate | null;
}): RawBuilder<unknown> {
  return sql`(select coalesce(json_agg(json_build_object('day', d.day, 'halfDays', d.half_days, 'audit', b.number) order by b.number), '[]'::json)
    from ${rowsKnown('seat_day', { as: 'd', knownOn, of: sql`p.id` })} join audit b on b.id = d.audit_id
    where d.person_id = p.id and not ${IS_COUNTED_ONCE} and ${where})`;
}

/** How many audits of a client in a row, before a day and apart from one, the person `p` led. */
export function ledInARowSql({
  client,
  before,
  except,
}: Readonly<Record<'client' | 'before' | 'except', RawBuilder<unknown>>>): RawBuilder<unknown> {
  const earlier = (
    alias: string,
  ) => sql`${sql.ref(`${alias}.client_id`)} = ${client} and ${sql.ref(`${alias}.status`)} <> 'CANCELLED'
    and ${sql.ref(`${alias}.starts_on`)} < ${before} and ${sql.ref(`${alias}.id`)} is distinct from ${except}`;
  const led = (alias: string) => sql`exists (select 1 from team_assignment l
    where l.audit_id = ${sql.ref(`${alias}.id`)} and l.person_id = p.id and l.role = 'LEADER')`;
  return sql`(select count(*)::int from audit e where ${earlier('e')} and ${led('e')} and not exists (
    select 1 from audit o where ${earlier('o')} and o.starts_on > e.starts_on and not ${led('o')}))`;
}

/** How many audits of one client in a row one person may lead, as the body has set it, or had on a day of the past. */
export function ledInARowMostSql(knownOn: PlainDate | null): RawBuilder<unknown> {
  const stands = sql`(select y.led_in_row_most from body_profile y)`;
  if (knownOn === null) return stands;
  return sql`coalesce((select y.led_in_row_most from ${rowsKnown('body_profile', { as: 'y', knownOn })} limit 1), ${stands})`;
}

/** Whether the time of audit `b` is other time than that of the audit asked for. */
function isElsewhere(auditId: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`b.id <> ${auditId} and b.combined_with_id is distinct from ${auditId} and b.status <> 'CANCELLED'`;
}

/** Whether hours `d` in audit `b` are those given the audit it is held together with, where they are told already. */
const IS_COUNTED_ONCE = sql`exists (select 1 from seat_day e where e.audit_id = b.combined_with_id and e.person_id = d.person_id
  and e.day = d.day and (e.half_days, e.id) > (d.half_days, d.id))`;

function isAsked(asked: SeatFilesAsked['asked'], auditId: RawBuilder<unknown>, today: PlainDate): RawBuilder<unknown> {
  if (asked === EVERYBODY) return sql`(p.left_on is null or p.left_on >= ${today}::date)`;
  if (asked === TEAM) return sql`p.id in (select s.person_id from team_assignment s where s.audit_id = ${auditId})`;
  return sql`p.id = any(${`{${(asked as readonly string[]).join(',')}}`}::uuid[])`;
}

/** Whether day `d` is not before the first that is asked for. */
function isFromThen(auditId: RawBuilder<unknown>, activities: SeatFilesAsked['activities']): RawBuilder<unknown> {
  if (activities) return sql`d.day >= ${workDaysOf(activities).at(0) ?? null}::date`;
  return sql`d.day >= (select min(o.starts_on) from audit_activity o where o.audit_id = ${auditId})`;
}

/** The files of an audit's team as they come with its row, for whoever may know them: the resolver says who. */
export const TEAM_FILES = rowFact(
  Audit,
  'teamFiles',
  ({ alias, today }) => sql`(select coalesce(json_agg(row_to_json(f)), '[]'::json)
    from (${seatFilesSql({ audit: alias, today }, { asked: TEAM })}) f)`,
);
