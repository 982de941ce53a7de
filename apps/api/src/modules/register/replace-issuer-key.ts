import { mayReplaceKey } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { IssuerKey } from './issuer-key.entity.js';
import { newIssuerKey } from './issuer-keys.js';

@InputType({ description: 'A key that signs certificates no more.' })
export class ReplaceIssuerKeyInput {
  @Field(() => ID, { description: 'The key.' })
  issuerKeyId!: string;

  @Field(() => Boolean, {
    description:
      'Whether somebody else may have had it: then it is published no more, and every certificate signed with it has to be handed out again.',
  })
  isCompromised!: boolean;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const ReplaceIssuerKeyResult = resultOf('ReplaceIssuerKey', () => IssuerKey);

/** Retires a key and makes the one that signs from now on. What the old one signed stays provable, unless it is disowned. */
export async function replaceIssuerKey(
  context: ActorContext,
  { issuerKeyId, isCompromised, reason }: ReplaceIssuerKeyInput,
): Promise<Answer<IssuerKey>> {
  const { em, now } = context;
  const key = await getRecord(context, IssuerKey, issuerKeyId);
  const { retiredAt, isCompromised: wasCompromised } = key;

  const answer = mayReplaceKey({ isRetired: retiredAt !== null, wasCompromised, isCompromised, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(key, { retiredAt: retiredAt ?? now, isCompromised: wasCompromised || isCompromised });
  const next = retiredAt === null ? newIssuerKey(context, key.isSpecimen) : key;
  await em.flush();
  return next;
}
