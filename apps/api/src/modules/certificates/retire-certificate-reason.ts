import { mayRetireReason } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { CertificateReason } from './certificate-reason.entity.js';

@InputType({ description: 'A coded reason that is no longer used.' })
export class RetireCertificateReasonInput {
  @Field(() => ID, { description: 'The reason.' })
  certificateReasonId!: string;

  @Field(() => Int, { description: "The reason's version as it was read." })
  expectedVersion!: number;
}

export const RetireCertificateReasonResult = resultOf('RetireCertificateReason', () => CertificateReason);

/** Takes a reason out of use from today; what was recorded with it keeps it. */
export async function retireCertificateReason(
  context: ActorContext,
  { certificateReasonId: id, expectedVersion }: RetireCertificateReasonInput,
): Promise<Answer<CertificateReason>> {
  const reason = await getForChange(context, CertificateReason, { id, expectedVersion });
  const answer = mayRetireReason({ kind: reason.kind, code: reason.code, isRetired: reason.retiredOn !== null });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(reason, { retiredOn: context.today });
  await context.em.flush();
  return reason;
}
