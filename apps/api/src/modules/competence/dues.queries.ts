import type { OwedFacts } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';

/** What everybody with the body did of what is asked in the course of time, by person and in one statement. */
export async function dueFacts({ sql: database, today }: ActorContext): Promise<ReadonlyMap<string, OwedFacts>> {
  const { rows } = await sql<OwedFacts>`
    select p.id, p.left_on::text as "leftOn", y.education_hours_yearly as target, y.professional_hours_yearly as "professionalTarget",
      (select coalesce(json_agg(json_build_object('grade', r.grade, 'validFrom', r.valid_from, 'validUntil', r.valid_until)), '[]'::json)
        from registration r where r.person_id = p.id and r.specialty = 'SERVICE') as registrations,
      (select coalesce(json_agg(json_build_object('doneOn', e.done_on, 'hours', e.hours::text, 'professional', e.professional)), '[]'::json)
        from continuing_education e where e.person_id = p.id and e.removed_on is null) as done,
      (select coalesce(json_agg(json_build_object('doneOn', w.done_on, 'result', w.result)), '[]'::json)
        from witness w where w.person_id = p.id and w.done_on is not null) as witnessed,
      (select coalesce(json_agg(json_build_object('startsOn', a.starts_on, 'endsOn', a.ends_on)), '[]'::json)
        from audit a join team_assignment t on t.audit_id = a.id
        where t.person_id = p.id and t.role in ('LEADER', 'AUDITOR') and a.status <> 'CANCELLED') as audits
    from person p cross join body_profile y where p.left_on is null or p.left_on >= ${today}::date`.execute(database());
  return new Map(rows.map((facts) => [facts.id, facts]));
}
