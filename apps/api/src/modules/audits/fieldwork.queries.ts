import { AuditActivityKind, countingActivities, isDocumentReviewFirst } from '@touchstone/rules';
import type { AuditKind, AuditStatus, FieldworkFacts, TeamRole } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { AuditActivity, TeamAssignment } from './audit.entity.js';
import type { Audit } from './audit.entity.js';

/** The acting person's seat on an audit's team; null for an outsider. */
export async function seatOf({ em, actor }: ActorContext, auditId: string): Promise<TeamRole | null> {
  if (!actor.personId) return null;
  const assignment = await em.findOne(TeamAssignment, { audit: auditId, person: actor.personId });
  return assignment?.role ?? null;
}

/** What the steps of an audit's fieldwork are judged by. */
export interface FieldworkStand {
  readonly auditStatus: AuditStatus;
  readonly auditKind: AuditKind;
  readonly auditEditionId: string;
  readonly activities: ReadonlyArray<Pick<AuditActivity, 'kind' | 'startsOn' | 'conclusion'>>;
  readonly seat: TeamRole | null;
}

/** What every step of an audit's fieldwork asks. */
export async function fieldworkFactsOf(context: ActorContext, audit: Audit): Promise<FieldworkFacts> {
  return fieldworkFacts(context, {
    auditStatus: audit.status,
    auditKind: audit.kind,
    auditEditionId: audit.editionId,
    activities: await context.em.find(AuditActivity, { audit: audit.id }),
    seat: await seatOf(context, audit.id),
  });
}

/** The same of what was read already. */
export function fieldworkFacts(
  { editions }: Pick<ActorContext, 'editions'>,
  { auditStatus, auditKind, auditEditionId, activities, seat }: FieldworkStand,
): FieldworkFacts {
  const review = countingActivities(activities).find(({ kind }) => kind === AuditActivityKind.DOCUMENT_REVIEW);
  const editionAsks = editions.get(auditEditionId).audit.documentReviewFirst;
  return {
    auditStatus,
    seat,
    documentReviewFirst: isDocumentReviewFirst(editionAsks, auditKind, activities),
    documentReview: review?.conclusion ?? null,
  };
}
