import { millisecondsBetween, plusMilliseconds, shiftedClock } from '@touchstone/plain-date';
import {
  DeliveryState,
  nextAttemptIn,
  NoticeTopic,
  WEBHOOK_EVENT_NAMES,
  WEBHOOK_FAILING_DAYS,
} from '@touchstone/rules';
import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import { BodyProfile } from '../body/index.js';
import type { ServerParts } from '../../request-context.js';
import { guardedPost } from './guarded-post.js';
import { aboutEndpoint, webhookHeaders } from './sign-webhook.js';
import { tellAdministratorsOf } from './tell-administrators.js';
import { WebhookDelivery } from './webhook.entity.js';
import type { WebhookEndpoint } from './webhook.entity.js';

/** Nobody else takes a delivery that is under way until this is over; longer than any attempt takes. */
const LEASE_MS = 60_000;
/** Deliveries under way at once: a slow receiver holds no other up. */
const AT_ONCE = 8;
const DAY_MS = 24 * 60 * 60_000;
/** The receiver says that it is gone for good. */
const GONE = 410;

type Parts = Pick<ServerParts, 'database' | 'secrets' | 'clock' | 'config'>;

/** What came of an attempt. */
interface Outcome {
  readonly status: number | null;
  readonly problem: string | null;
}

/** Sends every delivery that is due. Each goes out at least once, and under the same id every time. @returns how many were taken by their receivers */
export async function deliverDue(parts: Parts): Promise<number> {
  let delivered = 0;
  for (;;) {
    const taken = await takeDue(parts);
    if (taken.length === 0) return delivered;
    const done = await Promise.all(taken.map((id) => deliver(parts, id)));
    delivered += done.filter(Boolean).length;
  }
}

/** Takes deliveries that are due, for as long as the lease lasts: two servers never send the same one at once. */
async function takeDue({ database, clock }: Parts): Promise<readonly string[]> {
  const now = clock.now();
  const { rows } = await sql<{ id: string }>`
    update webhook_delivery set attempts = attempts + 1, due_at = ${plusMilliseconds(now, LEASE_MS)}::timestamptz
    where id in (select d.id from webhook_delivery d join webhook_endpoint e on e.id = d.endpoint_id
      where d.state = ${DeliveryState.WAITING} and d.due_at <= ${now}::timestamptz and e.is_active
      order by d.due_at, d.id limit ${AT_ONCE} for update of d skip locked)
    returning id`.execute(database.orm.em.fork().getKysely());
  return rows.map(({ id }) => id);
}

async function deliver(parts: Parts, id: string): Promise<boolean> {
  const em = parts.database.orm.em.fork();
  const delivery = await em.findOneOrFail(WebhookDelivery, { id }, { populate: ['endpoint', 'event'] as never });
  const endpoint = delivery.endpoint.unwrap();
  const { id: eventId, type, occurredAt, data } = delivery.event.unwrap();
  const body = JSON.stringify({ type: WEBHOOK_EVENT_NAMES[type], timestamp: occurredAt, data });
  const at = parts.clock.now();
  const headers = webhookHeaders({ id: eventId, at, body, secrets: secretsOf(parts, endpoint) });
  const outcome = await attempt({ url: endpoint.url, headers, body, hosts: parts.config.webhookHosts });
  await settle(parts, delivery, outcome);
  return outcome.problem === null;
}

/** The secrets that sign at the moment. */
function secretsOf({ secrets, clock }: Parts, endpoint: WebhookEndpoint): readonly string[] {
  const { id, sealedSecret, sealedBefore, beforeUntil } = endpoint;
  const isBefore = sealedBefore !== null && beforeUntil !== null && beforeUntil > clock.now();
  return [sealedSecret, ...(isBefore ? [sealedBefore] : [])].map((sealed) => secrets.open(sealed, aboutEndpoint(id)));
}

async function attempt(post: Parameters<typeof guardedPost>[0]): Promise<Outcome> {
  try {
    const status = await guardedPost(post);
    return { status, problem: status >= 200 && status < 300 ? null : `HTTP ${status}` };
  } catch (error) {
    return { status: null, problem: (error instanceof Error ? error.message : String(error)).slice(0, 300) };
  }
}

async function settle(
  parts: Parts,
  { id, attempts, endpoint }: WebhookDelivery,
  { status, problem }: Outcome,
): Promise<void> {
  const database = databaseOf(parts);
  const now = parts.clock.now();
  const pause = problem === null ? null : nextAttemptIn(attempts);
  const state =
    problem === null ? DeliveryState.DELIVERED : pause === null ? DeliveryState.FAILED : DeliveryState.WAITING;
  await sql`update webhook_delivery set state = ${state}, last_status = ${status}, problem = ${problem},
      delivered_at = ${problem === null ? now : null}::timestamptz,
      due_at = ${plusMilliseconds(now, (pause ?? 0) * 1000)}::timestamptz
    where id = ${id} and attempts = ${attempts} and state = ${DeliveryState.WAITING}`.execute(database);
  if (problem === null) {
    await sql`update webhook_endpoint set failing_since = null where id = ${endpoint.id} and failing_since is not null`.execute(
      database,
    );
    return;
  }
  const { rows } = await sql<{ since: string }>`
    update webhook_endpoint set failing_since = coalesce(failing_since, ${now}::timestamptz) where id = ${endpoint.id}
    returning to_char(failing_since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since`.execute(database);
  const failing = millisecondsBetween((rows[0]?.since ?? now) as typeof now, now);
  if (status === GONE || failing >= WEBHOOK_FAILING_DAYS * DAY_MS) await disable(parts, endpoint.id);
}

/** Ends an endpoint that nothing gets through to, and tells the administrators. */
async function disable(parts: Parts, id: string): Promise<void> {
  const database = databaseOf(parts);
  const { rows } = await sql<{ name: string }>`
    update webhook_endpoint set is_active = false, disabled_at = ${parts.clock.now()}::timestamptz, version = version + 1
    where id = ${id} and is_active returning name`.execute(database);
  const body = await parts.database.orm.em.fork().findOne(BodyProfile, { onlyOne: 1 });
  if (!rows[0] || !body) return;
  await tellAdministratorsOf(
    { sql: () => database, today: shiftedClock(parts.clock, body.clockShiftDays).today() },
    { topic: NoticeTopic.ENDPOINT_DISABLED, recordType: 'WebhookEndpoint', recordId: id, label: rows[0].name },
  );
}

function databaseOf({ database }: Parts): Kysely<unknown> {
  return database.orm.em.fork().getKysely() as unknown as Kysely<unknown>;
}
