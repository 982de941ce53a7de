import { allOf, checkClient, normaliseUscc, refusal, verdict } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { Client, Site } from './client.entity.js';

@InputType({ description: 'A place the client works at.' })
export class SiteInput {
  @Field(() => String, { description: 'What the place is called.' })
  name!: string;

  @Field(() => String, { description: 'Its address.' })
  address!: string;

  @Field(() => String, { description: 'Province, the first two digits of GB/T 2260.' })
  provinceCode!: string;

  @Field(() => Int, { description: 'Persons working there.' })
  headcount!: number;

  @Field(() => Boolean, { description: 'Whether it is the head office.' })
  isHeadOffice!: boolean;
}

@InputType({ description: 'A client to be registered.' })
export class RegisterClientInput {
  @Field(() => String, { description: 'Unified social credit code; full-width and lower-case letters are put right.' })
  uscc!: string;

  @Field(() => String, { description: 'Registered name in Chinese.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Name in English.' })
  nameEn!: string | null;

  @Field(() => String, { description: 'Province, the first two digits of GB/T 2260.' })
  provinceCode!: string;

  @Field(() => String, { description: 'Registered address.' })
  address!: string;

  @Field(() => String, { description: 'Sector, the section letter of GB/T 4754-2017.' })
  sector!: string;

  @Field(() => Int, { description: 'Persons working there.' })
  headcount!: number;

  @Field(() => String, { nullable: true, description: 'Legal representative.' })
  legalRepresentative!: string | null;

  @Field(() => String, { description: 'Who answers for the client.' })
  contactName!: string;

  @Field(() => String, { description: 'Telephone of the contact.' })
  contactPhone!: string;

  @Field(() => String, { nullable: true, description: 'E-mail of the contact.' })
  contactEmail!: string | null;

  @Field(() => [SiteInput], { description: 'Where it works; exactly one is the head office.' })
  sites!: SiteInput[];
}

export const RegisterClientResult = resultOf('RegisterClient', () => Client);

/** Enters a client in the register: each organisation once, by its code. */
export async function registerClient({ em, today }: ActorContext, input: RegisterClientInput): Promise<Answer<Client>> {
  const uscc = normaliseUscc(input.uscc);
  const known = await em.findOne(Client, { uscc });
  const answer = allOf([
    checkClient(input),
    verdict([known && refusal('USCC_TAKEN', 'GB 32100-2015', { field: 'uscc', params: { name: known.name } })]),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { sites, ...facts } = input;
  const client = em.create(Client, { ...facts, uscc, id: newId(), registeredOn: today, version: 1 });
  sites.forEach((site) => em.create(Site, { ...site, id: newId(), client }));
  await em.flush();
  return client;
}
