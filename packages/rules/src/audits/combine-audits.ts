import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { auditOpenFault } from './fieldwork.js';
import { AuditStatus } from './words.js';

/** One of two audits that are to be done as one. */
export interface CombinableAudit {
  readonly number: string;
  readonly status: AuditStatus;
  readonly clientId: string;
  readonly programme: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  /** Number of the audit it is combined with already; null without one. */
  readonly combinedWith: string | null;
}

/** Two audits about to be taken apart again. */
export interface SeparateAuditsFacts {
  readonly status: AuditStatus;
  /** Status of the other one; null where there is none. */
  readonly otherStatus: AuditStatus | null;
  /** Names of those who sit in both teams and would then be booked twice on the same days. */
  readonly sharedSeats: readonly string[];
}

const OTHER = { field: 'otherAuditId' } as const;
/** From here on what was audited together has gone into a report. */
const REPORTED: readonly AuditStatus[] = [AuditStatus.REPORTED, AuditStatus.REVIEWED, AuditStatus.DECIDED];

/**
 * Whether two audits may be held as one (结合审查): of one client, against two programmes, on days they share. Each
 * keeps its own edition, scorecards, report and decision.
 */
export function mayCombineAudits(audit: CombinableAudit, other: CombinableAudit): Verdict {
  return verdict([
    auditOpenFault(audit.status),
    other.status !== audit.status && auditOpenFault(other.status),
    audit.number === other.number && refusal('COMBINED_WITH_ITSELF', CLAUSE.conducting, OTHER),
    audit.clientId !== other.clientId && refusal('COMBINED_CLIENTS_DIFFER', CLAUSE.conducting, OTHER),
    audit.number !== other.number &&
      audit.programme === other.programme &&
      refusal('COMBINED_PROGRAMME_ALIKE', CLAUSE.conducting, OTHER),
    (audit.endsOn < other.startsOn || other.endsOn < audit.startsOn) &&
      refusal('COMBINED_DAYS_APART', CLAUSE.conducting, {
        ...OTHER,
        params: { startsOn: other.startsOn, endsOn: other.endsOn },
      }),
    ...[audit, other].map(
      ({ number, combinedWith }) =>
        combinedWith !== null &&
        refusal('AUDIT_COMBINED_ALREADY', CLAUSE.conducting, { ...OTHER, params: { number, with: combinedWith } }),
    ),
  ]);
}

/** Whether they may be taken apart: before either is reported, and only once nobody would be in two places at once. */
export function maySeparateAudits({ status, otherStatus, sharedSeats }: SeparateAuditsFacts): Verdict {
  return verdict([
    auditOpenFault(status),
    otherStatus === null && refusal('AUDIT_NOT_COMBINED', CLAUSE.conducting),
    otherStatus !== null &&
      REPORTED.includes(otherStatus) &&
      refusal('COMBINED_AUDIT_REPORTED', CLAUSE.conducting, { params: { status: otherStatus } }),
    sharedSeats.length > 0 && refusal('SEPARATION_DOUBLE_BOOKS', CLAUSE.team, { params: { persons: sharedSeats } }),
  ]);
}
