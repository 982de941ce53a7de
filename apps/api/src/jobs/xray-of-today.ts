import { shiftedClock } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { newId } from '../graphql/ids.js';
import { COMPUTED, scan } from '../modules/analytics/index.js';
import type { KeptFinding } from '../modules/analytics/index.js';
import type { ServerParts } from '../request-context.js';
import { replayOutcomes } from '../replay.js';

type ScanParts = Pick<ServerParts, 'database' | 'editions' | 'clock'>;

/** Scans and keeps what was found, unless the day has its scan already. @returns whether it scanned */
export async function xrayOfToday(parts: ScanParts): Promise<boolean> {
  const em = parts.database.orm.em.fork();
  const database = (): Kysely<unknown> => em.getKysely() as unknown as Kysely<unknown>;
  const { rows } = await sql<{ shift: number }>`select clock_shift_days as shift from body_profile`.execute(database());
  const today = shiftedClock(parts.clock, rows[0]?.shift ?? 0).today();
  const ran = await sql`select 1 from xray_run where ran_on = ${today}::date`.execute(database());
  if (rows.length === 0 || ran.rows.length > 0) return false;
  const found = await scan({ sql: database, today, editions: parts.editions });
  const findings = [...found, ...(await scoresThatDiffer(parts, database()))];
  await sql`insert into xray_run (id, ran_on, ran_at, findings)
    values (${newId()}::uuid, ${today}::date, ${parts.clock.now()}::timestamptz, ${JSON.stringify(findings)}::jsonb)
    on conflict (ran_on) do nothing`.execute(database());
  return true;
}

/** Audits with a score that the engine does not come to today. */
async function scoresThatDiffer(parts: ScanParts, database: Kysely<unknown>): Promise<readonly KeptFinding[]> {
  const { differences } = await replayOutcomes(parts);
  const ids = [...new Set(differences.map(({ scorecard }) => scorecard.slice('Scorecard:'.length)))];
  const { rows } = await sql<{ id: string }>`select distinct s.audit_id as id from scorecard s
    where s.id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`.execute(database);
  return rows.map(({ id }) => ({ check: COMPUTED.score, id }));
}
