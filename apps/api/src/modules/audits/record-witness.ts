import type { PlainDate } from '@touchstone/plain-date';
import { allOf, mayRecordWitness, WitnessOutcome } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { Witness } from './witness.entity.js';

@InputType({ description: 'What a witnessed audit came to.' })
export class RecordWitnessInput {
  @Field(() => ID, { description: 'Which.' })
  witnessId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Day it took place.' })
  doneOn!: PlainDate;

  @Field(() => WitnessOutcome, { description: 'What it came to.' })
  result!: WitnessOutcome;

  @Field(() => String, { description: 'What was seen.' })
  notes!: string;

  @Field(() => ID, { nullable: true, description: 'The record of it, an uploaded file.' })
  documentId!: string | null;
}

export const RecordWitnessResult = resultOf('RecordWitness', () => Witness);

/** Records what a witnessed audit came to: by who watched, or who keeps the records. */
export async function recordWitness(
  context: ActorContext,
  { witnessId, expectedVersion, documentId, ...facts }: RecordWitnessInput,
): Promise<Answer<Witness>> {
  const { em, actor, today } = context;
  const witness = await getForChange(context, Witness, { id: witnessId, expectedVersion });
  const { paper, verdict: filed } = await paperFor(context, witness.person.id, documentId);
  const answer = allOf([
    mayRecordWitness({
      doneOn: witness.doneOn,
      cancelledOn: witness.cancelledOn,
      personId: witness.person.id,
      witnessId: witness.witnessing.id,
      actorPersonId: actor.personId,
      keepsRecords: actor.permissions.has('person:keep'),
      on: facts.doneOn,
      notes: facts.notes,
      today,
    }),
    filed,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(witness, { ...facts, notes: facts.notes.trim(), document: paper });
  if (paper) paper.personId = witness.person.id;
  await em.flush();
  return witness;
}
