import type { AuditToStaff, ProposedTeam, Slot, TeamRole } from '@touchstone/rules';
import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { ledInARowMostSql } from '../audits/index.js';
import { ledSql, seatedOf, teamSql } from './due-audits.queries.js';
import type { SeatedRow } from './due-audits.queries.js';

/** A line of a proposal as the engine is asked about it. */
export interface LineFacts extends Omit<AuditToStaff, 'slots'> {
  /** Days of the planned audit it is for; null where it is still to be planned. */
  readonly plannedDays: Slot | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly acceptedOn: PlainDate | null;
  readonly seats: readonly { readonly personId: string; readonly role: TeamRole; readonly personDays: string }[];
}

interface LineRow extends Omit<LineFacts, 'seated'> {
  readonly team: readonly SeatedRow[];
}

/** The lines of a proposal, by UUID, in one statement. */
export async function linesOf(
  { sql: database }: Pick<ActorContext, 'sql'>,
  proposalId: string,
): Promise<readonly LineFacts[]> {
  const { rows } = await sql<LineRow>`
    select l.id, l.client_id as "clientId", g.code as programme, c.province_code as "provinceCode",
      c.working_language as language,
      ${ledSql({ client: sql`l.client_id`, before: sql`coalesce(a.starts_on, v.due_on, r.ends_on)`, except: sql`l.audit_id` })} as "ledInARow", ${ledInARowMostSql(null)} as "ledInARowMost", l.person_days::text as "personDays",
      coalesce(a.technical_codes, f.technical_codes) as "neededCodes", l.starts_on::text as "startsOn", l.ends_on::text as "endsOn",
      l.accepted_on::text as "acceptedOn", ${teamSql(sql`l.audit_id`)} as team,
      (select json_agg(distinct d.day::date::text order by d.day::date::text) from audit_activity y
        cross join lateral generate_series(y.starts_on, y.ends_on, interval '1 day') d(day) where y.audit_id = l.audit_id) as "plannedDays",
      (select coalesce(json_agg(json_build_object('personId', s.person_id, 'role', s.role, 'personDays', s.person_days::text) order by s.id), '[]'::json)
        from proposal_seat s where s.line_id = l.id) as seats
    from proposal_line l join certification f on f.id = l.certification_id join programme g on g.id = f.programme_id
      join client c on c.id = l.client_id left join audit a on a.id = l.audit_id
      left join surveillance_activity v on v.id = l.surveillance_id join assignment_proposal r on r.id = l.proposal_id
    where l.proposal_id = ${proposalId} order by l.id`.execute(database());
  return rows.map(({ team, ...row }) => ({ ...row, seated: seatedOf(team, row.plannedDays ?? []) }));
}

/** The teams that a proposal still holds beside one line: what was taken up is booked, and found with the bookings. */
export function openTeams(lines: readonly LineFacts[], without: string): readonly ProposedTeam[] {
  return lines.flatMap((line) => {
    const { startsOn, endsOn, seats } = line;
    if (line.id === without || line.acceptedOn || !startsOn || !endsOn || seats.length === 0) return [];
    return [teamOf(line, { startsOn, endsOn, seats })];
  });
}

/** A line with days and seats, as the engine is asked about a team. */
export function teamOf(
  line: LineFacts,
  {
    startsOn,
    endsOn,
    seats,
  }: { readonly startsOn: PlainDate; readonly endsOn: PlainDate; readonly seats: LineFacts['seats'] },
): ProposedTeam {
  const days = line.plannedDays ?? daysFrom(startsOn, endsOn);
  return { engagement: { ...line, slots: [days] }, days, seats: seats.map((seat) => ({ ...seat, travelKm: 0 })) };
}

/** Every day from one to another. */
export function daysFrom(startsOn: PlainDate, endsOn: PlainDate): Slot {
  const days: PlainDate[] = [];
  for (let day = startsOn; day <= endsOn; day = plusDays(day, 1)) days.push(day);
  return days;
}
