import type { PlainDate } from '@touchstone/plain-date';
import { ContactKind, mayAgreeDay } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../../context.js';
import { Refused, resultOf } from '../../../graphql/refused.type.js';
import type { Answer } from '../../../graphql/refused.type.js';
import { PlainDateScalar } from '../../../graphql/scalars.js';
import { ClientContact } from './client-contact.entity.js';
import { getDueItem } from './due-item.queries.js';
import { NoteContactInput } from './note-contact.js';
import { writeContact } from './write-contact.js';

@InputType({ description: 'A day for a visit, agreed with the client in a talk.' })
export class AgreeVisitDayInput extends NoteContactInput {
  @Field(() => PlainDateScalar, { description: 'The day that was agreed.' })
  agreedOn!: PlainDate;

  @Field(() => String, {
    nullable: true,
    description: 'Why it lies after the last lawful day; for the classic regime alone.',
  })
  lateReason?: string | null;
}

export const AgreeVisitDayResult = resultOf('AgreeVisitDay', () => ClientContact);

/** Notes which day for a visit was agreed with the client (约定审查日期). It plans nothing; another agreement takes its place. */
export async function agreeVisitDay(
  context: ActorContext,
  { dueItemId, ...input }: AgreeVisitDayInput,
): Promise<Answer<ClientContact>> {
  const item = await getDueItem(context, dueItemId);
  const lateReason = input.agreedOn > item.lastLawfulOn ? (input.lateReason ?? null) : null;

  const facts = { ...item, ...input, lateReason, hasClient: item.clientId !== null, today: context.today };
  const answer = mayAgreeDay(facts);
  if (!answer.allowed) return new Refused(answer.refusals);

  const contact = writeContact(context, item, { ...input, lateReason, kind: ContactKind.AGREEMENT });
  await context.em.flush();
  return contact;
}
