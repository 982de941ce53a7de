import type { PlainDate } from '@touchstone/plain-date';
import { allOf, checkPerson, CLAUSE, Employment, HOUSE_LANGUAGE, refusal, verdict } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Contract } from './contract.entity.js';
import { nameLatinOf } from './name-latin.js';
import { Person } from './person.entity.js';

@InputType({ description: 'Somebody who comes to work for the body.' })
export class RegisterPersonInput {
  @Field(() => String, { description: 'Staff number.' })
  staffNumber!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Name in Latin letters, family name first; derived from a Chinese name where left out.',
  })
  nameLatin!: string | null;

  @Field(() => String, { description: 'Home province, the first two digits of GB/T 2260.' })
  provinceCode!: string;

  @Field(() => String, { description: 'Home city.' })
  city!: string;

  @Field(() => String, { nullable: true, description: 'E-mail.' })
  email!: string | null;

  @Field(() => Employment, { description: 'How the person works for the body.' })
  employment!: Employment;

  @Field(() => PlainDateScalar, { description: 'First day with the body.' })
  joinedOn!: PlainDate;

  @Field(() => [String], {
    nullable: true,
    description: 'Languages the person works in, by their codes of ISO 639-1; Chinese where nothing is said at first.',
  })
  languages!: string[] | null;
}

export const RegisterPersonResult = resultOf('RegisterPerson', () => Person);

/**
 * Enters somebody who works for the body, under an open contract from the first day on; who may do what is said
 * afterwards, by qualifications and authorisations.
 */
export async function registerPerson(
  context: ActorContext,
  { ...facts }: RegisterPersonInput,
): Promise<Answer<Person>> {
  const { em } = context;
  await takeTurns(context, 'staff numbers');
  const holder = await em.findOne(Person, { staffNumber: facts.staffNumber });
  const answer = allOf([
    checkPerson({ ...facts, leftOn: null }),
    verdict([
      holder && refusal('STAFF_NUMBER_TAKEN', CLAUSE.house, { field: 'staffNumber', params: { name: holder.name } }),
    ]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const person = em.create(Person, {
    ...facts,
    id: newId(),
    name: facts.name.trim(),
    nameLatin: facts.nameLatin?.trim() ?? (await nameLatinOf(facts.name)),
    city: facts.city.trim(),
    languages: facts.languages ?? [HOUSE_LANGUAGE],
    leftOn: null,
    declarationValidUntil: null,
    version: 1,
  });
  const { employment: kind, joinedOn: validFrom } = facts;
  em.create(Contract, { id: newId(), person, kind, validFrom, validUntil: null });
  await em.flush();
  return person;
}
