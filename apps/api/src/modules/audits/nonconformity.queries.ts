import type { JudgeNonconformityFacts } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { seatOf } from './fieldwork.queries.js';
import type { Nonconformity } from './nonconformity.entity.js';

/**
 * What every step of the body after an answer asks. Who reviews reports may judge as the team may: the leader's team
 * may be gone when the client has mended a thing.
 */
export async function judgementFactsOf(
  context: ActorContext,
  { audit, status, answeredOn }: Nonconformity,
): Promise<JudgeNonconformityFacts> {
  const { actor, today } = context;
  const seat = await seatOf(context, audit.id);
  const isTechnicalReviewer = seat === null && actor.personId !== null && actor.permissions.has('decision:review');
  return { status, seat, isTechnicalReviewer, answeredOn, on: today, today };
}
