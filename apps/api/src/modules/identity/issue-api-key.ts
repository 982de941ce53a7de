import type { PlainDate } from '@touchstone/plain-date';
import { mayIssueKey } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { keySecretOf } from './key-secret.js';
import { ApiKey, ServiceAccount } from './service-account.entity.js';
import { hashToken, secretUnder } from './sessions.js';
import { KEY_ISSUED, tellOnce } from './told-secrets.js';

@InputType({ description: 'A key for a program.' })
export class IssueApiKeyInput {
  @Field(() => ID, { description: 'Whose it is to be.' })
  serviceAccountId!: string;

  @Field(() => PlainDateScalar, { description: 'Its last day; a year from today at most.' })
  expiresOn!: PlainDate;
}

export const IssueApiKeyResult = resultOf('IssueApiKey', () => ApiKey);

/** Issues a key. The answer alone tells it. */
export async function issueApiKey(
  context: ActorContext,
  { serviceAccountId, expiresOn }: IssueApiKeyInput,
): Promise<Answer<ApiKey>> {
  const account = await getRecord(context, ServiceAccount, serviceAccountId);
  const answer = mayIssueKey({ isActive: account.isActive, expiresOn, today: context.today });
  if (!answer.allowed) return new Refused(answer.refusals);

  const key = writeKey(context, account, expiresOn);
  await context.em.flush();
  return key;
}

/** Writes a new key of an account, and keeps it for the answer. */
export function writeKey(context: ActorContext, account: ServiceAccount, expiresOn: PlainDate): ApiKey {
  const { em, http, today } = context;
  const { secret, prefix } = keySecretOf(secretUnder(context, KEY_ISSUED));
  tellOnce(http, secret);
  return em.create(ApiKey, {
    id: newId(),
    serviceAccount: em.getReference(ServiceAccount, account.id, { wrapped: true }),
    prefix,
    tokenHash: hashToken(secret),
    issuedOn: today,
    expiresOn,
    revokedOn: null,
    lastUsedOn: null,
    version: 1,
  });
}
