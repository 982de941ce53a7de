import type { PlainDate } from '@touchstone/plain-date';
import type { CertificateEventKind } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Person } from '../people/index.js';
import { CertificateEvent } from './certificate-event.entity.js';
import type { Certificate } from './certificate.entity.js';

/** What happened to a certificate, and when it takes effect. */
export interface EventFacts {
  readonly kind: CertificateEventKind;
  readonly effectiveOn: PlainDate;
  readonly level?: string | null;
  readonly reasonCode?: string | null;
  readonly reason?: string | null;
}

/** Adds an event to a certificate's life, by the acting person. */
export function recordEvent(
  { em, actor, now }: ActorContext,
  certificate: Certificate,
  { kind, effectiveOn, level = null, reasonCode = null, reason = null }: EventFacts,
): CertificateEvent {
  const decidedBy = actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null;
  return em.create(CertificateEvent, {
    id: newId(),
    certificate,
    client: certificate.client,
    kind,
    effectiveOn,
    level,
    reasonCode,
    reason,
    decidedBy,
    recordedAt: now,
  });
}
