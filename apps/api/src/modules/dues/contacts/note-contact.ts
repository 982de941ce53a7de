import type { PlainDate } from '@touchstone/plain-date';
import { ContactKind, ContactMeans, mayNoteContact } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../../context.js';
import { Refused, resultOf } from '../../../graphql/refused.type.js';
import type { Answer } from '../../../graphql/refused.type.js';
import { PlainDateScalar } from '../../../graphql/scalars.js';
import { ClientContact } from './client-contact.entity.js';
import { getDueItem } from './due-item.queries.js';
import { writeContact } from './write-contact.js';

@InputType({ description: 'A talk with a client about something that is owed.' })
export class NoteContactInput {
  @Field(() => ID, { description: 'What is owed.' })
  dueItemId!: string;

  @Field(() => PlainDateScalar, { description: 'The day of it.' })
  heldOn!: PlainDate;

  @Field(() => ContactMeans, { description: 'By what means.' })
  means!: ContactMeans;

  @Field(() => String, { description: 'With whom at the client.' })
  withWhom!: string;

  @Field(() => String, { description: 'What was said.' })
  said!: string;
}

export const NoteContactResult = resultOf('NoteContact', () => ClientContact);

/** Notes a talk with a client about something that is owed (登记联系情况). */
export async function noteContact(
  context: ActorContext,
  { dueItemId, ...talk }: NoteContactInput,
): Promise<Answer<ClientContact>> {
  const item = await getDueItem(context, dueItemId);

  const answer = mayNoteContact({ ...item, ...talk, hasClient: item.clientId !== null, today: context.today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const contact = writeContact(context, item, { ...talk, kind: ContactKind.CONVERSATION });
  await context.em.flush();
  return contact;
}
