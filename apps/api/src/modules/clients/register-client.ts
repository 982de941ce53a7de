import {
  allOf,
  checkClient,
  checkReach,
  CLAUSE,
  HOUSE_LANGUAGE,
  normaliseUscc,
  refusal,
  verdict,
} from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Client, Site } from './client.entity.js';
import { ClientDetailsInput, SiteInput } from './client.inputs.js';
import { findByUscc } from './find-by-uscc.js';
import { similarClients } from './similar-clients.queries.js';

@InputType({ description: 'A client to be registered.' })
export class RegisterClientInput extends ClientDetailsInput {
  @Field(() => String, { description: 'Unified social credit code; full-width and lower-case letters are put right.' })
  uscc!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not one of the registered clients of a similar name, where there are such.',
  })
  distinctBecause!: string | null;

  @Field(() => [SiteInput], { description: 'Where it works; exactly one is the head office.' })
  sites!: SiteInput[];
}

export const RegisterClientResult = resultOf('RegisterClient', () => Client);

/** Enters a client in the register: each organisation once, by its code and, unless somebody says why, by its name. */
export async function registerClient(context: ActorContext, input: RegisterClientInput): Promise<Answer<Client>> {
  const { em, today } = context;
  const uscc = normaliseUscc(input.uscc);
  await takeTurns(context, `client ${uscc}`);
  const known = await findByUscc(context, uscc);
  const taken = known && { field: 'uscc', params: { ...(known.name !== null && { name: known.name }) } };
  const alike = !input.distinctBecause?.trim() ? await similarClients(context, { name: input.name, uscc }) : [];
  const names = alike.map(({ name }) => name);
  const answer = allOf([
    checkClient(input),
    checkReach(input),
    verdict([
      taken && refusal('USCC_TAKEN', 'GB 32100-2015', taken),
      names.length > 0 && refusal('SIMILAR_CLIENT', CLAUSE.house, { field: 'distinctBecause', params: { names } }),
    ]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { sites, ...facts } = input;
  const client = em.create(Client, {
    ...facts,
    uscc,
    workingLanguage: facts.workingLanguage ?? HOUSE_LANGUAGE,
    id: newId(),
    registeredOn: today,
    version: 1,
  });
  sites.forEach(({ ...site }) => em.create(Site, { ...site, id: newId(), client }));
  await em.flush();
  return client;
}
