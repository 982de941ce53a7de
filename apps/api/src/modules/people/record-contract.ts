import type { PlainDate } from '@touchstone/plain-date';
import { allOf, checkContract, Employment, overlaps } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { paperFor } from '../documents/index.js';
import { Contract } from './contract.entity.js';
import { Person, Registration } from './person.entity.js';

@InputType({ description: 'A contract of a person with the body.' })
export class RecordContractInput {
  @Field(() => ID, { description: 'Whose contract it is.' })
  personId!: string;

  @Field(() => Employment, { description: 'Whether it employs the person or engages him for some of his time.' })
  kind!: Employment;

  @Field(() => PlainDateScalar, { description: 'First day it counts.' })
  validFrom!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day it counts; left out where it is open.' })
  validUntil!: PlainDate | null;

  @Field(() => Boolean, { description: 'Whether the person declares to practise for no other certification body.' })
  exclusive!: boolean;

  @Field(() => ID, { nullable: true, description: 'The signed contract, an uploaded file.' })
  documentId!: string | null;
}

export const RecordContractResult = resultOf('RecordContract', () => Contract);

/** Records what binds a person and the body from a day on. The newest contract says how he works for it. */
export async function recordContract(
  context: ActorContext,
  { personId, documentId, ...facts }: RecordContractInput,
): Promise<Answer<Contract>> {
  const { em } = context;
  const person = await getRecord(context, Person, personId);
  await takeTurnsAt(context, Person, person.id);
  const held = await em.find(Contract, { person: person.id });
  const registrations = await em.find(Registration, { person: person.id });
  const { paper, verdict: filed } = await paperFor(context, person.id, documentId);
  const answer = allOf([
    checkContract({
      ...facts,
      joinedOn: person.joinedOn,
      leftOn: person.leftOn,
      registered: registrations.some((each) => overlaps(each, facts)),
      held,
    }),
    filed,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const contract = em.create(Contract, { ...facts, id: newId(), person, document: paper });
  if (held.every(({ validFrom }) => validFrom < facts.validFrom)) person.employment = facts.kind;
  if (paper) paper.personId = person.id;
  await em.flush();
  return contract;
}
