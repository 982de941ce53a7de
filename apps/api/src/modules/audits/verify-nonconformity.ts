import {
  allOf,
  EvidencePurpose,
  mayVerifyNonconformity,
  NonconformityStatus,
  VerificationMethod,
} from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { filesFor } from '../documents/index.js';
import { Person } from '../people/index.js';
import { Nonconformity } from './nonconformity.entity.js';
import { judgementFactsOf, keepEvidence, nextSeatOf, sendBack } from './nonconformity.queries.js';

@InputType({ description: 'Whether what was done had its effect.' })
export class VerifyNonconformityInput {
  @Field(() => ID, { description: 'The nonconformity.' })
  nonconformityId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;

  @Field(() => Boolean, { description: 'Whether it had its effect; if not, it goes back to the client.' })
  effective!: boolean;

  @Field(() => VerificationMethod, { description: 'How it was verified.' })
  method!: VerificationMethod;

  @Field(() => String, { description: 'What shows it.' })
  evidence!: string;

  @Field(() => [ID], { nullable: true, description: 'Kept files that show it.' })
  documentIds!: string[] | null;
}

export const VerifyNonconformityResult = resultOf('VerifyNonconformity', () => Nonconformity);

/** Records whether what the client did had its effect; what had none goes back, with what was seen as the reason. */
export async function verifyNonconformity(
  context: ActorContext,
  { nonconformityId: id, expectedVersion, effective, method, evidence, documentIds }: VerifyNonconformityInput,
): Promise<Answer<Nonconformity>> {
  const { em, actor, today } = context;
  const nonconformity = await getForChange(context, Nonconformity, { id, expectedVersion });
  const { files, verdict } = await filesFor(context, nonconformity.client.id, documentIds);

  const answer = allOf([
    mayVerifyNonconformity({
      ...(await judgementFactsOf(context, nonconformity)),
      nextSeat: await nextSeatOf(context, nonconformity),
      method,
      evidence,
    }),
    verdict,
  ]);
  if (!answer.allowed) return new Refused(answer.refusals);

  keepEvidence(context, nonconformity, { files, purpose: EvidencePurpose.VERIFICATION });
  if (effective) {
    const verifiedBy = em.getReference(Person, actor.personId ?? '', { wrapped: true });
    const seen = { verifiedBy, verifiedOn: today, verificationMethod: method, verification: evidence };
    em.assign(nonconformity, { status: NonconformityStatus.VERIFIED, ...seen });
  } else await sendBack(context, nonconformity, evidence);
  await em.flush();
  return nonconformity;
}
