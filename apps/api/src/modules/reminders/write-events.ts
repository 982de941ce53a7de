import type { Instant } from '@touchstone/plain-date';
import type { WebhookEventType } from '@touchstone/rules';
import { sql } from 'kysely';
import type { RequestContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';

/** Something that happened, to be told to whoever subscribes to it. */
export interface EventToTell {
  /** What it comes from: the same thing is told once, however often it is found. */
  readonly once: string;
  readonly type: WebhookEventType;
  readonly occurredAt: Instant;
  /** Ids and days; no text that not everybody may read. */
  readonly data: Readonly<Record<string, unknown>>;
}

/**
 * Writes events that some open endpoint subscribes to, each with its deliveries, in one statement. What nobody subscribes
 * to is not kept. @returns how many deliveries were written
 */
export async function writeEvents(
  { sql: database, now }: Pick<RequestContext, 'sql' | 'now'>,
  events: readonly EventToTell[],
): Promise<number> {
  if (events.length === 0) return 0;
  const { rows: endpoints } = await sql<{ id: string; events: WebhookEventType[] }>`
    select id, events from webhook_endpoint where is_active order by id`.execute(database());
  const told = events.flatMap((event) => {
    const to = endpoints.filter((each) => each.events.includes(event.type)).map(({ id }) => id);
    return to.length === 0 ? [] : [{ ...event, id: newId(), to: to.map((endpoint) => ({ id: newId(), endpoint })) }];
  });
  if (told.length === 0) return 0;
  const { rows } = await sql`
    with wanted as (select * from jsonb_to_recordset(${JSON.stringify(told)}::jsonb)
        as w (id uuid, once text, type text, "occurredAt" timestamptz, data jsonb, "to" jsonb)),
      made as (insert into webhook_event (id, once, type, occurred_at, data)
        select id, once, type, "occurredAt", data from wanted on conflict (once) do nothing returning id)
    insert into webhook_delivery (id, endpoint_id, event_id, state, written_at, due_at, attempts)
    select t.id, t.endpoint, w.id, 'WAITING', ${now}::timestamptz, ${now}::timestamptz, 0
    from wanted w join made m on m.id = w.id cross join lateral jsonb_to_recordset(w."to") as t (id uuid, endpoint uuid)
    returning id`.execute(database());
  return rows.length;
}
