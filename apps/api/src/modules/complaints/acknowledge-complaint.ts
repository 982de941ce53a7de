import { ComplaintStatus, mayMoveComplaint } from '@touchstone/rules';
import { InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintInput } from './complaint.inputs.js';

@InputType({ description: 'A complaint that the complainant is told the body has.' })
export class AcknowledgeComplaintInput extends ComplaintInput {}

export const AcknowledgeComplaintResult = resultOf('AcknowledgeComplaint', () => Complaint);

/** Tells the complainant that the body has the complaint, which stops the first clock. */
export async function acknowledgeComplaint(
  context: ActorContext,
  { complaintId, expectedVersion }: AcknowledgeComplaintInput,
): Promise<Answer<Complaint>> {
  const complaint = await getForChange(context, Complaint, { id: complaintId, expectedVersion });

  const answer = mayMoveComplaint('acknowledgeComplaint', complaint.status);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(complaint, { status: ComplaintStatus.ACKNOWLEDGED, acknowledgedOn: context.today });
  await context.em.flush();
  return complaint;
}
