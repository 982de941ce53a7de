import type { PlainDate } from '@touchstone/plain-date';
import { maySuspendRegistration } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Registration } from './person.entity.js';

@InputType({ description: 'That the registrar has suspended a registration (暂停).' })
export class SuspendRegistrationInput {
  @Field(() => ID, { description: 'The registration.' })
  registrationId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'First day on which it does not count.' })
  on!: PlainDate;

  @Field(() => String, { description: 'Why the registrar suspended it.' })
  reason!: string;
}

export const SuspendRegistrationResult = resultOf('SuspendRegistration', () => Registration);

/** Records that the registrar suspended a registration (暂停): from its day on, the person takes no seat that needs it. */
export async function suspendRegistration(
  context: ActorContext,
  { registrationId, expectedVersion, on, reason }: SuspendRegistrationInput,
): Promise<Answer<Registration>> {
  const registration = await getForChange(context, Registration, { id: registrationId, expectedVersion });
  const { validFrom, validUntil, suspendedOn, restoredOn } = registration;
  const { today } = context;
  const answer = maySuspendRegistration({ validFrom, validUntil, suspendedOn, restoredOn, on, today, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(registration, {
    suspendedOn: on,
    suspensionReason: reason.trim(),
    restoredOn: null,
    restorationReason: null,
  });
  await context.em.flush();
  return registration;
}
