import { auditOpenFault, seatFault } from '../audits/fieldwork.js';
import { AuditActivityKind } from '../audits/words.js';
import type { ActivityConclusion, AuditStatus } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { SurveyStatus } from './words.js';

/** A survey or mystery visit about to be attached to a leaf. */
export interface AttachBasisFacts {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever acts; null for an outsider. */
  readonly seat: TeamRole | null;
  /** Whether the evaluation has such a leaf. */
  readonly leafIsKnown: boolean;
  readonly survey: { readonly status: SurveyStatus; readonly ofThisClient: boolean } | null;
  readonly visit: {
    readonly kind: AuditActivityKind;
    readonly conclusion: ActivityConclusion | null;
    readonly ofThisAudit: boolean;
  } | null;
  /** A recorded visit of a mystery customer. */
  readonly record: { readonly ofThisAudit: boolean } | null;
  /** Whether it is attached to this leaf already. */
  readonly attached: boolean;
}

/**
 * Whether an answer may rest on a survey or a mystery visit: one of the two, finished, of this client, attached by the
 * team. What it means for the leaf is the auditor's to say: nothing here gives a verdict.
 */
export function mayAttachBasis(facts: AttachBasisFacts): Verdict {
  const { auditStatus, seat, leafIsKnown, survey, visit, record, attached } = facts;
  const given = [survey, visit, record].filter((each) => each !== null).length;
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    !leafIsKnown && fault('CRITERION_UNKNOWN_HERE', 'criterion'),
    given !== 1 && fault('BASIS_ONE_ONLY', 'surveyId'),
    survey !== null && !survey.ofThisClient && fault('SURVEY_OF_ANOTHER_CLIENT', 'surveyId'),
    survey !== null && survey.status !== SurveyStatus.CLOSED && fault('SURVEY_STILL_OPEN', 'surveyId'),
    visit !== null && !visit.ofThisAudit && fault('VISIT_OF_ANOTHER_AUDIT', 'activityId'),
    visit !== null && visit.kind !== AuditActivityKind.MYSTERY && fault('NO_MYSTERY_VISIT', 'activityId'),
    visit !== null && visit.conclusion === null && fault('VISIT_NOT_CONCLUDED', 'activityId'),
    record !== null && !record.ofThisAudit && fault('VISIT_OF_ANOTHER_AUDIT', 'visitId'),
    attached && fault('BASIS_ATTACHED_ALREADY', 'criterion'),
  ]);
}

/** Whether it may be taken off again: by the team, before the report. */
export function mayDetachBasis({ auditStatus, seat }: Pick<AttachBasisFacts, 'auditStatus' | 'seat'>): Verdict {
  return verdict([auditOpenFault(auditStatus), seatFault(seat)]);
}

function fault(code: string, field: string): Finding {
  return refusal(code, CLAUSE.satisfaction, { field });
}
