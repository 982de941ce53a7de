import { allOf, checkClient, checkReach, verdict } from '@touchstone/rules';
import type { Verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Client } from './client.entity.js';
import { ClientDetailsInput } from './client.inputs.js';

@InputType({ description: 'What a client tells of itself now. Its code stays: another code is another client.' })
export class AmendClientInput extends ClientDetailsInput {
  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const AmendClientResult = resultOf('AmendClient', () => Client);

/** Puts right what a client tells of itself. Certificates keep the name and address of their day. */
export async function amendClient(
  context: ActorContext,
  { clientId, expectedVersion, ...details }: AmendClientInput,
): Promise<Answer<Client>> {
  const client = await getForChange(context, Client, { id: clientId, expectedVersion });
  const sites = await client.sites.loadItems();

  const answer = allOf([ofDetails(checkClient({ ...details, uscc: client.uscc, sites })), checkReach(details)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(client, { ...details, workingLanguage: details.workingLanguage ?? client.workingLanguage });
  await context.em.flush();
  return client;
}

/** Sites have verbs of their own; here only their people count, against the headcount that is stated. */
function ofDetails(answer: Verdict): Verdict {
  if (answer.allowed) return answer;
  return verdict(
    answer.refusals.map((each) => {
      if (each.code === 'SITES_EXCEED_HEADCOUNT') return { ...each, field: 'headcount' };
      return each.field?.startsWith('sites') ? null : each;
    }),
  );
}
