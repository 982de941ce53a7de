import { plusMilliseconds } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';
import { JobQueue } from '@touchstone/rules';
import { sql } from 'kysely';
import { newId } from '../graphql/ids.js';
import { forgetOwedChanges } from '../modules/dues/index.js';
import type { ServerParts } from '../request-context.js';
import { houseContext } from './house-context.js';

/** The desk comes first: a scan waits until the house has been open for a while. */
const SCAN_AFTER_MS = 30_000;
const DONE_KEPT_FOR = '30 days';

/** A job to be written down, unless it is. */
interface Wanted {
  readonly queue: JobQueue;
  readonly name: string;
  readonly recordId: string | null;
  readonly dueAt: Instant;
}

/**
 * Writes down what is to be done on this day of the body: one job a day, one a view that is due, and one a technical
 * file whose contents are to go. What is written
 * already, by this server or another, is left as it is. A day on which nobody looked has no job, and needs none: each
 * looks at everything there is.
 */
export async function queueDue(parts: ServerParts): Promise<void> {
  const house = await houseContext(parts);
  if (!house) return;
  const { today, now } = house;
  const { rows: views } = await sql<{ id: string }>`
    select id from saved_view where next_mail_on <= ${today}::date order by next_mail_on, id`.execute(house.sql());
  const { rows: destroyed } = await sql<{ id: string }>`select f.id from technical_file f
    where f.status = 'DESTROYED' and f.contents_gone_at is null
      and not exists (select 1 from legal_hold h where h.client_id = f.client_id and h.lifted_on is null)
    order by f.id`.execute(house.sql());
  const wanted: readonly Wanted[] = [
    { queue: JobQueue.REMINDERS, name: today, recordId: null, dueAt: now },
    { queue: JobQueue.XRAY, name: today, recordId: null, dueAt: plusMilliseconds(now, SCAN_AFTER_MS) },
    ...destroyed.map(({ id }) => ({ queue: JobQueue.DESTRUCTION, name: `${today} ${id}`, recordId: id, dueAt: now })),
    ...views.map(({ id }) => ({ queue: JobQueue.SAVED_VIEW, name: `${today} ${id}`, recordId: id, dueAt: now })),
  ];
  const rows = wanted.map((each) => ({
    id: newId(),
    queue: each.queue,
    name: each.name,
    record_id: each.recordId,
    due_at: each.dueAt,
  }));
  await sql`insert into job (id, queue, name, record_id, state, made_at, due_at, attempts)
    select w.id, w.queue, w.name, w.record_id, 'WAITING', ${now}::timestamptz, w.due_at, 0
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as w (id uuid, queue text, name text, record_id uuid, due_at timestamptz)
    where not exists (select 1 from job j where j.queue = w.queue and j.name = w.name)
    on conflict do nothing`.execute(house.sql());
  await sql`delete from job where state = 'DONE' and ended_at < ${now}::timestamptz - ${sql.lit(DONE_KEPT_FOR)}::interval`.execute(
    house.sql(),
  );
  await forgetOwedChanges(house.sql());
}
