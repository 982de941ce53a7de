import { mayRemoveDocument } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Application, ApplicationDocument } from './application.entity.js';

@InputType({ description: 'A paper to be taken out of an application.' })
export class RemoveApplicationDocumentInput {
  @Field(() => ID, { description: "The application's paper, not the stored file." })
  applicationDocumentId!: string;
}

export const RemoveApplicationDocumentResult = resultOf('RemoveApplicationDocument', () => Application);

/** Takes a paper out of an application that is still a draft. The stored file stays in the client's file. */
export async function removeApplicationDocument(
  context: ActorContext,
  { applicationDocumentId }: RemoveApplicationDocumentInput,
): Promise<Answer<Application>> {
  const { em } = context;
  const paper = await getRecord(context, ApplicationDocument, applicationDocumentId);
  await takeTurnsAt(context, Application, paper.application.id);
  const application = await em.findOneOrFail(Application, { id: paper.application.id });

  const answer = mayRemoveDocument(application);
  if (!answer.allowed) return new Refused(answer.refusals);

  em.remove(paper);
  await em.flush();
  return application;
}
