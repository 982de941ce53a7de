import { allOf, checkIdentityNumber, CLAUSE, normaliseIdentityNumber, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { IdentityNumber } from './identity-number.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: "A person's identity number." })
export class RecordIdentityNumberInput {
  @Field(() => ID, { description: 'Whose number it is.' })
  personId!: string;

  @Field(() => String, { description: 'The number, 18 characters; full-width and lower-case ones are put right.' })
  number!: string;
}

export const RecordIdentityNumberResult = resultOf('RecordIdentityNumber', () => IdentityNumber);

/** Records a person's identity number (居民身份证号), or puts right one that was typed wrongly. It is kept sealed. */
export async function recordIdentityNumber(
  context: ActorContext,
  { personId, number }: RecordIdentityNumberInput,
): Promise<Answer<IdentityNumber>> {
  const { em, secrets, today } = context;
  const person = await getRecord(context, Person, personId);
  await takeTurns(context, 'identity numbers');
  const fingerprint = secrets.fingerprint(normaliseIdentityNumber(number));
  const holder = await em.findOne(
    IdentityNumber,
    { fingerprint, person: { $ne: person.id } },
    { populate: ['person'] },
  );
  const recorded = await em.findOne(IdentityNumber, { person: person.id });
  const name = holder?.person.getEntity().name;
  const answer = allOf([
    checkIdentityNumber(number, today),
    verdict([
      name !== undefined &&
        refusal('IDENTITY_NUMBER_TAKEN', CLAUSE.personRecords, { field: 'number', params: { name } }),
    ]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const sealed = secrets.seal(normaliseIdentityNumber(number), person.id);
  const facts = { sealed, fingerprint, recordedOn: today };
  const kept = recorded ? em.assign(recorded, facts) : em.create(IdentityNumber, { ...facts, id: newId(), person });
  await em.flush();
  return kept;
}
