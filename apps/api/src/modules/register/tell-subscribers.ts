import { letter } from '@touchstone/messages';
import type { CertificateEventKind } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { deriveWith } from '../../database/derivations.js';
import { BodyProfile } from '../body/index.js';
import { Certificate, CertificateIssue } from '../certificates/index.js';
import { certificateCode } from './certificate-code.js';
import { certificateAddress } from './public-visit.js';
import { StatusSubscription } from './status-subscription.entity.js';
import { aboutSubscription, languageOf, subscriptionLink } from './subscribe.js';

/** What changes a certificate's status, or which paper is good; that it was maintained changes neither. */
const TOLD: ReadonlySet<string> = new Set<CertificateEventKind>([
  'REISSUED',
  'LEVEL_RAISED',
  'LEVEL_LOWERED',
  'EXTENDED',
  'REDUCED',
  'SUSPENDED',
  'RESTORED',
  'WITHDRAWN',
  'CANCELLED',
  'REPLACED',
]);

interface Told {
  readonly kind: CertificateEventKind;
  readonly effectiveOn: PlainDate;
  readonly certificate: string;
}

/** Every event of a certificate is written to whoever subscribed to it, in the transaction that records it. */
deriveWith(async (context, changes) => {
  const events = changes
    .filter(({ type, action }) => type === 'CertificateEvent' && action === 'create')
    .map(({ after }) => after as unknown as Told)
    .filter(({ kind }) => TOLD.has(kind));
  for (const event of events) await tell(context, event);
});

async function tell(context: ActorContext, { kind, effectiveOn: on, certificate: id }: Told): Promise<void> {
  const { em, mailer, secrets, publicUrl } = context;
  const subscriptions = await em.find(
    StatusSubscription,
    { certificate: id, confirmedAt: { $ne: null } },
    { orderBy: { id: 'asc' } },
  );
  if (subscriptions.length === 0) return;
  const { number, isSpecimen } = await em.findOneOrFail(Certificate, { id });
  const issue = await em.findOneOrFail(CertificateIssue, { certificate: id }, { orderBy: { issue: 'desc' } });
  const address = certificateAddress(publicUrl, { number: issue.number, code: certificateCode(secrets, issue.id) });
  const body = await em.findOne(BodyProfile, { onlyOne: 1 });
  for (const subscription of subscriptions) {
    const locale = languageOf(subscription);
    const specimen = isSpecimen ? (locale === 'zh' ? '【样张】' : '[Specimen] ') : '';
    const said = { number, kind, on, address, specimen, body: (locale === 'zh' ? body?.nameZh : body?.nameEn) ?? '' };
    await mailer.send(
      {
        to: secrets.open(subscription.sealed, aboutSubscription(subscription.id)),
        ...letter('STATUS_CHANGED', said, locale),
        link: subscriptionLink(context, subscription.id),
      },
      em,
    );
  }
  await em.flush();
}
