import { AuditKind, AuditStatus, CertificateState, lastIssueDay, mayCancelAudit } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Certificate, stateOf } from '../certificates/index.js';
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

const ENDED: readonly CertificateState[] = [
  CertificateState.EXPIRED_AWAITING_DECISION,
  CertificateState.RESTORABLE,
  CertificateState.LAPSED,
  CertificateState.WITHDRAWN,
  CertificateState.CANCELLED,
  CertificateState.REPLACED,
];

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
  await context.em.flush();
  return audit;
}

/** Whether an audit was to decide on a certificate that is no more, or to bring one that its edition cannot carry. */
async function leadsNowhere(context: ActorContext, { kind, certification, editionId }: Audit): Promise<boolean> {
  if (kind === AuditKind.INITIAL || kind === AuditKind.RECERTIFICATION) {
    const { inForceUntil, filing, cycle } = context.editions.get(editionId);
    const { transitionMonths } = cycle;
    const until = lastIssueDay({ inForceUntil, filingEndsOn: filing.endsOn, transitionMonths });
    return until !== null && context.today > until;
  }
  const newest = { orderBy: { issuedOn: 'desc', id: 'desc' } } as const;
  const certificate = await context.em.findOne(Certificate, { certification: certification.id }, newest);
  return certificate !== null && ENDED.includes(stateOf(context, certificate));
}
