import { ComplaintStatus, mayAssignComplaintHandler } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintInput } from './complaint.inputs.js';
import { involvedInComplaint } from './complaint.queries.js';
import { mayHandle } from './handlers.queries.js';

@InputType({ description: 'Who is to look into a complaint.' })
export class AssignComplaintHandlerInput extends ComplaintInput {
  @Field(() => ID, { description: 'Who.' })
  personId!: string;
}

export const AssignComplaintHandlerResult = resultOf('AssignComplaintHandler', () => Complaint);

/** Admits a complaint, and gives it to somebody who had no part in what it is about. */
export async function assignComplaintHandler(
  context: ActorContext,
  { complaintId, expectedVersion, personId }: AssignComplaintHandlerInput,
): Promise<Answer<Complaint>> {
  const complaint = await getForChange(context, Complaint, { id: complaintId, expectedVersion });
  const person = await getRecord(context, Person, personId);

  const answer = mayAssignComplaintHandler({
    status: complaint.status,
    isEntitled: await mayHandle(context, person.id),
    person: await factsOfPerson(context, person.id),
    involvement: await involvedInComplaint(context, complaint),
    clientId: complaint.client?.id ?? null,
    on: context.today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(complaint, { status: ComplaintStatus.INVESTIGATED, handler: person });
  await context.em.flush();
  return complaint;
}
