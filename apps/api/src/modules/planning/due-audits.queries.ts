import { holidayTableOf, isWorkingDay, slotsOf } from '@touchstone/rules';
import type { AuditKind, AuditToStaff, Slot } from '@touchstone/rules';
import { earliest, latest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { ledInARowSql, tableTimeOf } from '../audits/index.js';
import { HolidayYear } from '../body/index.js';
import { Certification } from '../certificates/index.js';

/** Within how many days of the first what is overdue is to be held. */
const OVERDUE_WITHIN_DAYS = 30;

/** Days for which due audits are looked up, of one programme (its UUID) or all. */
export interface DueSpan {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly programmeId: string | null;
}

/** An audit that wants a team, with the records behind it (their UUIDs). */
export interface DueAudit extends AuditToStaff {
  readonly kind: AuditKind;
  readonly certificationId: string;
  readonly surveillanceId: string | null;
  /** Null for one that is still to be planned. */
  readonly auditId: string | null;
}

interface DueRow extends Omit<DueAudit, 'slots' | 'personDays' | 'id'> {
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly personDays: string | null;
  /** Days of a planned audit. */
  readonly days: Slot | null;
}

/**
 * Audits that want a team on some days: surveillances due by then that nobody planned, and planned audits without a
 * team. While a certificate is suspended only its restoration is audited.
 */
export async function dueAudits(context: ActorContext, span: DueSpan): Promise<readonly DueAudit[]> {
  const { rows } = await dueRows(span).execute(context.sql());
  const isWorked = await workedDays(context);
  const due: DueAudit[] = [];
  for (const [turn, row] of rows.entries()) {
    const personDays = row.personDays ?? (await timeOf(context, row, span));
    const window = { from: windowFrom(row, span), until: windowUntil(row, span) };
    const slots = row.days ? [row.days] : slotsOf({ ...window, personDays, isWorked, turn });
    due.push({ ...row, id: row.auditId ?? row.surveillanceId ?? row.certificationId, personDays, slots });
  }
  return due;
}

/** Days on which people work, by the calendars that are kept. */
export async function workedDays({ em }: ActorContext): Promise<(day: PlainDate) => boolean> {
  const table = holidayTableOf(await em.find(HolidayYear, {}));
  return (day) => isWorkingDay(day, table);
}

function windowFrom({ opensOn }: DueRow, { startsOn }: DueSpan): PlainDate {
  return latest(startsOn, opensOn);
}

/** What is overdue is held as soon as can be. */
function windowUntil({ dueOn }: DueRow, { startsOn, endsOn }: DueSpan): PlainDate {
  return earliest(dueOn < startsOn ? plusDays(startsOn, OVERDUE_WITHIN_DAYS) : dueOn, endsOn);
}

/** Time by the table for an audit that is still to be planned; `'0'` where it has none. */
async function timeOf(context: ActorContext, row: DueRow, span: DueSpan): Promise<string> {
  const certification = await context.em.findOneOrFail(Certification, { id: row.certificationId });
  const time = await tableTimeOf(context, certification, { kind: row.kind, on: windowFrom(row, span) });
  return time?.total ?? '0';
}

function dueRows({ startsOn, endsOn, programmeId }: DueSpan) {
  const columns = sql`f.id as "certificationId", c.id as "clientId", g.code as programme, c.province_code as "provinceCode",
    c.working_language as language`;
  const ofProgramme = programmeId === null ? sql`true` : sql`g.id = ${programmeId}`;
  return sql<DueRow>`
    select ${columns}, 'SURVEILLANCE' as kind, s.id as "surveillanceId", null as "auditId", f.technical_codes as "neededCodes",
      s.opens_on::text as "opensOn", s.due_on::text as "dueOn", null as "personDays", null::json as days,
      ${ledSql({ client: sql`c.id`, before: sql`s.due_on`, except: sql`null::uuid` })} as "ledInARow"
    from surveillance_activity s join certificate k on k.id = s.certificate_id join certification f on f.id = k.certification_id
      join client c on c.id = f.client_id join programme g on g.id = f.programme_id
    where s.completed_on is null and s.owed and not s.provisional and s.due_on <= ${endsOn}::date and ${ofProgramme}
      and k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and k.valid_until >= ${startsOn}::date
      and (k.suspended_on is null or k.restored_on is not null)
      and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED')
    union all
    select ${columns}, a.kind, null, a.id, a.technical_codes, a.starts_on::text, a.ends_on::text, a.person_days::text,
      (select json_agg(distinct d.day::date::text order by d.day::date::text) from audit_activity y
        cross join lateral generate_series(y.starts_on, y.ends_on, interval '1 day') d(day) where y.audit_id = a.id),
      ${ledSql({ client: sql`c.id`, before: sql`a.starts_on`, except: sql`a.id` })}
    from audit a join certification f on f.id = a.certification_id
      join client c on c.id = f.client_id join programme g on g.id = f.programme_id
    where a.status = 'PLANNED' and a.combined_with_id is null and a.starts_on between ${startsOn}::date and ${endsOn}::date and ${ofProgramme}
      and not exists (select 1 from team_assignment t where t.audit_id = a.id)
    order by "dueOn", "certificationId"`;
}

/** Who led the last audits of a client, and how many in a row, by their ids; asked of those alone who ever led one. */
export function ledSql(of: Parameters<typeof ledInARowSql>[0]) {
  return sql`(select coalesce(json_object_agg(p.id, ${ledInARowSql(of)}), '{}'::json) from person p
    where p.id in (select l.person_id from team_assignment l where l.client_id = ${of.client} and l.role = 'LEADER'))`;
}
