import { checkSite } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { countChange } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Client, Site } from './client.entity.js';
import { SiteInput } from './client.inputs.js';

@InputType({ description: 'A place a client works at too. As head office it takes that from the one before.' })
export class AddSiteInput extends SiteInput {
  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => Int, { description: 'Version of the client that was read.' })
  expectedVersion!: number;
}

export const AddSiteResult = resultOf('AddSite', () => Site);

/** Adds a place to a client's file. */
export async function addSite(
  context: ActorContext,
  { clientId, expectedVersion, ...site }: AddSiteInput,
): Promise<Answer<Site>> {
  const client = await getForChange(context, Client, { id: clientId, expectedVersion });
  const others = await client.sites.loadItems();
  if (site.isHeadOffice) others.forEach((other) => Object.assign(other, { isHeadOffice: false }));

  const answer = checkSite(site, { client, others });
  if (!answer.allowed) return new Refused(answer.refusals);

  await countChange(context, client);
  const added = context.em.create(Site, { ...site, id: newId(), client });
  await context.em.flush();
  return added;
}
