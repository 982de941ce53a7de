import type { PlainDate } from '@touchstone/plain-date';
import { mayEnd } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Contract } from './contract.entity.js';

@InputType({ description: 'The last day of a contract.' })
export class EndContractInput {
  @Field(() => ID, { description: 'What ends.' })
  contractId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Last day it counts.' })
  endsOn!: PlainDate;
}

export const EndContractResult = resultOf('EndContract', () => Contract);

/** Ends a contract, such as before another follows. Who leaves the body for good has a verb of his own. */
export async function endContract(
  context: ActorContext,
  { contractId, expectedVersion, endsOn }: EndContractInput,
): Promise<Answer<Contract>> {
  const contract = await getForChange(context, Contract, { id: contractId, expectedVersion });
  const answer = mayEnd({ validFrom: contract.validFrom, validUntil: contract.validUntil, endsOn });
  if (!answer.allowed) return new Refused(answer.refusals);

  contract.validUntil = endsOn;
  await context.em.flush();
  return contract;
}
