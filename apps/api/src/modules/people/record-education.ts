import type { PlainDate } from '@touchstone/plain-date';
import { allOf, checkEducation } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { DecimalScalar, PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { ContinuingEducation } from './continuing-education.entity.js';
import { Person } from './person.entity.js';
import { speaksFor } from './speaks-for.js';

@InputType({ description: 'Something a person learned.' })
export class RecordEducationInput {
  @Field(() => ID, { description: 'Who learned.' })
  personId!: string;

  @Field(() => PlainDateScalar, { description: 'Day it was done, or its last day.' })
  doneOn!: PlainDate;

  @Field(() => DecimalScalar, { description: 'Hours, in halves.' })
  hours!: string;

  @Field(() => Boolean, { description: 'Whether it was in the profession.' })
  professional!: boolean;

  @Field(() => String, { description: 'What it was about.' })
  subject!: string;

  @Field(() => String, { nullable: true, description: 'Who gave it.' })
  provider!: string | null;

  @Field(() => ID, { nullable: true, description: 'The proof of it, an uploaded file.' })
  documentId!: string | null;
}

export const RecordEducationResult = resultOf('RecordEducation', () => ContinuingEducation);

/** Records what a person learned (继续教育); of oneself, or of anybody where one keeps their records. */
export async function recordEducation(
  context: ActorContext,
  { personId, documentId, ...facts }: RecordEducationInput,
): Promise<Answer<ContinuingEducation>> {
  const { em, actor, today } = context;
  const person = await getRecord(context, Person, personId);
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([speaksFor(actor, personId), checkEducation({ ...facts, today }), filed]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { subject, provider } = facts;
  const told = { subject: subject.trim(), provider: provider?.trim() ?? null, document: paper };
  const education = em.create(ContinuingEducation, { ...facts, ...told, id: newId(), person });
  if (paper) paper.personId = person.id;
  await em.flush();
  return education;
}
