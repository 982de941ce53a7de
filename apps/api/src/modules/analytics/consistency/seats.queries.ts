import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../../context.js';
import type { Seats } from './findings.js';

/** Who looked at what, by audit: leader and auditors, and which leaves were given to whom. */
export async function seatsSince(context: ActorContext, from: PlainDate): Promise<ReadonlyMap<string, Seats>> {
  const { rows } = await sql<{
    readonly auditId: string;
    readonly team: readonly string[];
    readonly divided: Readonly<Record<string, string>> | null;
  }>`
    select t.audit_id as "auditId", json_agg(t.person_id order by t.person_id) as team,
      (select json_object_agg(s.evaluation || ' ' || s.criterion, g.person_id) from criterion_share s
        join team_assignment g on g.id = s.assignment_id and g.role in ('LEADER', 'AUDITOR')
        where s.audit_id = t.audit_id) as divided
    from team_assignment t join audit a on a.id = t.audit_id
    where t.role in ('LEADER', 'AUDITOR') and a.status = 'DECIDED' and a.ends_on >= ${from}::date
    group by t.audit_id`.execute(context.sql());
  return new Map(
    rows.map(({ auditId, team, divided }) => [auditId, { team, divided: new Map(Object.entries(divided ?? {})) }]),
  );
}

/** What became of the reports somebody led. */
export interface LeaderRecord {
  readonly personId: string;
  readonly reviewed: number;
  readonly returned: number;
  readonly decided: number;
  readonly departed: number;
}

/**
 * What became of reports, by who led the audit: reviewed and returned at least once; decided, and otherwise than
 * recommended. A certificate refused, suspended or withdrawn departs from a favourable recommendation, anything else from
 * an unfavourable one.
 */
export async function leaderRecords(context: ActorContext, from: PlainDate): Promise<readonly LeaderRecord[]> {
  const { rows } = await sql<LeaderRecord>`
    with led as (
      select t.person_id, a.recommendation,
        exists (select 1 from technical_review r where r.audit_id = a.id) as reviewed,
        exists (select 1 from technical_review r where r.audit_id = a.id and r.outcome = 'RETURNED') as returned,
        (select d.outcome in ('REFUSE', 'SUSPEND', 'WITHDRAW') from decision d where d.audit_id = a.id
          order by d.decided_on, d.id limit 1) as unfavourable
      from audit a join team_assignment t on t.audit_id = a.id and t.role = 'LEADER'
      where a.ends_on >= ${from}::date and a.status <> 'CANCELLED')
    select person_id as "personId", (count(*) filter (where reviewed))::int as reviewed,
      (count(*) filter (where returned))::int as returned,
      (count(*) filter (where unfavourable is not null and recommendation is not null))::int as decided,
      (count(*) filter (where unfavourable is distinct from (recommendation in ('NOT_CERTIFY', 'SUSPEND'))
        and unfavourable is not null and recommendation is not null))::int as departed
    from led group by person_id`.execute(context.sql());
  return rows;
}

/** Names by id. */
export async function namesOf(context: ActorContext, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql<{ readonly id: string; readonly name: string }>`
    select p.id, p.name from person p where p.id in (${sql.join(ids.map((id) => sql`${id}::uuid`))})`.execute(
    context.sql(),
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
