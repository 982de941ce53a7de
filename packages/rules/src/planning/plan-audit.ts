import type { PlainDate } from '@touchstone/plain-date';
import { editionFault } from '../applications/submit-application.js';
import type { EditionDays } from '../applications/submit-application.js';
import { AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { timeFaults, timeWarnings } from './plan-time.js';
import type { PlanTimeFacts } from './plan-time.js';
import { netPercentOf } from './time-adjustments.js';

/** An audit as it is about to be planned. */
export interface PlanAuditFacts extends Omit<PlanTimeFacts, 'table' | 'on'> {
  readonly edition: EditionDays & {
    /** Id of its table of audit time. */
    readonly timeTable: string;
    /** Whether the document review must be concluded before anybody goes on site. */
    readonly documentReviewFirst: boolean;
  };
  /** Day the agreement was signed, or null. */
  readonly agreementSignedOn: PlainDate | null;
  /** Last day of the agreement, as amended; null where none is set. */
  readonly agreementEndsOn: PlainDate | null;
  /** State of the newest certificate today; null before the first. */
  readonly certificateState: CertificateState | null;
  /** Its last day, and the last on which it can be restored after it; null before the first. */
  readonly certificateEnds: { readonly validUntil: PlainDate; readonly restorableUntil: PlainDate | null } | null;
  /** Last day of the document review; null where none is planned. */
  readonly documentReviewOn: PlainDate | null;
  /** First and last day on site. */
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** Certificate states in which each kind of audit makes sense; a kind left out asks for none, or says by its purpose. */
const STATES: Readonly<Partial<Record<AuditKind, readonly CertificateState[]>>> = {
  SURVEILLANCE: [CertificateState.VALID],
  RECERTIFICATION: [CertificateState.VALID, CertificateState.SUSPENDED, CertificateState.RESTORABLE],
};

/**
 * Whether an audit may be planned so: something to audit, an edition in force, enough time. Whether its days make spans
 * at all is `checkActivities`'s to say.
 */
export function mayPlanAudit(facts: PlanAuditFacts): Verdict {
  return verdict([
    editionFault(facts.edition, facts.startsOn),
    ...fileFaults(facts),
    expiryFault(facts),
    ...documentReviewFaults(facts),
    ...timeFaults(timeFactsOf(facts)),
  ]);
}

/** What a planner should see and may pass by. */
export function planWarnings(facts: PlanAuditFacts): readonly Refusal[] {
  return timeWarnings({ ...timeFactsOf(facts), netPercent: netPercentOf(facts.adjustments) });
}

function timeFactsOf({ edition, startsOn, ...facts }: PlanAuditFacts): PlanTimeFacts {
  return { ...facts, table: edition.timeTable, on: startsOn };
}

function fileFaults({
  kind,
  agreementSignedOn,
  agreementEndsOn: until,
  certificateState,
  startsOn,
  endsOn,
  documentReviewOn,
}: PlanAuditFacts): readonly Finding[] {
  const states = STATES[kind];
  const firstDay = documentReviewOn !== null && documentReviewOn < startsOn ? documentReviewOn : startsOn;
  return [
    agreementSignedOn === null && refusal('AGREEMENT_NOT_SIGNED', CLAUSE.agreement),
    agreementSignedOn !== null &&
      firstDay < agreementSignedOn &&
      refusal('STARTS_BEFORE_AGREEMENT', CLAUSE.agreement, {
        field: 'startsOn',
        params: { signedOn: agreementSignedOn },
      }),
    until !== null &&
      endsOn > until &&
      refusal('AGREEMENT_OVER', CLAUSE.agreement, { field: 'endsOn', params: { until } }),
    states !== undefined &&
      (certificateState === null || !states.includes(certificateState)) &&
      refusal('CERTIFICATE_STATE_FORBIDS_AUDIT', CLAUSE.programme, {
        params: { kind, ...(certificateState && { state: certificateState }) },
      }),
  ];
}

/**
 * A surveillance on days after the certificate completes nothing, and a recertification leads nowhere: it is over on
 * the last day, or, where what had begun by then may be finished, on the last day of that.
 */
function expiryFault(facts: PlanAuditFacts): Finding {
  const { kind, certificateEnds: ends, certificateState, startsOn, endsOn, documentReviewOn } = facts;
  if (ends === null || STATES[kind] === undefined) return false;
  const isRecertification = kind === AuditKind.RECERTIFICATION;
  const hasBegun =
    certificateState === CertificateState.RESTORABLE || (documentReviewOn ?? startsOn) <= ends.validUntil;
  const by = (isRecertification && hasBegun ? ends.restorableUntil : null) ?? ends.validUntil;
  const clause = isRecertification ? CLAUSE.recertification : CLAUSE.surveillance;
  return endsOn > by && refusal('AUDIT_AFTER_EXPIRY', clause, { field: 'endsOn', params: { kind, by } });
}

function documentReviewFaults({ edition, documentReviewOn, startsOn }: PlanAuditFacts): readonly Finding[] {
  const field = 'documentReviewOn';
  if (documentReviewOn === null) {
    return [edition.documentReviewFirst && refusal('DOCUMENT_REVIEW_MISSING', CLAUSE.ruleSteps, { field })];
  }
  return [
    documentReviewOn >= startsOn &&
      refusal('DOCUMENT_REVIEW_TOO_LATE', CLAUSE.ruleSteps, { field, params: { startsOn } }),
  ];
}
