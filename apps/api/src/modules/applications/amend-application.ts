import { mayDraftApplication } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Client } from '../clients/index.js';
import { Application } from './application.entity.js';
import { ApplicationDetailsInput } from './application.inputs.js';
import { draftFactsOf, statedOf } from './application.queries.js';

@InputType({ description: 'What an application asks for now.' })
export class AmendApplicationInput extends ApplicationDetailsInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const AmendApplicationResult = resultOf('AmendApplication', () => Application);

/**
 * Goes on filling in an application, until it is submitted. Client and programme stay what they were, and so does the
 * file whose scope is to change.
 */
export async function amendApplication(
  context: ActorContext,
  { applicationId, expectedVersion, ...wanted }: AmendApplicationInput,
): Promise<Answer<Application>> {
  const application = await getForChange(context, Application, { id: applicationId, expectedVersion });
  // Another scope is asked for under the edition of the file.
  const details = application.certification ? { ...wanted, editionId: application.editionId } : wanted;
  const client = await context.em.findOneOrFail(Client, { id: application.client.id });
  const programmeId = application.programme.id;

  const facts = await draftFactsOf(context, { client, programmeId, details, application });
  const answer = mayDraftApplication({ ...facts, status: application.status });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(application, statedOf(details));
  await context.em.flush();
  return application;
}
