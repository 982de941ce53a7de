import type { PlainDate } from '@touchstone/plain-date';
import { checkTechnicalCode, TechnicalCodeSource } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person, TechnicalCode } from './person.entity.js';

@InputType({ description: 'A field a person knows.' })
export class RecordTechnicalCodeInput {
  @Field(() => ID, { description: 'Who knows the field.' })
  personId!: string;

  @Field(() => String, { description: 'Code of the field, such as SC03.' })
  code!: string;

  @Field(() => TechnicalCodeSource, { description: 'What it rests on.' })
  source!: TechnicalCodeSource;

  @Field(() => PlainDateScalar, { description: 'First day it counts.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day it counts, if it ends.' })
  validUntil!: PlainDate | null;
}

export const RecordTechnicalCodeResult = resultOf('RecordTechnicalCode', () => TechnicalCode);

/** Records a field that a person was found to know (专业代码). */
export async function recordTechnicalCode(
  context: ActorContext,
  { personId, ...facts }: RecordTechnicalCodeInput,
): Promise<Answer<TechnicalCode>> {
  const { em } = context;
  const person = await getRecord(context, Person, personId);
  await takeTurnsAt(context, Person, person.id);
  const held = await em.find(TechnicalCode, { person: person.id, code: facts.code });
  const answer = checkTechnicalCode({ ...facts, held });
  if (!answer.allowed) return new Refused(answer.refusals);

  const technicalCode = em.create(TechnicalCode, { ...facts, id: newId(), person });
  await em.flush();
  return technicalCode;
}
