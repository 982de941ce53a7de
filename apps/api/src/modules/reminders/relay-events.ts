import type { Instant } from '@touchstone/plain-date';
import { eventsOf, WEBHOOK_SOURCES } from '@touchstone/rules';
import type { WebhookEventType } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import type { JournalChange } from '../../database/journal-entry.entity.js';
import { arrayOf } from '../../database/insert-rows.js';
import { globalId } from '../../graphql/ids.js';
import type { ServerParts } from '../../request-context.js';
import { writeEvents } from './write-events.js';
import type { EventToTell } from './write-events.js';

/** Entries looked at in one transaction. */
const AT_ONCE = 500;

/** Values of a record that receivers are told beside its id: days and words of closed lists, no text. */
const TOLD_VALUES = ['kind', 'status', 'effectiveOn', 'startsOn', 'endsOn', 'level', 'outcome', 'dueOn'] as const;
/** Records it points to that they are told, by property. */
const TOLD_RECORDS: Readonly<Record<string, string>> = {
  certificate: 'Certificate',
  certification: 'Certification',
  client: 'Client',
  audit: 'Audit',
  application: 'Application',
};

/** Records of whose changes anybody is told: an import names ten thousands of others. */
const RECORDS = arrayOf(new Set(WEBHOOK_SOURCES.map(({ record }) => record)));

/** A sealed entry, with what it changed of those records. */
interface Sealed {
  readonly number: number;
  readonly id: string;
  readonly recorded_at: string;
  readonly changes: readonly JournalChange[];
}

/**
 * Makes events of what the journal was sealed with since the last look, and moves the mark, in one transaction: seals are
 * numbered without a gap in the order of commits, so that nothing committed is passed over and nothing undone is told.
 * @returns how many deliveries were written
 */
export async function relayEvents({ database, clock }: Pick<ServerParts, 'database' | 'clock'>): Promise<number> {
  let all = 0;
  for (;;) {
    const { looked, written } = await relaySome({ database, clock });
    all += written;
    if (looked < AT_ONCE) return all;
  }
}

/**
 * Marks where the first look of a body's life begins: the present. An endpoint that is opened marks it too, so that a
 * server which ended before it first looked leaves nothing out.
 */
export async function beginRelay({ sql: database }: Pick<ActorContext, 'sql'>): Promise<void> {
  await sql`insert into webhook_relay (only_one, sealed_number)
    select 1, coalesce(max(number), 0) from journal_seal where not exists (select 1 from webhook_relay)
    on conflict do nothing`.execute(database());
}

async function relaySome({ database: { orm }, clock }: Pick<ServerParts, 'database' | 'clock'>) {
  return orm.em.fork().transactional(async (em) => {
    const context = { sql: () => em.getKysely() as never, now: clock.now() };
    await beginRelay(context);
    const { rows: marks } = await sql<{ at: number }>`
      select sealed_number as at from webhook_relay for update skip locked`.execute(context.sql());
    const [mark] = marks;
    // Another server is at it.
    if (!mark) return { looked: 0, written: 0 };
    const { rows } = await sql<Sealed>`
      select s.number, e.id, to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as recorded_at,
        (select coalesce(jsonb_agg(c), '[]'::jsonb) from jsonb_array_elements(e.changes) as c where c ->> 'type' = any(${RECORDS}::text[])) as changes
      from journal_seal s join journal_entry e on e.id = s.entry_id
      where s.number > ${mark.at} order by s.number limit ${AT_ONCE}`.execute(context.sql());
    const last = rows.at(-1);
    if (!last) return { looked: 0, written: 0 };
    const written = await writeEvents(context, rows.flatMap(eventsOfEntry));
    await sql`update webhook_relay set sealed_number = ${last.number}`.execute(context.sql());
    return { looked: rows.length, written };
  });
}

function eventsOfEntry({ id, recorded_at: at, changes }: Sealed): readonly EventToTell[] {
  return changes.flatMap((change) =>
    eventsOf(change).map((type: WebhookEventType) => ({
      once: `journal|${id}|${change.id}|${type}`,
      type,
      occurredAt: at as Instant,
      data: toldOf(change),
    })),
  );
}

/** What receivers are told of a record: its id, those it belongs to, and days; whoever may ask the rest asks the API. */
function toldOf({ type, id, after }: JournalChange): Readonly<Record<string, unknown>> {
  const values = TOLD_VALUES.flatMap((name) => (isTold(after?.[name]) ? [[name, after?.[name]]] : []));
  const records = Object.entries(TOLD_RECORDS).flatMap(([name, of]) => {
    const uuid = after?.[name];
    return typeof uuid === 'string' ? [[name, globalId(of, uuid)]] : [];
  });
  return { id: globalId(type, id), ...Object.fromEntries([...records, ...values]) };
}

/** A day or a code: whatever else has come into a record stays here. */
function isTold(value: unknown): boolean {
  return typeof value === 'string' && /^(\d{4}-\d{2}-\d{2}|[A-Z][A-Z0-9_]*)$/.test(value);
}
