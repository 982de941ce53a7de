import type { PlainDate } from '@touchstone/plain-date';
import { allOf, checkInterest, CLAUSE, InterestKind, normaliseUscc, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurnsAt } from '../../database/take-turns.js';
import { globalId, newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { factsOfPerson } from './person-facts.queries.js';
import { Interest, Person } from './person.entity.js';
import { speaksFor } from './speaks-for.js';

@InputType({ description: 'What ties a person to a client. The client is named by id, or by its credit code.' })
export class DeclareInterestInput {
  @Field(() => ID, { nullable: true, description: 'Who is tied; the acting person where left out.' })
  personId!: string | null;

  @Field(() => ID, { nullable: true, description: 'To which client, where the reader may see its file.' })
  clientId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Unified social credit code of the client, where its id is not known.',
  })
  uscc!: string | null;

  @Field(() => InterestKind, { description: 'How.' })
  kind!: InterestKind;

  @Field(() => PlainDateScalar, { description: 'First day.' })
  startsOn!: PlainDate;

  @Field(() => PlainDateScalar, { nullable: true, description: 'Last day; left out while it lasts.' })
  endsOn!: PlainDate | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the person declared it; no where the body found it. Always yes of oneself.',
  })
  declared!: boolean | null;
}

export const DeclareInterestResult = resultOf('DeclareInterest', () => Interest);

/**
 * Records what ties a person to a client. Whoever declares a tie of his own may name a client whose file is closed to
 * him by its credit code: a tie that cannot be said is one nobody minds.
 */
export async function declareInterest(context: ActorContext, input: DeclareInterestInput): Promise<Answer<Interest>> {
  const { em, actor } = context;
  const { kind, startsOn, endsOn } = input;
  const speaks = speaksFor(actor, input.personId);
  if (!speaks.allowed) return new Refused(speaks.refusals);
  const person = await getRecord(context, Person, input.personId ?? globalId('Person', actor.personId ?? ''));
  const client = await findClient(context, input);
  await takeTurnsAt(context, Person, person.id);
  const { interests } = await factsOfPerson(context, person.id);
  const answer = allOf([
    verdict([!client && refusal('CLIENT_NOT_REGISTERED', CLAUSE.uscc, { field: 'uscc' })]),
    checkInterest({ clientId: client?.id ?? '', kind, startsOn, endsOn, interests }),
  ]);
  if (!answer.allowed || !client) return new Refused(answer.allowed ? [] : answer.refusals);

  const declared = person.id === actor.personId || (input.declared ?? true);
  const interest = em.create(Interest, { id: newId(), person, client, kind, startsOn, endsOn, declared });
  await em.flush();
  return interest;
}

function findClient(
  context: ActorContext,
  { clientId, uscc }: Pick<DeclareInterestInput, 'clientId' | 'uscc'>,
): Promise<Client | null> {
  if (clientId !== null) return getRecord(context, Client, clientId);
  return uscc === null ? Promise.resolve(null) : context.em.findOne(Client, { uscc: normaliseUscc(uscc) });
}
