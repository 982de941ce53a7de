import { ApplicationStatus, mayAbandonApplication } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Agreement, Application } from './application.entity.js';

@InputType({ description: 'An application that the client takes back.' })
export class AbandonApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const AbandonApplicationResult = resultOf('AbandonApplication', () => Application);

/** Takes an application back, for as long as no agreement is signed. */
export async function abandonApplication(
  context: ActorContext,
  { applicationId, expectedVersion }: AbandonApplicationInput,
): Promise<Answer<Application>> {
  const { em } = context;
  const application = await getForChange(context, Application, { id: applicationId, expectedVersion });
  await takeTurnsAt(context, Application, application.id);
  const agreement = await em.findOne(Agreement, { application });

  const answer = mayAbandonApplication({
    status: application.status,
    agreementSignedOn: agreement?.signedOn ?? null,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  application.status = ApplicationStatus.ABANDONED;
  await em.flush();
  return application;
}
