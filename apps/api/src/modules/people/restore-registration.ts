import type { PlainDate } from '@touchstone/plain-date';
import { mayRestoreRegistration } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Registration } from './person.entity.js';

@InputType({ description: 'That the registrar has restored a registration (恢复).' })
export class RestoreRegistrationInput {
  @Field(() => ID, { description: 'The registration.' })
  registrationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Day from which it counts again.' })
  on!: PlainDate;

  @Field(() => String, { description: 'What the restoration rests on.' })
  reason!: string;
}

export const RestoreRegistrationResult = resultOf('RestoreRegistration', () => Registration);

/** Records that the registrar lifted the suspension of a registration (恢复): from its day on, it counts again. */
export async function restoreRegistration(
  context: ActorContext,
  { registrationId, expectedVersion, on, reason }: RestoreRegistrationInput,
): Promise<Answer<Registration>> {
  const registration = await getForChange(context, Registration, { id: registrationId, expectedVersion });
  const { validFrom, validUntil, suspendedOn, restoredOn } = registration;
  const { today } = context;
  const answer = mayRestoreRegistration({ validFrom, validUntil, suspendedOn, restoredOn, on, today, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(registration, { restoredOn: on, restorationReason: reason.trim() });
  await context.em.flush();
  return registration;
}
