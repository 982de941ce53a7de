import { ApplicationKind, ApplicationStatus, mayDraftApplication } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';
import { Application } from './application.entity.js';
import { ApplicationDetailsInput } from './application.inputs.js';
import { draftFactsOf, statedOf } from './application.queries.js';

@InputType({ description: 'An application to be begun.' })
export class DraftApplicationInput extends ApplicationDetailsInput {
  @Field(() => ID, { description: 'Who asks.' })
  clientId!: string;

  @Field(() => ID, { description: 'For which programme.' })
  programmeId!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether a certificate of another body is to be taken over; a first certification else.',
  })
  isTransfer?: boolean | null;
}

export const DraftApplicationResult = resultOf('DraftApplication', () => Application);

/** Begins an application; it may have gaps until it is submitted. */
export async function draftApplication(
  context: ActorContext,
  { clientId, programmeId, isTransfer, ...details }: DraftApplicationInput,
): Promise<Answer<Application>> {
  const client = await getRecord(context, Client, clientId);
  const programme = await getRecord(context, Programme, programmeId);
  await takeTurnsAt(context, Client, client.id);

  const facts = await draftFactsOf(context, { client, programmeId: programme.id, details, application: null });
  const answer = mayDraftApplication({ ...facts, status: ApplicationStatus.DRAFT });
  if (!answer.allowed) return new Refused(answer.refusals);

  const application = context.em.create(Application, {
    ...statedOf(details),
    id: newId(),
    number: await nextNumber(context, 'application'),
    kind: isTransfer ? ApplicationKind.TRANSFER : ApplicationKind.INITIAL,
    client,
    programme,
    status: ApplicationStatus.DRAFT,
    draftedOn: context.today,
    receivedOn: null,
    reviewDueOn: null,
    version: 1,
  });
  await context.em.flush();
  return application;
}
