import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { Kysely, RawBuilder } from 'kysely';
import type { ActorContext } from '../../context.js';
import { deriveWith } from '../../database/derivations.js';
import type { JournalChange } from '../../database/journal-entry.entity.js';

/** What a fact says, in the order of the table. */
const SAID = `scorecard_id, audit_id, certification_id, client_id, programme_id, edition_id, evaluation, kind, coverage,
  stage, audited_on, decided_on, score, score_exact, level, passed, sector, province_code, headcount, leader_id, auditor_ids`;
const COLUMNS = sql.raw(SAID);
const of = (alias: string): RawBuilder<unknown> =>
  sql.raw(
    SAID.split(',')
      .map((name) => `${alias}.${name.trim()}`)
      .join(', '),
  );

/** What the records say now of scorecards that were reported. */
const DESIRED = sql`select s.id as scorecard_id, a.id as audit_id, a.certification_id, a.client_id, a.programme_id,
    s.edition_id, s.evaluation, a.kind, case when s.surveillance_number is null then 'FULL' else 'PARTIAL' end as coverage,
    case a.status when 'DECIDED' then 'DECIDED' else 'REPORTED' end as stage, a.ends_on as audited_on, a.decided_on,
    s.score, s.score_exact, s.level, s.passed, c.sector, c.province_code, c.headcount,
    (select t.person_id from team_assignment t where t.audit_id = a.id and t.role = 'LEADER') as leader_id,
    array(select t.person_id from team_assignment t where t.audit_id = a.id and t.role in ('LEADER', 'AUDITOR') order by 1) as auditor_ids
  from scorecard s join audit a on a.id = s.audit_id join client c on c.id = a.client_id
  where s.status in ('LOCKED', 'FROZEN') and a.status in ('REPORTED', 'REVIEWED', 'DECIDED')`;

/** Audits whose scores count otherwise than their records say now: a fact that is missing, too many or another. */
export const FACTS_THAT_DIFFER = sql`select coalesce(d.audit_id, f.audit_id) as id
  from (${DESIRED}) d full join (select ${of('f')} from score_fact f where f.known_until is null) f
    on f.scorecard_id = d.scorecard_id
  where (${of('d')}) is distinct from (${of('f')})`;

/** Fields of a client that its scores are told apart by. */
const OF_CLIENTS = ['sector', 'provinceCode', 'headcount'];

/** Derives the facts of the audits and clients that a verb changed. */
export async function deriveFacts(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  changes: readonly JournalChange[],
): Promise<void> {
  const touched = {
    scorecards: idsOf(changes, 'Scorecard', ['status']),
    audits: idsOf(changes, 'Audit', ['status', 'endsOn', 'decidedOn']),
    // A client that is new has no scores yet.
    clients: idsOf(
      changes.filter(({ action }) => action !== 'create'),
      'Client',
      OF_CLIENTS,
    ),
  };
  if (Object.values(touched).every((ids) => ids.length === 0)) return;
  const these = sql`(s.id = any(${list(touched.scorecards)}) or s.audit_id = any(${list(touched.audits)})
    or s.client_id = any(${list(touched.clients)}))`;
  await settle(database(), { today, these });
}

/** Takes scorecards of audits that were entered without a verb, as a history is, as known since the day of their decision; all there are, where none are named. */
export async function deriveEnteredFacts(
  { sql: database, today }: Pick<ActorContext, 'sql' | 'today'>,
  auditIds: readonly string[] | null = null,
): Promise<void> {
  const since = sql`least(coalesce(d.decided_on, d.audited_on), ${today}::date)`;
  await enter(database(), { since, these: auditIds ? sql`s.audit_id = any(${list(auditIds)})` : sql`true` });
}

deriveWith(deriveFacts);

/** Closes facts that do not stand any more, and writes those that stand now. */
async function settle(
  database: Kysely<unknown>,
  { today, these }: { readonly today: PlainDate; readonly these: RawBuilder<unknown> },
): Promise<void> {
  await sql`with desired as (${DESIRED} and ${these})
    update score_fact f set known_until = greatest(f.known_from, ${today}::date), written_by = pg_current_xact_id()
    where f.known_until is null and f.scorecard_id in (select s.id from scorecard s where ${these})
      and not exists (select 1 from desired d where d.scorecard_id = f.scorecard_id
        and (${of('d')}) is not distinct from (${of('f')}))`.execute(database);
  await enter(database, { since: sql`${today}::date`, these });
}

/** Writes what stands now of scorecards that have no fact that stands. */
async function enter(
  database: Kysely<unknown>,
  { since, these }: { readonly since: RawBuilder<unknown>; readonly these: RawBuilder<unknown> },
): Promise<void> {
  await sql`insert into score_fact (id, known_from, ${COLUMNS})
    select gen_random_uuid(), ${since}, ${of('d')} from (${DESIRED} and ${these}) d
    where not exists (select 1 from score_fact f where f.scorecard_id = d.scorecard_id and f.known_until is null)`.execute(
    database,
  );
}

/** Records of a type that were changed in one of some fields, made or removed. */
function idsOf(changes: readonly JournalChange[], type: string, fields: readonly string[]): readonly string[] {
  const isTouched = ({ action, after }: JournalChange): boolean =>
    action !== 'update' || fields.some((field) => after !== null && field in after);
  return changes.filter((each) => each.type === type && isTouched(each)).map(({ id }) => id);
}

function list(ids: readonly string[]): RawBuilder<unknown> {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}
