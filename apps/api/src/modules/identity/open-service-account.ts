import { checkServiceAccount, KeyScope } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { BUDGETS, MOST_COST_A_DAY } from '../../graphql/budgets.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Programme } from '../programmes/index.js';
import { ServiceAccount } from './service-account.entity.js';

/** What a service account may be given at most. */
export const MOST_COST = { aMinute: BUDGETS.KEY.costAMinute, aDay: MOST_COST_A_DAY };

@InputType({ description: 'A program that asks the API.' })
export class OpenServiceAccountInput {
  @Field(() => String, { description: 'What it is called.' })
  name!: string;

  @Field(() => String, { description: 'What it is for, and who answers for it.' })
  purpose!: string;

  @Field(() => [KeyScope], { description: 'What it may do.' })
  scopes!: KeyScope[];

  @Field(() => [ID], { nullable: true, description: 'Programmes that it is narrowed to; none narrows nothing.' })
  programmeIds!: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Clients that it is narrowed to.' })
  clientIds!: string[] | null;

  @Field(() => Int, { description: 'Cost it may spend in a minute.' })
  costAMinute!: number;

  @Field(() => Int, { description: 'Cost it may spend in a day.' })
  costADay!: number;
}

export const OpenServiceAccountResult = resultOf('OpenServiceAccount', () => ServiceAccount);

/** Lets a program be given keys. */
export async function openServiceAccount(
  context: ActorContext,
  input: OpenServiceAccountInput,
): Promise<Answer<ServiceAccount>> {
  const narrowed = await narrowedTo(context, input);
  const answer = checkServiceAccount({ ...input, narrowedTo: countOf(narrowed) }, MOST_COST);
  if (!answer.allowed) return new Refused(answer.refusals);

  const { name, purpose, scopes, costAMinute, costADay } = input;
  const account = context.em.create(ServiceAccount, {
    id: newId(),
    name: name.trim(),
    purpose: purpose.trim(),
    scopes: [...new Set(scopes)],
    ...narrowed,
    costAMinute,
    costADay,
    isActive: true,
    version: 1,
  });
  await context.em.flush();
  return account;
}

/** Programmes and clients that a program is narrowed to, by UUID. */
interface Narrowing {
  readonly programmeIds: string[];
  readonly clientIds: string[];
}

/** To what of the body's files a program is narrowed, by UUID; what is left out stays as it is. @throws DomainError NOT_FOUND for what is not there */
export async function narrowedTo(
  context: ActorContext,
  { programmeIds, clientIds }: Pick<OpenServiceAccountInput, 'programmeIds' | 'clientIds'>,
  now: Narrowing = { programmeIds: [], clientIds: [] },
): Promise<Narrowing> {
  const programmes: string[] = [];
  for (const id of new Set(programmeIds)) programmes.push((await getRecord(context, Programme, id)).id);
  const clients: string[] = [];
  for (const id of new Set(clientIds)) clients.push((await getRecord(context, Client, id)).id);
  return {
    programmeIds: programmeIds ? programmes : now.programmeIds,
    clientIds: clientIds ? clients : now.clientIds,
  };
}

/** How many programmes and clients it is narrowed to. */
export function countOf({ programmeIds, clientIds }: Narrowing): number {
  return programmeIds.length + clientIds.length;
}
