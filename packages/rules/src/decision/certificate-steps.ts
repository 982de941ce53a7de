import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import { notInFuture, textGiven } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** A step in a certificate's life that people decide. */
export interface CertificateStepFacts {
  /** The certificate's state on the day of the step. */
  readonly state: CertificateState;
  readonly issuedOn: PlainDate;
  readonly validUntil: PlainDate;
  /** Day its latest suspension began, and the last day of it; null where there is none. */
  readonly suspendedOn: PlainDate | null;
  readonly suspensionEndsOn: PlainDate | null;
  /** Day of the step. */
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly reason: string | null;
}

/** Whether a certificate may be suspended (暂停): one that is valid, for a stated reason, within its validity. */
export function maySuspend(facts: CertificateStepFacts): Verdict {
  return verdict([
    stateFault(facts, [CertificateState.VALID]),
    ...dayFaults(facts),
    textGiven('SUSPENSION_REASON_MISSING', CLAUSE.suspension, { field: 'reason', text: facts.reason }),
  ]);
}

/** Whether a suspended certificate may be restored (恢复): its cause is gone, and the suspension has not run out. */
export function mayRestore(facts: CertificateStepFacts): Verdict {
  const { on, suspendedOn, suspensionEndsOn } = facts;
  return verdict([
    stateFault(facts, [CertificateState.SUSPENDED]),
    ...dayFaults(facts),
    suspendedOn !== null &&
      on < suspendedOn &&
      refusal('RESTORED_BEFORE_SUSPENDED', CLAUSE.suspension, { field: 'on', params: { suspendedOn } }),
    suspensionEndsOn !== null &&
      on > suspensionEndsOn &&
      refusal('RESTORED_AFTER_SUSPENSION', CLAUSE.suspension, { field: 'on', params: { endsOn: suspensionEndsOn } }),
    textGiven('RESTORATION_REASON_MISSING', CLAUSE.suspension, { field: 'reason', text: facts.reason }),
  ]);
}

/** An audit that ended in a suspension, as it stands on the day the suspension would be lifted. */
export interface SuspendingAudit {
  readonly number: string;
  /** Whether its evaluations passed, or a later audit's did: it was suspended for something else then. */
  readonly passed: boolean;
  /** Numbers of its major nonconformities that are not verified. */
  readonly openMajors: readonly string[];
}

/**
 * Whether a suspension may be lifted, as far as the audit goes that it was decided on: its majors are verified, and
 * scores that fell short are made up for by another audit, not by a word.
 *
 * @param byAudit whether it is lifted by an audit that passed
 */
export function mayRestoreAfter(audit: SuspendingAudit | null, { byAudit }: { readonly byAudit: boolean }): Verdict {
  if (audit === null) return verdict([]);
  const { number, passed, openMajors } = audit;
  return verdict([
    !passed && !byAudit && refusal('RESTORED_BY_AUDIT_ONLY', CLAUSE.suspension, { params: { number } }),
    openMajors.length > 0 && refusal('MAJORS_VERIFIED', CLAUSE.suspension, { params: { numbers: openMajors } }),
  ]);
}

/** States a certificate can still be ended from: while it counts, is suspended, or was left suspended too long. */
const ENDABLE: readonly CertificateState[] = [
  CertificateState.VALID,
  CertificateState.SUSPENDED,
  CertificateState.SUSPENSION_ENDED,
];

/** Whether a certificate may be withdrawn (撤销) for a fault of its holder. It is the end of it. */
export function mayWithdraw(facts: CertificateStepFacts): Verdict {
  return verdict([
    stateFault(facts, ENDABLE),
    ...dayFaults(facts),
    textGiven('WITHDRAWAL_REASON_MISSING', CLAUSE.suspension, { field: 'reason', text: facts.reason }),
  ]);
}

/** Whether a certificate may be cancelled (注销): its holder gave it up or ceased to be. It is the end of it. */
export function mayCancel(facts: CertificateStepFacts): Verdict {
  return verdict([
    stateFault(facts, ENDABLE),
    ...dayFaults(facts),
    textGiven('CANCELLATION_REASON_MISSING', CLAUSE.suspension, { field: 'reason', text: facts.reason }),
  ]);
}

function stateFault({ state }: CertificateStepFacts, from: readonly CertificateState[]): Finding {
  return !from.includes(state) && refusal('CERTIFICATE_STATE_FORBIDS', CLAUSE.suspension, { params: { state, from } });
}

function dayFaults({ on, today, issuedOn, validUntil }: CertificateStepFacts): readonly Finding[] {
  return [
    notInFuture('on', on, today),
    on < issuedOn && refusal('BEFORE_ISSUE', CLAUSE.suspension, { field: 'on', params: { issuedOn } }),
    on > validUntil && refusal('AFTER_VALIDITY', CLAUSE.suspension, { field: 'on', params: { validUntil } }),
  ];
}
