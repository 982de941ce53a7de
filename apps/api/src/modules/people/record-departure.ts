import type { PlainDate } from '@touchstone/plain-date';
import { mayLeave } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Contract } from './contract.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: "A person's last day with the body." })
export class RecordDepartureInput {
  @Field(() => ID, { description: 'Who leaves.' })
  personId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Last day with the body; it may lie ahead.' })
  leftOn!: PlainDate;
}

export const RecordDepartureResult = resultOf('RecordDeparture', () => Person);

/**
 * Records that a person leaves: his contract ends that day, and from the next no rule lets him sit on a team, review or
 * decide.
 */
export async function recordDeparture(context: ActorContext, input: RecordDepartureInput): Promise<Answer<Person>> {
  const { leftOn } = input;
  const person = await getForChange(context, Person, { id: input.personId, expectedVersion: input.expectedVersion });
  const answer = mayLeave({ joinedOn: person.joinedOn, leftOn });
  if (!answer.allowed) return new Refused(answer.refusals);

  person.leftOn = leftOn;
  const contracts = await context.em.find(Contract, { person: person.id, validFrom: { $lte: leftOn } });
  for (const contract of contracts)
    if (contract.validUntil === null || contract.validUntil > leftOn) contract.validUntil = leftOn;
  await context.em.flush();
  return person;
}
