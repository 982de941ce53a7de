import type { PlainDate } from '@touchstone/plain-date';
import { daysBetween } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { invalidInput } from '../../errors/domain-error.js';
import type { PlanningBoard } from './board.type.js';

/** Days of the board. */
interface BoardSpan {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** A recertification is planned so many days before its certificate ends. */
const RENEWED_AHEAD_DAYS = 90;
/** Half a year, as far ahead as is proposed for; a page shows some weeks. */
const MOST_BOARD_DAYS = 184;

/**
 * The planning board of some days, in one statement.
 * @throws DomainError INVALID_INPUT for days out of order, or more than half a year of them
 */
export async function planningBoard({ sql: database }: ActorContext, span: BoardSpan): Promise<PlanningBoard> {
  if (span.endsOn < span.startsOn || daysBetween(span.startsOn, span.endsOn) >= MOST_BOARD_DAYS)
    throw invalidInput([{ field: 'endsOn', code: 'BOARD_DAYS_RANGE', params: { most: MOST_BOARD_DAYS } }]);
  const { rows } = await sql<PlanningBoard>`
    select (select coalesce(json_agg(x order by x."nameLatin"), '[]'::json) from (${peopleSql(span)}) x) as people,
      (select coalesce(json_agg(t order by t."dueOn", t."recordId"), '[]'::json) from (${tasksSql(span)}) t) as tasks`.execute(
    database(),
  );
  return rows[0] ?? { people: [], tasks: [] };
}

/** Whoever is or was authorised for a seat, or has something on the board. */
function peopleSql(span: BoardSpan) {
  const { startsOn, endsOn } = span;
  return sql`select 'Person:' || p.id as "personId", p.name, p.city, p.name_latin as "nameLatin",
      (select coalesce(json_agg(e order by e."startsOn", e."recordId"), '[]'::json) from (${entriesSql(span)}) e) as entries
    from person p where (p.left_on is null or p.left_on >= ${startsOn}::date) and p.joined_on <= ${endsOn}::date
      and exists (select 1 from authorisation h where h.person_id = p.id and h.valid_until >= ${startsOn}::date
        and h.valid_from <= ${endsOn}::date and h.authorised_function in ('LEADER', 'AUDITOR', 'TECHNICAL_EXPERT'))`;
}

function entriesSql({ startsOn, endsOn }: BoardSpan) {
  const overlaps = (first: string, last: string) =>
    sql`${sql.ref(first)} <= ${endsOn}::date and ${sql.ref(last)} >= ${startsOn}::date`;
  return sql`
    select 'AUDIT' as kind, y.starts_on::text as "startsOn", y.ends_on::text as "endsOn", 'Audit:' || a.id as "recordId",
      'TeamAssignment:' || s.id as "assignmentId", a.number, c.name as "clientName", s.role, s.person_days::text as "personDays", a.status
    from team_assignment s join audit a on a.id = s.audit_id join client c on c.id = a.client_id
      join audit_activity y on y.audit_id = a.id
    where s.person_id = p.id and a.status <> 'CANCELLED' and ${overlaps('y.starts_on', 'y.ends_on')}
    union all
    select 'PROPOSAL', l.starts_on::text, l.ends_on::text, 'AssignmentProposal:' || r.id, null, r.number, c.name, s.role, s.person_days::text, null
    from proposal_seat s join proposal_line l on l.id = s.line_id join assignment_proposal r on r.id = l.proposal_id
      join client c on c.id = l.client_id
    where s.person_id = p.id and l.accepted_on is null and r.status = 'DRAFT' and ${overlaps('l.starts_on', 'l.ends_on')}
    union all
    select 'LEAVE', v.valid_from::text, v.valid_until::text, null, null, null, null, null, null, null
    from leave v where v.person_id = p.id and v.cancelled_on is null and ${overlaps('v.valid_from', 'v.valid_until')}`;
}

function tasksSql({ startsOn, endsOn }: BoardSpan) {
  const led = sql`exists (select 1 from team_assignment t where t.audit_id = a.id and t.role = 'LEADER')`;
  const missing = sql`greatest(0, 2 * (a.person_days - coalesce((select sum(t.person_days) from team_assignment t
    where t.audit_id = a.id and t.role in ('LEADER', 'AUDITOR')), 0)))::int`;
  return sql`
    select 'SURVEILLANCE' as kind, 'SurveillanceActivity:' || s.id as "recordId", 'Certification:' || k.certification_id as "certificationId",
      c.name as "clientName", null as number, 'SURVEILLANCE' as "auditKind", s.due_on::text as "dueOn", false as "hasLeader", 0 as "missingHalfDays"
    from surveillance_activity s join certificate k on k.id = s.certificate_id join client c on c.id = s.client_id
    where s.completed_on is null and s.owed and not s.provisional and s.due_on <= ${endsOn}::date
      and k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and k.valid_until >= ${startsOn}::date
      and (k.suspended_on is null or k.restored_on is not null)
      and not exists (select 1 from audit a where a.surveillance_activity_id = s.id and a.status <> 'CANCELLED')
    union all
    select 'RECERTIFICATION', 'Certificate:' || k.id, 'Certification:' || k.certification_id, c.name, k.number, 'RECERTIFICATION',
      k.valid_until::text, false, 0
    from certificate k join client c on c.id = k.client_id
    where k.valid_until between ${startsOn}::date and ${endsOn}::date + ${RENEWED_AHEAD_DAYS}::int
      and k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and (k.suspended_on is null or k.restored_on is not null)
      and not exists (select 1 from audit a where a.certification_id = k.certification_id and a.kind = 'RECERTIFICATION'
        and a.status <> 'CANCELLED' and a.planned_on > k.decided_on)
    union all
    select 'TEAM', 'Audit:' || a.id, 'Certification:' || a.certification_id, c.name, a.number, a.kind, a.starts_on::text, ${led}, ${missing}
    from audit a join client c on c.id = a.client_id
    where a.status = 'PLANNED' and a.starts_on between ${startsOn}::date and ${endsOn}::date and (not ${led} or ${missing} > 0)`;
}
