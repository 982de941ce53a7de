import { daysBetween, earliest, latest, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { AuditActivityKind, AuditKind } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import type { Finding } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** Days on which something is done in an audit, both ends counting. */
export interface PlannedActivity {
  readonly kind: AuditActivityKind;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** The days of a plan, as `mayPlanAudit` asks for them. */
export interface PlanDays {
  /** Last day of the document review; null where none is planned. */
  readonly documentReviewOn: PlainDate | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

/** More days in a row are a slip of the pen. */
const MOST_DAYS = 92;

/** Whether activities make a plan: at least one with the client, none that ends before it starts, no stay for months. */
export function checkActivities(activities: readonly PlannedActivity[]): Verdict {
  return verdict([
    !activities.some(isWithClient) && refusal('ON_SITE_MISSING', CLAUSE.auditPlan, { field: 'activities' }),
    ...activities.flatMap(spanFaults),
    stayFault(activities),
  ]);
}

/** A stay that is too long as a whole; where one activity is, or has no span, that says it. */
function stayFault(activities: readonly PlannedActivity[]): Finding {
  const visits = activities.filter(isWithClient);
  const days = planDaysOf(visits);
  return (
    days !== null &&
    !visits.some((each, index) => spanFaults(each, index).some(Boolean)) &&
    daysBetween(days.startsOn, days.endsOn) >= MOST_DAYS &&
    refusal('STAY_TOO_LONG', CLAUSE.auditPlan, { field: 'activities', params: { most: MOST_DAYS } })
  );
}

function spanFaults({ startsOn, endsOn }: PlannedActivity, index: number): readonly Finding[] {
  const field = `activities.${index}.endsOn`;
  return [
    endsOn < startsOn && refusal('ENDS_BEFORE_START', CLAUSE.auditPlan, { field, params: { startsOn } }),
    daysBetween(startsOn, endsOn) >= MOST_DAYS &&
      refusal('ACTIVITY_TOO_LONG', CLAUSE.auditPlan, { field, params: { most: MOST_DAYS } }),
  ];
}

/**
 * Whether activities may be put on their days: none on a day that is over, or a visit that was missed could be planned
 * afterwards as if it had been held in time. What has begun as it was planned before stays, and may end on another day.
 */
export function mayPutOnDays(
  activities: readonly PlannedActivity[],
  { before, today }: { readonly before: readonly PlannedActivity[]; readonly today: PlainDate },
): Verdict {
  const hasBegun = ({ kind, startsOn }: PlannedActivity): boolean =>
    before.some((each) => each.kind === kind && each.startsOn === startsOn);
  return verdict(
    activities.map(
      (activity, index) =>
        activity.startsOn < today &&
        !hasBegun(activity) &&
        refusal('PLANNED_DAY_OVER', CLAUSE.auditPlan, { field: `activities.${index}.startsOn`, params: { today } }),
    ),
  );
}

/** First and last day with the client and the document review before them; null without a day with the client. */
export function planDaysOf(activities: readonly PlannedActivity[]): PlanDays | null {
  const [first, ...more] = activities.filter(isWithClient);
  if (!first) return null;
  const [review, ...reviews] = activities.filter((each) => !isWithClient(each)).map(({ endsOn }) => endsOn);
  return {
    documentReviewOn: review ? latest(review, ...reviews) : null,
    startsOn: earliest(first.startsOn, ...more.map(({ startsOn }) => startsOn)),
    endsOn: latest(first.endsOn, ...more.map(({ endsOn }) => endsOn)),
  };
}

/**
 * First and last day of an audit as its client is told of it. Those of a mystery customer are not announced, and would
 * be, if an audit began with them; only where nothing else is planned there are no others.
 */
export function announcedDaysOf(activities: readonly PlannedActivity[]): PlanDays | null {
  const announced = activities.filter(({ kind }) => kind !== AuditActivityKind.MYSTERY);
  return planDaysOf(announced) ?? planDaysOf(activities);
}

/** Every day on which a team is at work, each once, in order: qualifications must count on all of them. */
export function workDaysOf(activities: readonly PlannedActivity[]): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  for (const { startsOn, endsOn } of activities) {
    for (let day = startsOn; day <= endsOn; day = plusDays(day, 1)) days.add(day);
  }
  return [...days].toSorted();
}

/**
 * Whether an audit's documents are reviewed before anybody goes to the client. Where the edition asks for it, an
 * initial audit and a recertification need it; the others do if a review was planned.
 */
export function isDocumentReviewFirst(
  editionAsks: boolean,
  kind: AuditKind,
  activities: ReadonlyArray<Pick<PlannedActivity, 'kind'>>,
): boolean {
  const isWhole = kind === AuditKind.INITIAL || kind === AuditKind.RECERTIFICATION;
  return editionAsks && (isWhole || activities.some((each) => !isWithClient(each)));
}

/**
 * The activities that count: of several document reviews only the last, because one that did not pass is done again.
 */
export function countingActivities<T extends Pick<PlannedActivity, 'kind' | 'startsOn'>>(
  activities: readonly T[],
): readonly T[] {
  const last = activities
    .filter((each) => !isWithClient(each))
    .reduce<T | null>((found, each) => (found && each.startsOn < found.startsOn ? found : each), null);
  return activities.filter((each) => isWithClient(each) || each === last);
}

/** Whether something is done with the client, on site or from afar, rather than with its documents. */
export function isWithClient({ kind }: Pick<PlannedActivity, 'kind'>): boolean {
  return kind !== AuditActivityKind.DOCUMENT_REVIEW;
}
