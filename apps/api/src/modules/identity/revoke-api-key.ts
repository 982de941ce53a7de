import { CLAUSE, refusal, verdict } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { ApiKey } from './service-account.entity.js';

@InputType({ description: 'A key that is to work no more.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  apiKeyId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;
}

export const RevokeApiKeyResult = resultOf('RevokeApiKey', () => ApiKey);

/** Revokes a key: the next request with it is refused. */
export async function revokeApiKey(
  context: ActorContext,
  { apiKeyId: id, expectedVersion }: RevokeApiKeyInput,
): Promise<Answer<ApiKey>> {
  const key = await getForChange(context, ApiKey, { id, expectedVersion });
  const answer = verdict([key.revokedOn !== null && refusal('KEY_NOT_LIVE', CLAUSE.house)]);
  if (!answer.allowed) return new Refused(answer.refusals);

  key.revokedOn = context.today;
  await context.em.flush();
  return key;
}
