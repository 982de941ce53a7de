import { AuditStatus, NonconformityStatus } from '@touchstone/rules';
import type { EvidencePurpose, JudgeNonconformityFacts, TeamRole } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import type { StoredDocument } from '../documents/index.js';
import { Audit, TeamAssignment } from './audit.entity.js';
import { seatOf } from './fieldwork.queries.js';
import { NonconformityAnswer, NonconformityEvidence } from './nonconformity-answer.entity.js';
import type { Nonconformity } from './nonconformity.entity.js';

/** The newest answer to a nonconformity, which alone counts; null where there is none. */
export function newestAnswerOf({ em }: ActorContext, { id }: Pick<Nonconformity, 'id'>) {
  return em.findOne(NonconformityAnswer, { nonconformity: id }, { orderBy: { number: 'desc' } });
}

/** Sends the newest answer back with a reason, which stays with that version. */
export async function sendBack(context: ActorContext, nonconformity: Nonconformity, reason: string): Promise<void> {
  const { em, today } = context;
  const answer = await newestAnswerOf(context, nonconformity);
  if (!answer) throw new Error(`Nonconformity ${nonconformity.id} was never answered`);
  em.assign(answer, { returnReason: reason, returnedOn: today });
  em.assign(nonconformity, { status: NonconformityStatus.SENT_BACK, acceptedOn: null });
}

/**
 * What every step of the body after an answer asks. Who reviews reports may judge as the team may: the leader's team
 * may be gone when the client has mended a thing. What a later team verified it may close.
 */
export async function judgementFactsOf(
  context: ActorContext,
  nonconformity: Nonconformity,
): Promise<JudgeNonconformityFacts> {
  const { actor, today } = context;
  const { audit, status } = nonconformity;
  const own = await seatOf(context, audit.id);
  const seat = own ?? (status === NonconformityStatus.VERIFIED ? await nextSeatOf(context, nonconformity) : null);
  const isTechnicalReviewer = seat === null && actor.personId !== null && actor.permissions.has('decision:review');
  const answeredOn = (await newestAnswerOf(context, nonconformity))?.answeredOn ?? null;
  return { status, seat, isTechnicalReviewer, answeredOn, on: today, today };
}

/** The actor's seat on the team of a later audit of the same file that is under way; null where he has none. */
export async function nextSeatOf({ em, actor }: ActorContext, { audit }: Nonconformity): Promise<TeamRole | null> {
  if (!actor.personId) return null;
  const { certification, startsOn } = await em.findOneOrFail(Audit, { id: audit.id });
  const next = await em.findOne(TeamAssignment, {
    person: actor.personId,
    audit: {
      id: { $ne: audit.id },
      certification: certification.id,
      startsOn: { $gt: startsOn },
      status: { $in: [AuditStatus.PLANNED, AuditStatus.IN_PROGRESS] },
    },
  });
  return next?.role ?? null;
}

/** Puts kept files to a nonconformity, and so into its client's file. */
export function keepEvidence(
  { em, actor, today }: ActorContext,
  nonconformity: Nonconformity,
  {
    files,
    purpose,
    answer = null,
  }: { files: readonly StoredDocument[]; purpose: EvidencePurpose; answer?: NonconformityAnswer | null },
): void {
  const { audit, client } = nonconformity;
  files.forEach((document) => {
    document.clientId = client.id;
    em.create(NonconformityEvidence, {
      id: newId(),
      nonconformity,
      answer,
      audit,
      client,
      purpose,
      document,
      addedBy: actor.displayName,
      addedOn: today,
    });
  });
}
