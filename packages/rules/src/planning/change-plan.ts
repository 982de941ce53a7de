import { auditOpenFault } from '../audits/fieldwork.js';
import type { AuditStatus } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { textGiven } from '../findings.js';
import { verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** An audit about to be called off. */
export interface CancelAuditFacts {
  readonly auditStatus: AuditStatus;
  readonly reason: string;
}

/** Whether an audit may be called off: before its report, and with a reason that is kept. */
export function mayCancelAudit({ auditStatus, reason }: CancelAuditFacts): Verdict {
  return verdict([
    auditOpenFault(auditStatus),
    textGiven('CANCEL_REASON_MISSING', CLAUSE.programme, { field: 'reason', text: reason }),
  ]);
}

/** Whether the days of an audit may move: before its report. */
export function mayRescheduleAudit({ auditStatus }: Pick<CancelAuditFacts, 'auditStatus'>): Verdict {
  return verdict([auditOpenFault(auditStatus)]);
}
