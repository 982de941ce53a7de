import type { PlainDate } from '@touchstone/plain-date';
import type { AuditRecord } from './audit.documents.js';
import type { RailStep } from './Rail.js';

/** The steps every audit goes through, and how far this one is. */
export function stepsOf(audit: AuditRecord): readonly RailStep[] {
  const { status, activities, technicalReviews, team, scorecards } = audit;
  const current = scorecards.filter((each) => each.status !== 'SUPERSEDED');
  const passedReview = technicalReviews.find(({ outcome }) => outcome === 'PASSED');
  const isReported = status === 'REPORTED' || status === 'REVIEWED' || status === 'DECIDED';
  const concluded = activities.filter(({ concludedOn }) => concludedOn != null);
  const isConcluded = activities.length > 0 && concluded.length === activities.length;
  const done: ReadonlyArray<readonly [name: string, isDone: boolean, day: PlainDate | null]> = [
    ['planned', true, audit.plannedOn],
    ['team', team.some(({ role }) => role === 'LEADER'), latestOf(team.map(({ assignedOn }) => assignedOn))],
    ['conducted', isConcluded || isReported, latestOf(concluded.map(({ concludedOn }) => concludedOn ?? null))],
    ['scored', isReported || (current.length > 0 && current.every(({ missing }) => missing === 0)), null],
    ['reported', isReported, audit.reportedOn ?? null],
    ['reviewed', status === 'REVIEWED' || status === 'DECIDED', passedReview?.reviewedOn ?? null],
    ['decided', status === 'DECIDED', audit.decidedOn ?? null],
  ];
  const next = status === 'CANCELLED' ? -1 : done.findIndex(([, isDone]) => !isDone);
  return done.map(([name, isDone, day], index) => ({
    name: `resources.audits.steps.${name}`,
    day: isDone ? day : null,
    state: isDone ? 'done' : index === next ? 'next' : 'later',
  }));
}

function latestOf(days: ReadonlyArray<PlainDate | null>): PlainDate | null {
  return (
    days
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}
