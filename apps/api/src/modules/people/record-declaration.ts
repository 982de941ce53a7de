import type { PlainDate } from '@touchstone/plain-date';
import { allOf, declarationUntil, mayDeclare } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { BodyProfile } from '../body/index.js';
import { Person } from './person.entity.js';
import { speaksFor } from './speaks-for.js';

@InputType({ description: 'A signed declaration of impartiality (公正性声明).' })
export class RecordDeclarationInput {
  @Field(() => ID, { description: 'Who signed.' })
  personId!: string;

  @Field(() => Int, { description: 'The version of the person that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Day it was signed; it counts for the months of the body.' })
  signedOn!: PlainDate;
}

export const RecordDeclarationResult = resultOf('RecordDeclaration', () => Person);

/** Records the yearly declaration without which nobody sits on a team, reviews or decides. */
export async function recordDeclaration(
  context: ActorContext,
  { personId, expectedVersion, signedOn }: RecordDeclarationInput,
): Promise<Answer<Person>> {
  const { em, actor, today } = context;
  const person = await getForChange(context, Person, { id: personId, expectedVersion });
  const { declareInterestsEveryMonths: everyMonths } = await em.findOneOrFail(BodyProfile, { onlyOne: 1 });
  const answer = allOf([
    speaksFor(actor, personId),
    mayDeclare({ signedOn, recordedUntil: person.declarationValidUntil, everyMonths, today }),
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  person.declarationValidUntil = declarationUntil(signedOn, everyMonths);
  await em.flush();
  return person;
}
