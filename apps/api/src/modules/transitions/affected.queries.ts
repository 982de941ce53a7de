import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { TransitionKind } from '@touchstone/rules';
import { readScopeOf } from '../../auth/row-scopes.js';
import type { ActorContext } from '../../context.js';
import type { FoundCase } from './find-cases.js';
import { hasMoved, moveBy, nextAuditOn } from './move-by.sql.js';
import type { AffectedRecord } from './transition.type.js';

type Sql = RawBuilder<unknown>;

/** A record that one of some cases reaches. */
export interface AffectedRow extends AffectedRecord {
  /** Which of the cases, counted from 0. */
  readonly at: number;
}

/**
 * Everything that some transitions reach, in one statement, as far as the reader may see it. A new edition of a standard
 * counts as taken up by what was planned, published or judged after its first day; a new edition of the rules by what
 * names it.
 */
export async function affectedBy(context: ActorContext, cases: readonly FoundCase[]): Promise<readonly AffectedRow[]> {
  if (cases.length === 0) return [];
  const may = (type: string, alias: string): Sql => readScopeOf(context.actor)(type, alias);
  const values = cases.map(
    ({ kind, editionIds, startsOn, latestOn }, at) =>
      sql`(${sql.lit(at)}::int, ${kind === TransitionKind.STANDARD}::boolean, string_to_array(${editionIds.join(' ')}::text, ' '), ${startsOn}::date, ${latestOn}::date)`,
  );
  const { rows } = await sql<AffectedRow>`
    with t (at, of_standard, editions, starts_on, latest_on) as (values ${sql.join(values)}),
    reached (at, kind, "recordId", number, name, "moveBy", "nextAuditOn", "hasMoved") as (
      select t.at, 'APPLICATION', 'Application:' || a.id, a.number, c.name, t.starts_on, null::date,
          t.of_standard and coalesce(a.received_on, a.drafted_on) >= t.starts_on
        from t join application a on a.edition_id = any(t.editions) join client c on c.id = a.client_id
        where a.status in ('DRAFT', 'SUBMITTED', 'ACCEPTED') and ${may('Application', 'a')}
          and not exists (select 1 from agreement g where g.application_id = a.id and g.signed_on is not null)
      union all
      select t.at, 'AGREEMENT', 'Agreement:' || g.id, g.number, c.name, t.starts_on, null, t.of_standard and g.drawn_up_on >= t.starts_on
        from t join application a on a.edition_id = any(t.editions) join agreement g on g.application_id = a.id join client c on c.id = g.client_id
        where g.signed_on is null and ${may('Agreement', 'g')}
      union all
      select t.at, 'AUDIT', 'Audit:' || a.id, a.number, c.name, t.starts_on, a.starts_on,
          a.starts_on < t.starts_on or (t.of_standard and a.planned_on >= t.starts_on)
        from t join audit a on a.edition_id = any(t.editions) join client c on c.id = a.client_id
        where a.status in ('PLANNED', 'IN_PROGRESS') and ${may('Audit', 'a')}
      union all
      select t.at, 'CERTIFICATE', 'Certificate:' || k.id, k.number, c.name, ${moveBy({ certificate: 'k', latestOn: sql`t.latest_on` })}, ${nextAuditOn('k')},
          ${hasMoved({ certificate: 'k', startsOn: sql`t.starts_on` }, sql`(t.of_standard or not a.edition_id = any(t.editions))`)}
        from t join certificate k on k.edition_id = any(t.editions) join client c on c.id = k.client_id
        where k.withdrawn_on is null and k.cancelled_on is null and k.replaced_on is null and k.valid_until >= ${context.today}::date
          and ${may('Certificate', 'k')}
      union all
      select distinct t.at, 'PERSON', 'Person:' || p.id, p.staff_number, p.name, t.starts_on, null::date,
          exists (select 1 from competence_evaluation e where e.person_id = p.id and e.evaluated_on >= t.starts_on)
        from t join scheme_edition se on se.edition_id = any(t.editions) join authorisation z on z.programme_id = se.programme_id join person p on p.id = z.person_id
        where z.valid_until >= ${context.today}::date and (p.left_on is null or p.left_on >= ${context.today}::date) and ${may('Person', 'p')}
      union all
      select t.at, 'TEMPLATE', 'PaperTemplate:' || m.id, m.kind || ' ' || m.revision, null, t.starts_on, null, t.of_standard and m.published_at::date >= t.starts_on
        from t join paper_template m on m.edition_id = any(t.editions)
        where ${may('PaperTemplate', 'm')} and not exists (select 1 from paper_template n where n.kind = m.kind and n.edition_id = m.edition_id and n.revision > m.revision))
    select at, kind, "recordId", number, name, to_char("moveBy", 'YYYY-MM-DD') as "moveBy", to_char("nextAuditOn", 'YYYY-MM-DD') as "nextAuditOn", "hasMoved"
    from reached order by at, "hasMoved", "moveBy", kind, number`.execute(context.sql());
  return rows;
}
