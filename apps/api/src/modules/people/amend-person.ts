import { allOf, checkPerson, CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { nameLatinOf } from './name-latin.js';
import { Person } from './person.entity.js';
import { RegisterPersonInput } from './register-person.js';

@InputType({ description: 'A person as recorded from now on.' })
export class AmendPersonInput extends RegisterPersonInput {
  @Field(() => ID, { description: 'Whose record it is.' })
  personId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const AmendPersonResult = resultOf('AmendPerson', () => Person);

/** Corrects or brings up to date what is recorded of a person. */
export async function amendPerson(
  context: ActorContext,
  { personId, expectedVersion, ...facts }: AmendPersonInput,
): Promise<Answer<Person>> {
  const { em } = context;
  await takeTurns(context, 'staff numbers');
  const person = await getForChange(context, Person, { id: personId, expectedVersion });
  const holder = await em.findOne(Person, { staffNumber: facts.staffNumber, id: { $ne: person.id } });
  const answer = allOf([
    checkPerson({ ...facts, leftOn: person.leftOn }),
    verdict([
      holder && refusal('STAFF_NUMBER_TAKEN', CLAUSE.house, { field: 'staffNumber', params: { name: holder.name } }),
    ]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(person, {
    ...facts,
    name: facts.name.trim(),
    nameLatin: facts.nameLatin?.trim() ?? (await nameLatinOf(facts.name)),
    city: facts.city.trim(),
    languages: facts.languages ?? person.languages,
  });
  await em.flush();
  return person;
}
