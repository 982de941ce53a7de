import type { PlainDate } from '@touchstone/plain-date';
import { check } from '../check.js';
import type { Check } from '../check.js';
import { CLAUSE } from '../clauses.js';
import { notInFuture } from '../findings.js';
import type { PlannedActivity } from '../planning/activities.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';
import { AuditActivityKind, AuditMethod, AuditStatus } from './words.js';

/** The day on which a plan was reported to the authority (审查计划报送), about to be recorded. */
export interface PlanReportFacts {
  readonly auditStatus: AuditStatus;
  readonly plannedOn: PlainDate;
  readonly planReportedOn: PlainDate;
  readonly today: PlainDate;
}

const CLOSED: readonly AuditStatus[] = [AuditStatus.DECIDED, AuditStatus.CANCELLED];
/** A mystery customer comes in person. */
const IN_PERSON: readonly AuditActivityKind[] = [AuditActivityKind.ON_SITE, AuditActivityKind.MYSTERY];

/**
 * By what method an audit is reported: on site, from afar, or both. A document review counts for neither; null where
 * nothing is done with the client.
 *
 * @example
 * auditMethodOf(['DOCUMENT_REVIEW', 'ON_SITE', 'REMOTE']) // 'FS03'
 */
export function auditMethodOf(kinds: readonly AuditActivityKind[]): AuditMethod | null {
  const [inPerson, remote] = [kinds.some((kind) => IN_PERSON.includes(kind)), kinds.includes(AuditActivityKind.REMOTE)];
  if (inPerson && remote) return AuditMethod.FS03;
  if (remote) return AuditMethod.FS02;
  return inPerson ? AuditMethod.FS01 : null;
}

/** Whether the day may be recorded: the plan was there by then, and nothing is decided yet. */
export function mayRecordPlanReport({ auditStatus, plannedOn, planReportedOn, today }: PlanReportFacts): Verdict {
  const field = 'planReportedOn';
  return verdict([
    CLOSED.includes(auditStatus) &&
      refusal('AUDIT_CLOSED_TO_REPORTING', CLAUSE.planReport, { params: { status: auditStatus } }),
    notInFuture(field, planReportedOn, today),
    planReportedOn < plannedOn &&
      refusal('REPORTED_BEFORE_PLANNED', CLAUSE.planReport, { field, params: { plannedOn } }),
  ]);
}

/** Whether a plan was reported before its audit began. It is only pointed out: no rule says by when it must be. */
export function planReportChecks({
  planReportedOn,
  activities,
}: {
  readonly planReportedOn: PlainDate | null;
  readonly activities: ReadonlyArray<Pick<PlannedActivity, 'startsOn'>>;
}): readonly Check[] {
  const [startsOn] = activities.map((each) => each.startsOn).toSorted();
  const passed = planReportedOn !== null && (startsOn === undefined || planReportedOn < startsOn);
  return [check('PLAN_REPORTED_IN_TIME', CLAUSE.planReport, { passed, ...(startsOn && { params: { startsOn } }) })];
}
