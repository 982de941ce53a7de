import type { PlainDate } from '@touchstone/plain-date';
import { AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { CertificationStatus } from '../decision/words.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** The file (认证案卷) that an audit would be planned for. */
export interface AuditFileFacts {
  readonly kind: AuditKind;
  readonly certificationStatus: CertificationStatus;
  /** Whether the file takes a certificate of another body over: its review comes instead of an initial audit. */
  readonly isTransfer: boolean;
  /** Number of another audit of this kind on the file that is neither decided nor cancelled; null without one. */
  readonly openAudit: string | null;
  /** The surveillance it would complete; null where none is named. */
  readonly surveillance: SurveillanceWanted | null;
}

/** A surveillance (监督审查) that an audit is to complete. */
export interface SurveillanceWanted {
  readonly isOfThisFile: boolean;
  readonly completedOn: PlainDate | null;
  /** Number of the audit that is planned for it already, or null. */
  readonly plannedIn: string | null;
}

/** Kinds of which a file waits for one at a time; special audits may run beside any other. */
const ONE_AT_A_TIME: readonly AuditKind[] = [AuditKind.INITIAL, AuditKind.RECERTIFICATION];

/** Whether a file waits for an audit of this kind. What the certificate's state allows is `mayPlanAudit`'s to say. */
export function mayAuditFile(facts: AuditFileFacts): Verdict {
  const { kind, certificationStatus: status, isTransfer, openAudit } = facts;
  return verdict([
    kind === AuditKind.INITIAL &&
      status !== CertificationStatus.IN_PROGRESS &&
      refusal('FILE_AWAITS_NO_INITIAL_AUDIT', CLAUSE.programme, { field: 'kind', params: { status } }),
    kind === AuditKind.INITIAL &&
      isTransfer &&
      refusal('TRANSFER_NEEDS_NO_INITIAL_AUDIT', CLAUSE.transfer, { field: 'kind' }),
    ONE_AT_A_TIME.includes(kind) &&
      openAudit !== null &&
      refusal('AUDIT_OPEN_ALREADY', CLAUSE.programme, { field: 'kind', params: { number: openAudit } }),
    ...surveillanceFaults(facts),
  ]);
}

function surveillanceFaults({ kind, surveillance }: AuditFileFacts): readonly Finding[] {
  const field = 'surveillanceActivityId';
  const clause = CLAUSE.surveillance;
  if (kind !== AuditKind.SURVEILLANCE) {
    return [surveillance !== null && refusal('SURVEILLANCE_NOT_ASKED', clause, { field, params: { kind } })];
  }
  if (surveillance === null) return [refusal('SURVEILLANCE_MISSING', clause, { field })];
  const { isOfThisFile, completedOn, plannedIn } = surveillance;
  if (!isOfThisFile) return [refusal('SURVEILLANCE_OF_ANOTHER_FILE', clause, { field })];
  return [
    completedOn !== null && refusal('SURVEILLANCE_COMPLETED', clause, { field, params: { completedOn } }),
    plannedIn !== null && refusal('SURVEILLANCE_PLANNED', clause, { field, params: { number: plannedIn } }),
  ];
}
