import { AuditActivityKind, countingActivities, isDocumentReviewFirst } from '@touchstone/rules';
import type { FieldworkFacts, TeamRole } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { AuditActivity, TeamAssignment } from './audit.entity.js';
import type { Audit } from './audit.entity.js';

/** The acting person's seat on an audit's team; null for an outsider. */
export async function seatOf({ em, actor }: ActorContext, auditId: string): Promise<TeamRole | null> {
  if (!actor.personId) return null;
  const assignment = await em.findOne(TeamAssignment, { audit: auditId, person: actor.personId });
  return assignment?.role ?? null;
}

/** What every step of an audit's fieldwork asks. */
export async function fieldworkFactsOf(context: ActorContext, audit: Audit): Promise<FieldworkFacts> {
  const { em, editions } = context;
  const activities = await em.find(AuditActivity, { audit: audit.id });
  const review = countingActivities(activities).find(({ kind }) => kind === AuditActivityKind.DOCUMENT_REVIEW);
  const editionAsks = editions.get(audit.editionId).audit.documentReviewFirst;
  return {
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    documentReviewFirst: isDocumentReviewFirst(editionAsks, audit.kind, activities),
    documentReview: review?.conclusion ?? null,
  };
}
