import { mayTellClient } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintInput } from './complaint.inputs.js';

@InputType({ description: 'What the client concerned is told of a complaint.' })
export class TellClientOfComplaintInput extends ComplaintInput {
  @Field(() => String, { nullable: true, description: 'In which words; the summary where nothing is said.' })
  text!: string | null;
}

export const TellClientOfComplaintResult = resultOf('TellClientOfComplaint', () => Complaint);

/** Tells the client concerned what is complained of, and never by whom; from then on it sees the complaint. */
export async function tellClientOfComplaint(
  context: ActorContext,
  { complaintId, expectedVersion, text }: TellClientOfComplaintInput,
): Promise<Answer<Complaint>> {
  const complaint = await getForChange(context, Complaint, { id: complaintId, expectedVersion });

  const answer = mayTellClient({
    status: complaint.status,
    isAboutClient: complaint.client !== null,
    isTold: complaint.toldClientOn !== null,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(complaint, { toldClientOn: context.today, toldClient: text?.trim() || complaint.summary });
  await context.em.flush();
  return complaint;
}
