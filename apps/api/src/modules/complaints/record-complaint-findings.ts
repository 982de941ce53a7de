import { ComplaintStatus, mayRecordFindings } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintInput } from './complaint.inputs.js';

@InputType({ description: 'What was found on a complaint.' })
export class RecordComplaintFindingsInput extends ComplaintInput {
  @Field(() => String, { description: 'What was found, and on what it rests.' })
  findings!: string;
}

export const RecordComplaintFindingsResult = resultOf('RecordComplaintFindings', () => Complaint);

/** Writes down what was found; somebody else closes the complaint. */
export async function recordComplaintFindings(
  context: ActorContext,
  { complaintId, expectedVersion, findings }: RecordComplaintFindingsInput,
): Promise<Answer<Complaint>> {
  const complaint = await getForChange(context, Complaint, { id: complaintId, expectedVersion });
  const { status, handler, client, toldClientOn } = complaint;

  const answer = mayRecordFindings({
    status,
    isHandler: handler !== null && handler.id === context.actor.personId,
    mustTellClient: client !== null && toldClientOn === null,
    findings,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(complaint, { status: ComplaintStatus.FOUND, foundText: findings });
  await context.em.flush();
  return complaint;
}
