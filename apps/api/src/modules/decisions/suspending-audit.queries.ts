import {
  DecisionOutcome,
  mayRestoreAfter,
  NonconformityGrade,
  NonconformityStatus,
  UPHOLDING,
} from '@touchstone/rules';
import type { SuspendingAudit, Verdict } from '@touchstone/rules';
import type { ActorContext } from '../../context.js';
import { Audit, combinedOutcome, currentScorecards, Nonconformity } from '../audits/index.js';
import type { Certificate } from '../certificates/index.js';
import { Decision } from './decision.entity.js';

/** Whether a suspension may be lifted, as far as the audit goes that it was decided on. */
export async function restorableAfterAudit(
  context: ActorContext,
  certificate: Certificate,
  { byAudit }: { readonly byAudit: boolean },
): Promise<Verdict> {
  return mayRestoreAfter(await suspendingAuditOf(context, certificate), { byAudit });
}

/** The audit that the newest suspension was decided on; null where it rests on none. */
async function suspendingAuditOf(
  { em, editions }: ActorContext,
  { id: certificate }: Certificate,
): Promise<SuspendingAudit | null> {
  const suspended = await em.findOne(
    Decision,
    { certificate, outcome: DecisionOutcome.SUSPEND },
    { orderBy: { decidedOn: 'desc', id: 'desc' } },
  );
  if (!suspended?.audit) return null;
  const audit = await em.findOneOrFail(Audit, { id: suspended.audit.id });
  const { passed } = combinedOutcome(editions.get(audit.editionId), await currentScorecards(em, audit.id));
  const upheldSince = await em.count(Decision, {
    certificate,
    audit: { $ne: null },
    outcome: { $in: [...UPHOLDING] },
    id: { $gt: suspended.id },
  });
  const majors = await em.find(
    Nonconformity,
    {
      audit: audit.id,
      grade: NonconformityGrade.MAJOR,
      status: { $nin: [NonconformityStatus.VERIFIED, NonconformityStatus.CLOSED] },
    },
    { orderBy: { number: 'asc' } },
  );
  return {
    number: audit.number,
    passed: passed === true || upheldSince > 0,
    openMajors: majors.map(({ number }) => `NC-${number}`),
  };
}
