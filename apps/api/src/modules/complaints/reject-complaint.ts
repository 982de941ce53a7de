import { ComplaintStatus, mayRejectComplaint } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintInput } from './complaint.inputs.js';

@InputType({ description: 'A complaint that is not admitted, with its reason.' })
export class RejectComplaintInput extends ComplaintInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const RejectComplaintResult = resultOf('RejectComplaint', () => Complaint);

/** Turns a complaint away that is none about certification, or about nothing the body answers for. */
export async function rejectComplaint(
  context: ActorContext,
  { complaintId, expectedVersion, reason }: RejectComplaintInput,
): Promise<Answer<Complaint>> {
  const complaint = await getForChange(context, Complaint, { id: complaintId, expectedVersion });

  const answer = mayRejectComplaint({ status: complaint.status, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(complaint, { status: ComplaintStatus.NOT_ADMITTED, outcome: reason, closedOn: context.today });
  await context.em.flush();
  return complaint;
}
