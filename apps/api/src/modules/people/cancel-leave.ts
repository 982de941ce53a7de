import { mayCancelLeave } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Leave } from './leave.entity.js';

@InputType({ description: 'A leave that is not taken.' })
export class CancelLeaveInput {
  @Field(() => ID, { description: 'Which.' })
  leaveId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why it is not taken.' })
  reason!: string;
}

export const CancelLeaveResult = resultOf('CancelLeave', () => Leave);

/** Cancels a leave: the person may be seated on its days again. */
export async function cancelLeave(
  context: ActorContext,
  { leaveId, expectedVersion, reason }: CancelLeaveInput,
): Promise<Answer<Leave>> {
  const leave = await getForChange(context, Leave, { id: leaveId, expectedVersion });
  const answer = mayCancelLeave({ cancelledOn: leave.cancelledOn, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  leave.cancelledOn = context.today;
  leave.cancelReason = reason.trim();
  await context.em.flush();
  return leave;
}
