import { CLAUSE } from '../clauses.js';
import { CertificateEventKind } from '../decision/words.js';
import { isBlank } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { WebhookEventType } from './words.js';

/** Each type by the name a receiver knows it by. */
export const WEBHOOK_EVENT_NAMES: Readonly<Record<WebhookEventType, string>> = {
  CERTIFICATE_GRANTED: 'certificate.granted',
  CERTIFICATE_MAINTAINED: 'certificate.maintained',
  CERTIFICATE_LEVEL_CHANGED: 'certificate.level_changed',
  CERTIFICATE_SCOPE_CHANGED: 'certificate.scope_changed',
  CERTIFICATE_SUSPENDED: 'certificate.suspended',
  CERTIFICATE_RESTORED: 'certificate.restored',
  CERTIFICATE_WITHDRAWN: 'certificate.withdrawn',
  CERTIFICATE_CANCELLED: 'certificate.cancelled',
  CERTIFICATE_REPLACED: 'certificate.replaced',
  CERTIFICATE_REISSUED: 'certificate.reissued',
  APPLICATION_SUBMITTED: 'application.submitted',
  AUDIT_PLANNED: 'audit.planned',
  AUDIT_MOVED: 'audit.moved',
  AUDIT_REPORTED: 'audit.reported',
  NONCONFORMITY_RAISED: 'nonconformity.raised',
  DECISION_TAKEN: 'decision.taken',
  RETURN_REPORTED: 'return.reported',
  DUE_OVERDUE: 'due.overdue',
};

/** One record changed by a verb, as the journal tells it. */
export interface ChangeTold {
  readonly type: string;
  readonly action: string;
  readonly before: Readonly<Record<string, unknown>> | null;
  readonly after: Readonly<Record<string, unknown>> | null;
}

/** Which changes of the journal are an event. All that are said must hold. */
interface EventSource {
  readonly event: WebhookEventType;
  readonly record: string;
  readonly action: 'create' | 'update';
  /** A value the record has from then on. */
  readonly becomes?: Readonly<Record<string, string>>;
  /** Any of these was changed. */
  readonly moves?: readonly string[];
}

const ofCertificate = (event: WebhookEventType, kind: CertificateEventKind): EventSource => ({
  event,
  record: 'CertificateEvent',
  action: 'create',
  becomes: { kind },
});

/** From which changes each event comes. What is told by no entry of the journal (`DUE_OVERDUE`) is not among them. */
export const WEBHOOK_SOURCES: readonly EventSource[] = [
  ofCertificate(WebhookEventType.CERTIFICATE_GRANTED, CertificateEventKind.ISSUED),
  ofCertificate(WebhookEventType.CERTIFICATE_MAINTAINED, CertificateEventKind.MAINTAINED),
  ofCertificate(WebhookEventType.CERTIFICATE_LEVEL_CHANGED, CertificateEventKind.LEVEL_RAISED),
  ofCertificate(WebhookEventType.CERTIFICATE_LEVEL_CHANGED, CertificateEventKind.LEVEL_LOWERED),
  ofCertificate(WebhookEventType.CERTIFICATE_SCOPE_CHANGED, CertificateEventKind.EXTENDED),
  ofCertificate(WebhookEventType.CERTIFICATE_SCOPE_CHANGED, CertificateEventKind.REDUCED),
  ofCertificate(WebhookEventType.CERTIFICATE_SUSPENDED, CertificateEventKind.SUSPENDED),
  ofCertificate(WebhookEventType.CERTIFICATE_RESTORED, CertificateEventKind.RESTORED),
  ofCertificate(WebhookEventType.CERTIFICATE_WITHDRAWN, CertificateEventKind.WITHDRAWN),
  ofCertificate(WebhookEventType.CERTIFICATE_CANCELLED, CertificateEventKind.CANCELLED),
  ofCertificate(WebhookEventType.CERTIFICATE_REPLACED, CertificateEventKind.REPLACED),
  ofCertificate(WebhookEventType.CERTIFICATE_REISSUED, CertificateEventKind.REISSUED),
  {
    event: WebhookEventType.APPLICATION_SUBMITTED,
    record: 'Application',
    action: 'update',
    moves: ['status'],
    becomes: { status: 'SUBMITTED' },
  },
  { event: WebhookEventType.AUDIT_PLANNED, record: 'Audit', action: 'create' },
  { event: WebhookEventType.AUDIT_MOVED, record: 'Audit', action: 'update', moves: ['startsOn', 'endsOn'] },
  {
    event: WebhookEventType.AUDIT_REPORTED,
    record: 'Audit',
    action: 'update',
    moves: ['status'],
    becomes: { status: 'REPORTED' },
  },
  { event: WebhookEventType.NONCONFORMITY_RAISED, record: 'Nonconformity', action: 'create' },
  { event: WebhookEventType.DECISION_TAKEN, record: 'Decision', action: 'create' },
  {
    event: WebhookEventType.RETURN_REPORTED,
    record: 'AuthorityReturn',
    action: 'update',
    moves: ['status'],
    becomes: { status: 'REPORTED' },
  },
];

/** The events a change is. */
export function eventsOf({ type, action, before, after }: ChangeTold): readonly WebhookEventType[] {
  const found = WEBHOOK_SOURCES.filter(
    (source) =>
      source.record === type &&
      source.action === action &&
      Object.entries(source.becomes ?? {}).every(([field, value]) => after?.[field] === value) &&
      (source.moves ?? []).some((field) => after?.[field] !== undefined && before?.[field] !== after[field]) ===
        Boolean(source.moves),
  );
  return [...new Set(found.map(({ event }) => event))];
}

/** Seconds after each attempt until the next: a day and a bit altogether, as Standard Webhooks advises. */
export const WEBHOOK_PAUSES_S: readonly number[] = [5, 300, 1800, 7200, 18_000, 28_800, 36_000];

/** Days of nothing but failures after which an endpoint is disabled. */
export const WEBHOOK_FAILING_DAYS = 5;

/** Hours for which the secret before goes on signing beside a new one, where nothing else is asked. */
export const WEBHOOK_GRACE_HOURS = 24;

/** Seconds until the next attempt after so many; null when there is none. */
export function nextAttemptIn(attempts: number): number | null {
  return WEBHOOK_PAUSES_S[attempts - 1] ?? null;
}

/** An endpoint about to be kept. */
export interface EndpointFacts {
  readonly name: string;
  readonly url: string;
  readonly events: readonly WebhookEventType[];
  /** Whether plain http is let pass: in a demonstration. */
  readonly mayBePlain: boolean;
  /** Whether it is plain to see that the address lies in a network of the house's own, to which nothing goes. */
  readonly isInside: boolean;
}

/** Signs that an endpoint's name has at most. */
export const ENDPOINT_NAME_MOST = 80;
const URL_MOST = 2000;

/** Whether an endpoint may be kept: a public https address without a password in it, a name, and something to tell it. */
export function mayKeepEndpoint({ name, url, events, mayBePlain, isInside }: EndpointFacts): Verdict {
  const shape = /^(https?):\/\/([^/?#]+)/.exec(url);
  const isSecure = shape?.[1] === 'https';
  return verdict([
    isBlank(name) && refusal('ENDPOINT_NAME_MISSING', CLAUSE.house, { field: 'name' }),
    name.trim().length > ENDPOINT_NAME_MOST &&
      refusal('ENDPOINT_NAME_LONG', CLAUSE.house, { field: 'name', params: { most: ENDPOINT_NAME_MOST } }),
    (!shape || url.length > URL_MOST) && refusal('ENDPOINT_ADDRESS', CLAUSE.house, { field: 'url' }),
    shape !== null && !isSecure && !mayBePlain && refusal('ENDPOINT_NOT_SECURE', CLAUSE.house, { field: 'url' }),
    shape?.[2]?.includes('@') === true && refusal('ENDPOINT_HOLDS_PASSWORD', CLAUSE.house, { field: 'url' }),
    isInside && refusal('ENDPOINT_INSIDE', CLAUSE.house, { field: 'url' }),
    events.length === 0 && refusal('ENDPOINT_TELLS_NOTHING', CLAUSE.house, { field: 'events' }),
  ]);
}

/** Whether a delivery may be sent again by hand: its endpoint is open. */
export function mayReplayDelivery({ isActive }: { readonly isActive: boolean }): Verdict {
  return verdict([!isActive && refusal('ENDPOINT_STOPPED', CLAUSE.house)]);
}
