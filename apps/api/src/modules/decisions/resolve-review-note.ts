import { mayResolveReviewNote } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Person } from '../people/index.js';
import { decisionFileOf, independenceOf } from './decision-file.queries.js';
import { ReviewNote } from './review-note.entity.js';
import { noteInTurn } from './review-note.queries.js';

@InputType({ description: "That a reviewer's note is settled." })
export class ResolveReviewNoteInput {
  @Field(() => ID, { description: 'The note.' })
  reviewNoteId!: string;

  @Field(() => String, { nullable: true, description: 'What the reviewer says of it; needed where nobody answered.' })
  resolution!: string | null;
}

export const ResolveReviewNoteResult = resultOf('ResolveReviewNote', () => ReviewNote);

/** A reviewer resolves a note: from then on it stays as it is. */
export async function resolveReviewNote(
  context: ActorContext,
  { reviewNoteId, resolution }: ResolveReviewNoteInput,
): Promise<Answer<ReviewNote>> {
  const { em, actor, today } = context;
  const { note, audit } = await noteInTurn(context, reviewNoteId);
  const independence = await independenceOf(context, await decisionFileOf(context, audit));

  const verdict = mayResolveReviewNote({
    ...independence,
    auditStatus: audit.status,
    isResolved: note.resolvedOn !== null,
    answer: note.answer,
    resolution,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const resolvedBy = em.getReference(Person, actor.personId ?? '', { wrapped: true });
  em.assign(note, { resolution: resolution ?? null, resolvedBy, resolvedOn: today });
  await em.flush();
  return note;
}
