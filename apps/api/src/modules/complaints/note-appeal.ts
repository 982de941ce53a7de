import { mayNoteAppeal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Appeal, AppealNote } from './appeal.entity.js';

@InputType({ description: 'A word on an appeal.' })
export class NoteAppealInput {
  @Field(() => ID, { description: 'The appeal.' })
  appealId!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether the client is told; what the client writes always is.' })
  isTold!: boolean;
}

export const NoteAppealResult = resultOf('NoteAppeal', () => AppealNote);

/** Tells the client how its appeal proceeds, hears it, or notes something for the file. */
export async function noteAppeal(
  context: ActorContext,
  { appealId, text, isTold }: NoteAppealInput,
): Promise<Answer<AppealNote>> {
  const { em, actor, today } = context;
  const found = await getRecord(context, Appeal, appealId);
  await takeTurnsAt(context, Appeal, found.id);
  const appeal = await em.refreshOrFail(found);

  const answer = mayNoteAppeal({ status: appeal.status, text });
  if (!answer.allowed) return new Refused(answer.refusals);

  const isFromClient = actor.personId === null;
  const note = em.create(AppealNote, {
    id: newId(),
    appeal,
    client: appeal.client,
    author: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
    isFromClient,
    isTold: isTold || isFromClient,
    writtenOn: today,
    text,
  });
  await em.flush();
  return note;
}
