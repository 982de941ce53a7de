import { Certificate, CertificateIssue } from '../modules/certificates/index.js';
import type { Client } from '../modules/clients/index.js';
import { amendWebhookEndpoint, openWebhookEndpoint } from '../modules/reminders/index.js';
import { confirmSubscription, noteSubscription } from '../modules/register/index.js';
import type { ServerParts } from '../request-context.js';
import type { Cast } from './demo-body.js';
import type { Stage } from './demo-stage.js';
import { player } from './play-application.js';

/** A name that is kept for examples: nobody answers there. */
const HOOK = {
  name: '客户关系系统',
  url: 'https://crm.demo.touchstone.example/hooks/certificates',
  events: ['CERTIFICATE_GRANTED', 'CERTIFICATE_SUSPENDED', 'CERTIFICATE_RESTORED', 'CERTIFICATE_WITHDRAWN'],
} as const;

/**
 * Who is told outside: another system of the body's, which stands still until somebody has it go on, and a buyer who asked
 * for the changes of a supplier's certificate.
 */
export async function tellOutside(
  parts: ServerParts,
  stage: Stage,
  [cast, client]: readonly [Cast, Client],
): Promise<void> {
  const administrator = player(cast, 'admin');
  const wanted = { name: HOOK.name, url: HOOK.url, events: [...HOOK.events] };
  const { id, version } = await stage.act(administrator, stage.day(-15), [openWebhookEndpoint, wanted]);
  const still = { ...wanted, webhookEndpointId: `WebhookEndpoint:${id}`, expectedVersion: version, isActive: false };
  await stage.act(administrator, stage.day(-15), [amendWebhookEndpoint, still]);
  const { em } = stage;
  const certificate = await em.findOneOrFail(Certificate, { client: client.id }, { orderBy: { issuedOn: 'desc' } });
  const { number } = await em.findOneOrFail(
    CertificateIssue,
    { certificate: certificate.id },
    { orderBy: { issue: 'desc' } },
  );
  const visit = { em, locale: 'zh', now: parts.clock.now(), secrets: parts.secrets, mailer: parts.mailer } as const;
  const wish = { certificateId: certificate.id, number, email: 'buyer@purchasing.example' };
  const asked = await noteSubscription({ ...visit, publicUrl: parts.config.publicUrl }, wish);
  if (asked) await confirmSubscription(visit, asked.id);
}
