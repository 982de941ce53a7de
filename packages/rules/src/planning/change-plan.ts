import { auditOpenFault } from '../audits/fieldwork.js';
import { AuditStatus } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import { verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

const UNDECIDED: readonly AuditStatus[] = [AuditStatus.REPORTED, AuditStatus.REVIEWED];

/** An audit about to be called off. */
export interface CancelAuditFacts {
  readonly auditStatus: AuditStatus;
  /** Whether its certificate has ended since, or its edition issues none any more, so that it leads nowhere. */
  readonly leadsNowhere: boolean;
  readonly reason: string;
}

/**
 * Whether an audit may be called off: before its report, or undecided where it leads nowhere any more; and with a
 * reason that is kept.
 */
export function mayCancelAudit({ auditStatus, leadsNowhere, reason }: CancelAuditFacts): Verdict {
  const isPointless = leadsNowhere && UNDECIDED.includes(auditStatus);
  return verdict([
    !isPointless && auditOpenFault(auditStatus),
    textGiven('CANCEL_REASON_MISSING', CLAUSE.programme, { field: 'reason', text: reason }),
  ]);
}

/** Whether the days of an audit may move: before its report. */
export function mayRescheduleAudit({ auditStatus }: Pick<CancelAuditFacts, 'auditStatus'>): Verdict {
  return verdict([auditOpenFault(auditStatus)]);
}
