import { planSurveillance } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { Certificate } from '../certificates/index.js';
import { SurveillanceActivity } from './surveillance-activity.entity.js';

/**
 * Brings the surveillance a certificate is owed in line with its facts: after the grant, after each completion, and
 * after a transfer with those done before.
 * Rows keep their numbers, so that an audit planned for one stays with it; what is no longer foreseen goes.
 */
export async function syncSurveillance(
  context: ActorContext,
  certificate: Certificate,
  justCompletedOn: PlainDate | readonly PlainDate[] | null = null,
): Promise<void> {
  const { em, editions } = context;
  const existing = await em.find(SurveillanceActivity, { certificate: certificate.id }, { orderBy: { number: 'asc' } });
  const completed = existing.flatMap(({ completedOn }) => (completedOn ? [completedOn] : []));
  const policy = editions.get(certificate.editionId).cycle;
  const plan = planSurveillance({
    regime: certificate.regime,
    policy,
    decidedOn: certificate.decidedOn,
    cycleFrom: certificate.cycleFrom,
    issuedOn: certificate.issuedOn,
    validityMonths: policy.validityMonths,
    previousValidUntil: certificate.previousValidUntil,
    transferredUntil: certificate.transferredUntil,
    surveillanceCompletedOn: [...completed, ...(justCompletedOn ? [justCompletedOn].flat() : [])],
  });
  for (const row of plan) {
    const known = existing.find(({ number }) => number === row.number);
    if (known) em.assign(known, row);
    else
      em.create(SurveillanceActivity, {
        ...row,
        id: newId(),
        certificate,
        client: certificate.client,
        programme: certificate.programme,
      });
  }
  const foreseen = new Set(plan.map(({ number }) => number));
  existing.filter(({ number }) => !foreseen.has(number)).forEach((row) => em.remove(row));
  await em.flush();
}
