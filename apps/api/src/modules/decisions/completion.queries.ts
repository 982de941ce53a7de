import { AuditActivityKind, AuditKind, coversSurveillance } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { ActorContext } from '../../context.js';
import { AuditActivity } from '../audits/index.js';
import { SurveillanceActivity } from '../surveillance/index.js';
import type { DecisionFile } from './decision-file.queries.js';

/**
 * The last day on site by which an audit completes a surveillance: its own, or the next one if a special audit covered
 * as much; null where it completes none.
 */
export async function completedBy(
  { em }: ActorContext,
  { audit, scorecards, certificate }: DecisionFile,
): Promise<PlainDate | null> {
  if (audit.kind === AuditKind.SURVEILLANCE) return audit.endsOn;
  if (audit.kind !== AuditKind.SPECIAL || !certificate) return null;
  const onSite = await em.count(AuditActivity, { audit: audit.id, kind: AuditActivityKind.ON_SITE });
  const [next] = await em.find(
    SurveillanceActivity,
    { certificate: certificate.id, completedOn: null },
    { orderBy: { number: 'asc' }, limit: 1 },
  );
  const covers = coversSurveillance({
    isOnSite: onSite > 0,
    parts: scorecards.map(({ surveillanceNumber }) => surveillanceNumber),
    next: next?.number ?? null,
  });
  return covers ? audit.endsOn : null;
}
