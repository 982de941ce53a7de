import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { editionFault } from '../applications/submit-application.js';
import type { EditionDays } from '../applications/submit-application.js';
import type { AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import { CertificateState } from '../cycle/words.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Refusal, Verdict } from '../verdict.js';
import { auditTime } from './audit-time.js';
import { halfDaysOf, halfDaysOrNone } from './person-days.js';

/** An audit as it is about to be planned. */
export interface PlanAuditFacts {
  readonly kind: AuditKind;
  readonly edition: EditionDays & {
    /** Id of its table of audit time. */
    readonly timeTable: string;
    /** Whether the document review must be concluded before anybody goes on site. */
    readonly documentReviewFirst: boolean;
  };
  /** Day the agreement was signed, or null. */
  readonly agreementSignedOn: PlainDate | null;
  /** State of the newest certificate today; null before the first. */
  readonly certificateState: CertificateState | null;
  /** Last day of the document review; null where none is planned. */
  readonly documentReviewOn: PlainDate | null;
  /** First and last day on site. */
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
  readonly personDays: string;
  /** The part of them on site; null where the plan does not part them. */
  readonly onSitePersonDays: string | null;
  /** Why the time departs from the table. */
  readonly justification: string | null;
  /** Persons in scope. */
  readonly headcount: number;
  /** Fixed outlets beside the head office. */
  readonly outlets: number;
}

/** Longest stay on site, in days; a longer one is a slip of the pen. */
const LONGEST_STAY = 92;

/** Certificate states in which each kind of audit makes sense; a kind left out asks for none. */
const STATES: Readonly<Partial<Record<AuditKind, readonly CertificateState[]>>> = {
  SURVEILLANCE: [CertificateState.VALID],
  RECERTIFICATION: [CertificateState.VALID, CertificateState.SUSPENDED, CertificateState.RESTORABLE],
  SPECIAL: [CertificateState.VALID, CertificateState.SUSPENDED, CertificateState.SUSPENSION_ENDED],
};

/** Whether an audit may be planned so: something to audit, days in order, an edition in force, enough time. */
export function mayPlanAudit(facts: PlanAuditFacts): Verdict {
  return verdict([
    editionFault(facts.edition, facts.startsOn),
    ...fileFaults(facts),
    ...dayFaults(facts),
    ...documentReviewFaults(facts),
    ...timeFaults(facts),
  ]);
}

/** What a planner should see and may pass by. */
export function planWarnings(facts: PlanAuditFacts): readonly Refusal[] {
  const { personDays, onSitePersonDays, headcount } = facts;
  const total = halfDaysOrNone(personDays);
  const onSite = onSitePersonDays === null ? total : halfDaysOrNone(onSitePersonDays);
  const share = total === 0 ? 100 : Math.floor((onSite * 100) / total);
  const findings: readonly Finding[] = [
    onSite * 5 < total * 4 &&
      refusal('ON_SITE_SHARE_LOW', CLAUSE.auditTime, { field: 'onSitePersonDays', params: { share } }),
    tableTime(facts) === null && refusal('AUDIT_TIME_NOT_IN_TABLE', CLAUSE.auditTime, { params: { headcount } }),
  ];
  return findings.filter((finding) => finding !== false);
}

function fileFaults({
  kind,
  agreementSignedOn,
  certificateState,
  startsOn,
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
    states !== undefined &&
      (certificateState === null || !states.includes(certificateState)) &&
      refusal('CERTIFICATE_STATE_FORBIDS_AUDIT', CLAUSE.programme, {
        params: { kind, ...(certificateState && { state: certificateState }) },
      }),
  ];
}

function dayFaults({ startsOn, endsOn }: PlanAuditFacts): readonly Finding[] {
  return [
    endsOn < startsOn && refusal('ENDS_BEFORE_START', CLAUSE.auditPlan, { field: 'endsOn', params: { startsOn } }),
    daysBetween(startsOn, endsOn) >= LONGEST_STAY &&
      refusal('STAY_TOO_LONG', CLAUSE.auditPlan, { field: 'endsOn', params: { most: LONGEST_STAY } }),
  ];
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

function timeFaults(facts: PlanAuditFacts): readonly Finding[] {
  const clause = CLAUSE.auditTime;
  const total = halfDaysOf(facts.personDays);
  const onSite = facts.onSitePersonDays === null ? total : halfDaysOf(facts.onSitePersonDays);
  const shapes: readonly Finding[] = [
    (total === null || total === 0) && refusal('PERSON_DAYS_SHAPE', clause, { field: 'personDays' }),
    facts.onSitePersonDays !== null &&
      (onSite === null || onSite === 0) &&
      refusal('PERSON_DAYS_SHAPE', clause, { field: 'onSitePersonDays' }),
  ];
  if (total === null || onSite === null) return shapes;
  return [
    ...shapes,
    onSite > total &&
      refusal('ON_SITE_EXCEEDS_TOTAL', clause, { field: 'onSitePersonDays', params: { total: facts.personDays } }),
    ...reductionFaults(facts, total),
  ];
}

/** Three tenths of the table's time may be argued away, no more; any reduction at all is argued for. */
function reductionFaults(facts: PlanAuditFacts, total: number): readonly Finding[] {
  const byTable = tableTime(facts);
  const silent = isBlank(facts.justification);
  const justify = {
    field: 'justification',
    params: { planned: facts.personDays, ...(byTable !== null && { table: byTable }) },
  };
  if (byTable === null) return [silent && refusal('AUDIT_TIME_NOT_JUSTIFIED', CLAUSE.auditTime, justify)];
  const wanted = halfDaysOrNone(byTable);
  return [
    total < wanted && silent && refusal('REDUCTION_NOT_JUSTIFIED', CLAUSE.auditTime, justify),
    total * 10 < wanted * 7 &&
      refusal('REDUCTION_TOO_LARGE', CLAUSE.auditTime, {
        field: 'personDays',
        params: { planned: facts.personDays, table: byTable, most: 30 },
      }),
  ];
}

function tableTime({ edition, kind, headcount, outlets, startsOn }: PlanAuditFacts): string | null {
  return auditTime({ table: edition.timeTable, kind, headcount, outlets, on: startsOn })?.total ?? null;
}
