import { ContactKind, ContactMeans, maySendNotice } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../../context.js';
import { takeTurns } from '../../../database/take-turns.js';
import { Refused, resultOf } from '../../../graphql/refused.type.js';
import type { Answer } from '../../../graphql/refused.type.js';
import { ClientContact } from './client-contact.entity.js';
import { dueNoticeOf } from './due-notice.js';
import { getDueItem } from './due-item.queries.js';
import { writeContact } from './write-contact.js';

@InputType({ description: 'A notice to a client of something that is owed.' })
export class SendDueNoticeInput {
  @Field(() => ID, { description: 'What is owed.' })
  dueItemId!: string;
}

export const SendDueNoticeResult = resultOf('SendDueNotice', () => ClientContact);

/** Tells a client by letter what is due and until when (发送到期通知), in its language; once a day for the same. */
export async function sendDueNotice(
  context: ActorContext,
  { dueItemId }: SendDueNoticeInput,
): Promise<Answer<ClientContact>> {
  const { em, mailer, today } = context;
  const item = await getDueItem(context, dueItemId);
  await takeTurns(context, `notice ${item.id}`);
  const notice = await dueNoticeOf(context, item);
  const [last] = await em.find(
    ClientContact,
    { dueItem: item.id, kind: ContactKind.NOTICE },
    { orderBy: { heldOn: 'desc' }, limit: 1 },
  );

  const facts = { ...item, hasClient: item.clientId !== null, addresses: notice?.to.length ?? 0, today };
  const answer = maySendNotice({ ...facts, lastNoticeOn: last?.heldOn ?? null });
  if (!answer.allowed) return new Refused(answer.refusals);
  if (!notice) throw new Error('A notice to nobody was allowed');

  for (const to of notice.to) await mailer.send({ to, subject: notice.subject, text: notice.text }, em);
  const noted = { kind: ContactKind.NOTICE, heldOn: today, means: ContactMeans.MAIL, withWhom: notice.to.join(', ') };
  const contact = writeContact(context, item, { ...noted, said: `${notice.subject}\n\n${notice.text}` });
  await em.flush();
  return contact;
}
