import { mayAnswerReviewNote } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { seatOf } from '../audits/index.js';
import { Person } from '../people/index.js';
import { ReviewNote } from './review-note.entity.js';
import { noteInTurn } from './review-note.queries.js';

@InputType({ description: "The team's answer to a reviewer's note." })
export class AnswerReviewNoteInput {
  @Field(() => ID, { description: 'The note.' })
  reviewNoteId!: string;

  @Field(() => String, { description: 'What the team answers.' })
  answer!: string;
}

export const AnswerReviewNoteResult = resultOf('AnswerReviewNote', () => ReviewNote);

/** The team answers a reviewer's note; until it is resolved, an answer may be given again. */
export async function answerReviewNote(
  context: ActorContext,
  { reviewNoteId, answer }: AnswerReviewNoteInput,
): Promise<Answer<ReviewNote>> {
  const { em, actor, today } = context;
  const { note, audit } = await noteInTurn(context, reviewNoteId);

  const verdict = mayAnswerReviewNote({
    auditStatus: audit.status,
    seat: await seatOf(context, audit.id),
    isResolved: note.resolvedOn !== null,
    answer,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const answeredBy = em.getReference(Person, actor.personId ?? '', { wrapped: true });
  em.assign(note, { answer, answeredBy, answeredOn: today });
  await em.flush();
  return note;
}
