import type { PlainDate } from '@touchstone/plain-date';
import { appealClocks, ComplainantKind, ComplaintStatus, mayReceiveComplaint } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { appealPeriodsOf } from './appeal-matter.queries.js';
import { Complaint, ComplaintSource } from './complaint.entity.js';

@InputType({ description: 'A complaint that reached the body.' })
export class ReceiveComplaintInput {
  @Field(() => ID, { nullable: true, description: 'The client it is about; empty where it is about the body.' })
  clientId!: string | null;

  @Field(() => ComplainantKind, { description: 'Who complains, in general terms.' })
  complainant!: ComplainantKind;

  @Field(() => String, { nullable: true, description: 'Who; nobody where it is anonymous.' })
  name!: string | null;

  @Field(() => String, { nullable: true, description: 'How to reach them.' })
  contact!: string | null;

  @Field(() => String, { description: 'Their own words.' })
  words!: string;

  @Field(() => String, { description: 'What it is about, in words that do not give the complainant away.' })
  summary!: string;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Day it came; today where nothing is said.' })
  receivedOn!: PlainDate | null;
}

export const ReceiveComplaintResult = resultOf('ReceiveComplaint', () => Complaint);

/** Takes a complaint in. Who complained is kept apart, for whoever handles it. */
export async function receiveComplaint(
  context: ActorContext,
  { clientId, complainant, name, contact, words, summary, receivedOn: given }: ReceiveComplaintInput,
): Promise<Answer<Complaint>> {
  const { em, today } = context;
  const client = clientId ? await getRecord(context, Client, clientId) : null;
  const receivedOn = given ?? today;

  const answer = mayReceiveComplaint({ complainant, name, words, summary, receivedOn, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const complaint = em.create(Complaint, {
    ...appealClocks(receivedOn, await appealPeriodsOf(context)),
    id: newId(),
    number: await nextNumber(context, 'complaint'),
    client,
    complainant,
    summary,
    status: ComplaintStatus.RECEIVED,
    receivedOn,
    acknowledgedOn: null,
    handler: null,
    toldClientOn: null,
    toldClient: null,
    foundText: null,
    isSubstantiated: null,
    measure: null,
    outcome: null,
    closedBy: null,
    closedOn: null,
    version: 1,
  });
  em.create(ComplaintSource, { id: newId(), complaint, name: name?.trim() || null, contact, words });
  await em.flush();
  return complaint;
}
