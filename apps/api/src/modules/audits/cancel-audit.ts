import { AuditKind, AuditStatus, isAlive, lastIssueDay, mayCancelAudit } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { forgetRecertification, newestCertificate, stateOf } from '../certificates/index.js';
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

/** Calls an audit off before its report, or once there is nothing to decide; it stays in the file with the reason. */
export async function cancelAudit(context: ActorContext, input: CancelAuditInput): Promise<Answer<Audit>> {
  const audit = await getForChange(context, Audit, { id: input.auditId, expectedVersion: input.expectedVersion });
  const answer = mayCancelAudit({
    auditStatus: audit.status,
    leadsNowhere: await leadsNowhere(context, audit),
    reason: input.reason,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(audit, { status: AuditStatus.CANCELLED, cancelReason: input.reason });
  if (audit.kind === AuditKind.RECERTIFICATION) await forgetRecertification(context, audit.certification.id);
  await context.em.flush();
  return audit;
}

/** Whether an audit was to decide on a certificate that is no more, or to bring one that its edition cannot carry. */
async function leadsNowhere(context: ActorContext, { kind, certification, editionId }: Audit): Promise<boolean> {
  if (kind === AuditKind.INITIAL || kind === AuditKind.RECERTIFICATION) {
    const until = lastIssueDay(context.editions.get(editionId));
    return until !== null && context.today > until;
  }
  const certificate = await newestCertificate(context, certification.id);
  return certificate !== null && !isAlive(stateOf(context, certificate));
}
