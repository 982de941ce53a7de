import { earliest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { keyState, mayRotateKey } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { writeKey } from './issue-api-key.js';
import { ApiKey, ServiceAccount } from './service-account.entity.js';

@InputType({ description: 'A key that another takes the place of.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The key that goes.' })
  apiKeyId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => PlainDateScalar, { description: 'Last day of the new key; a year from today at most.' })
  expiresOn!: PlainDate;

  @Field(() => Int, { description: 'Days the old key goes on beside it, 0 to 30; with 0 today is its last.' })
  graceDays!: number;
}

export const RotateApiKeyResult = resultOf('RotateApiKey', () => ApiKey);

/** Issues a key in another's place; the old one goes on for some days, so that the program misses nothing. */
export async function rotateApiKey(
  context: ActorContext,
  { apiKeyId: id, expectedVersion, expiresOn, graceDays }: RotateApiKeyInput,
): Promise<Answer<ApiKey>> {
  const { em, today } = context;
  const old = await getForChange(context, ApiKey, { id, expectedVersion });
  const account = await em.findOneOrFail(ServiceAccount, { id: old.serviceAccount.id });
  const state = keyState({ expiresOn: old.expiresOn, revokedOn: old.revokedOn, today });
  const answer = mayRotateKey({ state, isActive: account.isActive, expiresOn, graceDays, today });
  if (!answer.allowed) return new Refused(answer.refusals);

  old.expiresOn = earliest(old.expiresOn, plusDays(today, graceDays));
  const key = writeKey(context, account, expiresOn);
  await em.flush();
  return key;
}
