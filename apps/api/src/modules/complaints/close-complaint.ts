import { ComplaintMeasure, ComplaintStatus, mayCloseComplaint, refusal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { factsOfPerson, Person } from '../people/index.js';
import { Complaint } from './complaint.entity.js';
import { ComplaintInput } from './complaint.inputs.js';
import { involvedInComplaint } from './complaint.queries.js';

@InputType({ description: 'How a complaint ends.' })
export class CloseComplaintInput extends ComplaintInput {
  @Field(() => Boolean, { description: 'Whether it was right.' })
  isSubstantiated!: boolean;

  @Field(() => ComplaintMeasure, { description: 'What it leads to.' })
  measure!: ComplaintMeasure;

  @Field(() => String, { description: 'How it ended, as the complainant is told.' })
  outcome!: string;

  @Field(() => ID, { nullable: true, description: 'The audit it led to, where one is planned already.' })
  auditId!: string | null;
}

export const CloseComplaintResult = resultOf('CloseComplaint', () => Complaint);

/** Closes a complaint. What it leads to (an audit, a suspension) follows by its own verbs. */
export async function closeComplaint(
  context: ActorContext,
  { complaintId, expectedVersion, auditId, ...input }: CloseComplaintInput,
): Promise<Answer<Complaint>> {
  const { em, actor, today } = context;
  const complaint = await getForChange(context, Complaint, { id: complaintId, expectedVersion });
  const audit = auditId ? await getRecord(context, Audit, auditId) : null;
  if (!actor.personId) return new Refused([refusal('ACTOR_WITHOUT_PERSON', 'GB/T 27021.1-2017, 9.8')]);

  const answer = mayCloseComplaint({
    ...input,
    status: complaint.status,
    isHandler: complaint.handler?.id === actor.personId,
    isAboutClient: complaint.client !== null && (audit === null || audit.client.id === complaint.client.id),
    person: await factsOfPerson(context, actor.personId),
    involvement: await involvedInComplaint(context, complaint),
    clientId: complaint.client?.id ?? null,
    on: today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(complaint, {
    ...input,
    audit,
    status: ComplaintStatus.CLOSED,
    closedBy: em.getReference(Person, actor.personId, { wrapped: true }),
    closedOn: today,
  });
  await em.flush();
  return complaint;
}
