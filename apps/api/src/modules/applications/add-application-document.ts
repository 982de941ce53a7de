import { DocumentKind, mayAddDocument } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Application, ApplicationDocument } from './application.entity.js';

@InputType({ description: 'A stored file that is a paper of an application.' })
export class AddApplicationDocumentInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId!: string;

  @Field(() => DocumentKind, { description: 'What the paper is.' })
  kind!: DocumentKind;

  @Field(() => ID, { description: 'The stored file.' })
  documentId!: string;
}

export const AddApplicationDocumentResult = resultOf('AddApplicationDocument', () => ApplicationDocument);

/** Puts a stored file into an application, and so into its client's file. */
export async function addApplicationDocument(
  context: ActorContext,
  input: AddApplicationDocumentInput,
): Promise<Answer<ApplicationDocument>> {
  const { em, today } = context;
  const found = await getRecord(context, Application, input.applicationId);
  await takeTurnsAt(context, Application, found.id);
  const application = await em.refreshOrFail(found);
  const document = await getRecord(context, StoredDocument, input.documentId);
  const client = application.client;

  const answer = mayAddDocument({
    status: application.status,
    clientId: client.id,
    documentClientId: document.clientId,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  document.clientId = client.id;
  const added = em.create(ApplicationDocument, {
    id: newId(),
    application,
    client,
    kind: input.kind,
    document,
    addedOn: today,
  });
  await em.flush();
  return added;
}
