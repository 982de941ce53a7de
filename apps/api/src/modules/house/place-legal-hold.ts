import { mayPlaceHold } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Client } from '../clients/index.js';
import { Person } from '../people/index.js';
import { LegalHold } from './technical-file.entity.js';

@InputType({ description: 'Why nothing of a client may be released.' })
export class PlaceLegalHoldInput {
  @Field(() => ID, { description: 'The client.' })
  clientId!: string;

  @Field(() => String, { description: 'Why, such as a dispute or an investigation.' })
  reason!: string;
}

export const PlaceLegalHoldResult = resultOf('PlaceLegalHold', () => LegalHold);

/** Places a legal hold (法律保留): until it is lifted, nothing of the client is released. */
export async function placeLegalHold(
  context: ActorContext,
  { clientId, reason }: PlaceLegalHoldInput,
): Promise<Answer<LegalHold>> {
  const { em, actor, today } = context;
  const client = await getRecord(context, Client, clientId);
  await takeTurns(context, `hold on ${client.id}`);

  const answer = mayPlaceHold({
    isHeld: (await em.count(LegalHold, { client: client.id, liftedOn: null })) > 0,
    reason,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const hold = em.create(LegalHold, {
    id: newId(),
    client,
    reason: reason.trim(),
    placedOn: today,
    placedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    liftedOn: null,
    liftedBy: null,
    liftReason: null,
    version: 1,
  });
  await em.flush();
  return hold;
}
