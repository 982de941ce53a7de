import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { assignAuditor, removeAssignment, TeamAssignment } from '../audits/index.js';

@InputType({ description: 'A seat that somebody else is to take.' })
export class ReplaceAuditorInput {
  @Field(() => ID, { description: 'The seat.' })
  assignmentId!: string;

  @Field(() => ID, { description: 'Who takes it.' })
  personId!: string;
}

export const ReplaceAuditorResult = resultOf('ReplaceAuditor', () => TeamAssignment);

/**
 * Gives a seat to somebody else: one leaves the team and the other joins it, by the verbs that always do so. Where one
 * of them is refused, whoever sat there stays.
 */
export async function replaceAuditor(
  context: ActorContext,
  { assignmentId, personId }: ReplaceAuditorInput,
): Promise<Answer<TeamAssignment>> {
  const { audit, role, personDays } = await getRecord(context, TeamAssignment, assignmentId);

  const left = await removeAssignment(context, { assignmentId });
  if (left instanceof Refused) return left;

  return assignAuditor(context, {
    auditId: globalId('Audit', audit.id),
    personId,
    role,
    personDays,
    seatDays: null,
  });
}
