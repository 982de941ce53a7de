import { auditTime, halfDaysOf } from '@touchstone/rules';
import type { AuditKind, WorkToCome } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** How far ahead is looked, and at which programme (its UUID) or all. */
interface Ahead {
  readonly until: PlainDate;
  readonly programmeId: string | null;
}

interface WorkRow {
  readonly on: PlainDate;
  readonly kind: AuditKind;
  readonly programme: string;
  readonly neededCodes: readonly string[];
  readonly editionId: string;
  /** As planned; null for an audit that is still to be planned. */
  readonly personDays: string | null;
  readonly headcount: number;
  readonly outlets: number;
}

/**
 * Audits to come, in one statement: those planned, surveillances due that are not, and recertifications of certificates
 * that end. What is not planned takes the time of its edition's table; what the table has no figure for is left out.
 */
export async function workToCome(context: ActorContext, ahead: Ahead): Promise<readonly WorkToCome[]> {
  const { rows } = await workRows(context.today, ahead).execute(context.sql());
  return rows.map(({ on, programme, neededCodes, ...row }) => ({
    on,
    programme,
    neededCodes,
    halfDays: halfDaysOf(row.personDays ?? tableTime(context, { on, ...row })) ?? 0,
  }));
}

function tableTime(
  { editions }: ActorContext,
  { editionId, kind, headcount, outlets, on }: Pick<WorkRow, 'editionId' | 'kind' | 'headcount' | 'outlets' | 'on'>,
): string {
  const { timeTable } = editions.get(editionId).audit;
  return auditTime({ table: timeTable, kind, headcount, outlets, on })?.total ?? '0';
}

function workRows(today: PlainDate, { until, programmeId }: Ahead) {
  const ofProgramme = programmeId === null ? sql`true` : sql`g.id = ${programmeId}`;
  const lives = sql`k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and k.valid_until >= ${today}::date`;
  const size = sql`coalesce(
      (select m.headcount from agreement_amendment m join agreement r on r.id = m.agreement_id where r.certification_id = f.id
        and m.headcount is not null and m.effective_on <= ${today}::date order by m.effective_on desc, m.number desc limit 1),
      (select q.headcount_in_scope from agreement r join application q on q.id = r.application_id where r.certification_id = f.id limit 1),
      c.headcount) as headcount,
    (select count(*)::int from site o where o.client_id = c.id and not o.is_head_office) as outlets`;
  const of = sql`join client c on c.id = f.client_id join programme g on g.id = f.programme_id`;
  return sql<WorkRow>`
    select a.starts_on::text as "on", a.kind, g.code as programme, a.technical_codes as "neededCodes", a.edition_id as "editionId",
      a.person_days::text as "personDays", ${size}
    from audit a join certification f on f.id = a.certification_id ${of}
    where a.status = 'PLANNED' and a.starts_on <= ${until}::date and ${ofProgramme}
    union all
    select s.due_on::text, 'SURVEILLANCE', g.code, f.technical_codes, f.edition_id, null, ${size}
    from surveillance_activity s join certificate k on k.id = s.certificate_id
      join certification f on f.id = k.certification_id ${of}
    where s.completed_on is null and s.owed and s.due_on <= ${until}::date and ${lives} and ${ofProgramme}
      and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED')
    union all
    select k.valid_until::text, 'RECERTIFICATION', g.code, f.technical_codes, f.edition_id, null, ${size}
    from certificate k join certification f on f.id = k.certification_id ${of}
    where ${lives} and k.valid_until <= ${until}::date and ${ofProgramme}
      and not exists (select 1 from audit a where a.certification_id = f.id and a.kind = 'RECERTIFICATION'
        and a.status <> 'CANCELLED' and a.starts_on > k.issued_on)`;
}
