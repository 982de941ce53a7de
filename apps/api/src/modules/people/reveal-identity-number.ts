import { mayRevealIdentityNumber } from '@touchstone/rules';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { IdentityLook, IdentityNumber } from './identity-number.entity.js';
import { Person } from './person.entity.js';

@InputType({ description: "A look at a person's identity number." })
export class RevealIdentityNumberInput {
  @Field(() => ID, { description: 'Whose number is wanted.' })
  personId!: string;

  @Field(() => String, { description: 'What for; the person and whoever reads the file can read it.' })
  reason!: string;
}

@ObjectType({ description: 'An identity number, told to who looked this once.' })
export class RevealedIdentityNumber {
  /** The look that was noted. */
  id!: string;

  @Field(() => String, { description: 'The number.' })
  number!: string;
}

export const RevealIdentityNumberResult = resultOf('RevealIdentityNumber', () => RevealedIdentityNumber);

/** Tells a person's identity number to somebody who needs it, and notes who looked, when and what for. */
export async function revealIdentityNumber(
  context: ActorContext,
  { personId, reason }: RevealIdentityNumberInput,
): Promise<Answer<RevealedIdentityNumber>> {
  const { em, actor, now, secrets } = context;
  const person = await getRecord(context, Person, personId);
  const kept = await em.findOne(IdentityNumber, { person: person.id });
  const answer = mayRevealIdentityNumber({ isRecorded: kept !== null, actorPersonId: actor.personId, reason });
  if (!answer.allowed || !kept || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const number = secrets.open(kept.sealed, person.id);
  const lookedBy = em.getReference(Person, actor.personId, { wrapped: true });
  const look = em.create(IdentityLook, { id: newId(), person, lookedBy, reason: reason.trim(), lookedAt: now });
  await em.flush();
  return { id: look.id, number };
}

/** A person's number, from where it is sealed. @throws DomainError NOT_FOUND when there is none within sight */
export async function openNumber(context: ActorContext, personId: string): Promise<string> {
  const person = await getRecord(context, Person, personId);
  const kept = await context.em.findOneOrFail(IdentityNumber, { person: person.id });
  return context.secrets.open(kept.sealed, person.id);
}
