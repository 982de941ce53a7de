import { AuditStatus, mayCancelAudit } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Audit } from './audit.entity.js';

@InputType({ description: 'An audit to be called off.' })
export class CancelAuditInput {
  @Field(() => ID, { description: 'The audit.' })
  auditId!: string;

  @Field(() => Int, { description: "The audit's version as it was read." })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const CancelAuditResult = resultOf('CancelAudit', () => Audit);

/** Calls an audit off before its report; it stays in the file with the reason. */
export async function cancelAudit(context: ActorContext, input: CancelAuditInput): Promise<Answer<Audit>> {
  const audit = await getForChange(context, Audit, { id: input.auditId, expectedVersion: input.expectedVersion });
  const answer = mayCancelAudit({ auditStatus: audit.status, reason: input.reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(audit, { status: AuditStatus.CANCELLED, cancelReason: input.reason });
  await context.em.flush();
  return audit;
}
