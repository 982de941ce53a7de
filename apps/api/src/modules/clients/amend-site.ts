import { checkSite } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { countChange } from '../../database/take-turns.js';
import { globalId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange, getRecord } from '../../records.js';
import { Client, Site } from './client.entity.js';
import { SiteInput } from './client.inputs.js';

@InputType({ description: 'What a place is now. As head office it takes that from the one before.' })
export class AmendSiteInput extends SiteInput {
  @Field(() => ID, { description: 'The site.' })
  siteId!: string;

  @Field(() => Int, { description: 'Version of its client that was read.' })
  expectedVersion!: number;
}

export const AmendSiteResult = resultOf('AmendSite', () => Site);

/** Puts right what is known of a place. */
export async function amendSite(
  context: ActorContext,
  { siteId, expectedVersion, ...details }: AmendSiteInput,
): Promise<Answer<Site>> {
  const site = await getRecord(context, Site, siteId);
  const client = await getForChange(context, Client, { id: globalId('Client', site.client.id), expectedVersion });
  const others = (await client.sites.loadItems()).filter((other) => other !== site);
  if (details.isHeadOffice) others.forEach((other) => Object.assign(other, { isHeadOffice: false }));

  const answer = checkSite(details, { client, others });
  if (!answer.allowed) return new Refused(answer.refusals);

  await countChange(context, client);
  context.em.assign(site, details);
  await context.em.flush();
  return site;
}
