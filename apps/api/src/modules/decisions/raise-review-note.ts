import { mayRaiseReviewNote, ReviewSection } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { localId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Audit } from '../audits/index.js';
import { Person } from '../people/index.js';
import { decisionFileOf, independenceOf } from './decision-file.queries.js';
import { ReviewNote } from './review-note.entity.js';

@InputType({ description: 'What a technical reviewer notes on a section of the file.' })
export class RaiseReviewNoteInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => ReviewSection, { description: 'What it is about.' })
  section!: ReviewSection;

  @Field(() => String, { description: 'What is noted.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it stays in the house: no paper prints it.' })
  isInternal!: boolean;
}

export const RaiseReviewNoteResult = resultOf('RaiseReviewNote', () => ReviewNote);

/** Notes something on a section of the file during the technical review, for the team to answer. */
export async function raiseReviewNote(
  context: ActorContext,
  { auditId, section, text, isInternal }: RaiseReviewNoteInput,
): Promise<Answer<ReviewNote>> {
  const { em, actor, today } = context;
  await takeTurnsAt(context, Audit, localId('Audit', auditId));
  const audit = await getRecord(context, Audit, auditId);
  const independence = await independenceOf(context, await decisionFileOf(context, audit));

  const verdict = mayRaiseReviewNote({ ...independence, auditStatus: audit.status, text });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const note = em.create(ReviewNote, {
    id: newId(),
    audit,
    client: audit.client,
    section,
    text,
    isInternal,
    raisedBy: em.getReference(Person, actor.personId ?? '', { wrapped: true }),
    raisedOn: today,
    answer: null,
    answeredBy: null,
    answeredOn: null,
    resolution: null,
    resolvedBy: null,
    resolvedOn: null,
  });
  await em.flush();
  return note;
}
