import { mayRemoveSite } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { countChange } from '../../database/take-turns.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Client, Site } from './client.entity.js';

@InputType({ description: 'A place the client no longer works at.' })
export class RemoveSiteInput {
  @Field(() => ID, { description: 'The site.' })
  siteId!: string;

  @Field(() => Int, { description: 'Version of its client that was read.' })
  expectedVersion!: number;
}

export const RemoveSiteResult = resultOf('RemoveSite', () => Client);

/** Strikes a place off; the journal keeps what it was. */
export async function removeSite(
  context: ActorContext,
  { siteId, expectedVersion }: RemoveSiteInput,
): Promise<Answer<Client>> {
  const site = await getRecord(context, Site, siteId);
  const client = await getForChange(context, Client, { id: globalId('Client', site.client.id), expectedVersion });

  const answer = mayRemoveSite(site);
  if (!answer.allowed) return new Refused(answer.refusals);

  await countChange(context, client);
  context.em.remove(site);
  await context.em.flush();
  return client;
}
