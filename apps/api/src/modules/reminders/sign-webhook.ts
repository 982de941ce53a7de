import { createHmac, randomBytes } from 'node:crypto';
import { millisecondsOf } from '@touchstone/plain-date';
import type { Instant } from '@touchstone/plain-date';

const MARK = 'whsec_';
const SECRET_BYTES = 32;

/** A new secret, as Standard Webhooks writes it. */
export function newWebhookSecret(): string {
  return MARK + randomBytes(SECRET_BYTES).toString('base64');
}

/** What is signed, and by which secrets: the newest first, then the one that it takes the place of. */
interface Signed {
  readonly id: string;
  readonly at: Instant;
  readonly body: string;
  readonly secrets: readonly string[];
}

/**
 * The headers of Standard Webhooks for a body: its id, the second it is sent, and one signature (`v1`, HMAC-SHA256 over
 * `id.timestamp.body`) for each secret, so that a receiver may change over in its own time.
 */
export function webhookHeaders({ id, at, body, secrets }: Signed): Readonly<Record<string, string>> {
  const second = String(Math.floor(millisecondsOf(at) / 1000));
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(MARK.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${second}.${body}`).digest('base64')}`;
  });
  return { 'webhook-id': id, 'webhook-timestamp': second, 'webhook-signature': signatures.join(' ') };
}

/** What an endpoint's secret is sealed about. */
export function aboutEndpoint(id: string): string {
  return `WebhookEndpoint:${id}`;
}
