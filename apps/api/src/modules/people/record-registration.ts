import type { PlainDate } from '@touchstone/plain-date';
import { allOf, checkRegistration, coversDay, RegistrationGrade, RegistrationSpecialty } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { Contract } from './contract.entity.js';
import { Person, Registration } from './person.entity.js';

@InputType({ description: 'What the registrar granted a person.' })
export class RecordRegistrationInput {
  @Field(() => ID, { description: 'Whose registration it is.' })
  personId!: string;

  @Field(() => String, { description: 'Who granted it, such as CCAA.' })
  registrar!: string;

  @Field(() => RegistrationSpecialty, {
    nullable: true,
    description: 'The field of auditing it was granted for; services in general where left out.',
  })
  specialty!: RegistrationSpecialty | null;

  @Field(() => RegistrationGrade, { description: 'Grade.' })
  grade!: RegistrationGrade;

  @Field(() => String, { description: 'Number of the registration; a renewal may keep it.' })
  number!: string;

  @Field(() => PlainDateScalar, { description: 'First day it counts.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { description: 'Last day it counts.' })
  validUntil!: PlainDate;

  @Field(() => ID, { nullable: true, description: 'The certificate of registration, an uploaded file.' })
  documentId!: string | null;
}

export const RecordRegistrationResult = resultOf('RecordRegistration', () => Registration);

/** Records a registration (注册资格), a first one or a renewal. */
export async function recordRegistration(
  context: ActorContext,
  { personId, documentId, ...facts }: RecordRegistrationInput,
): Promise<Answer<Registration>> {
  const { em } = context;
  const [registrar, number] = [facts.registrar.trim(), facts.number.trim()];
  const person = await getRecord(context, Person, personId);
  await takeTurns(context, 'registrations');
  const sameNumber = await em.find(Registration, { registrar, number });
  const contracts = await em.find(Contract, { person: person.id });
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([
    checkRegistration({
      ...facts,
      personId: person.id,
      exclusive: contracts.find((each) => coversDay([each], facts.validFrom))?.exclusive ?? null,
      sameNumber: sameNumber.map(({ validFrom, validUntil, person: { id } }) => ({
        validFrom,
        validUntil,
        personId: id,
      })),
    }),
    filed,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const specialty = facts.specialty ?? RegistrationSpecialty.SERVICE;
  const named = { registrar, number, specialty };
  const registration = em.create(Registration, { ...facts, ...named, id: newId(), person, document: paper });
  if (paper) paper.personId = person.id;
  await em.flush();
  return registration;
}
