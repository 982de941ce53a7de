import type { PlainDate } from '@touchstone/plain-date';
import { auditOpenFault, seatFault } from '../audits/fieldwork.js';
import { AuditActivityKind } from '../audits/words.js';
import type { AuditStatus } from '../audits/words.js';
import { CLAUSE } from '../clauses.js';
import type { TeamRole } from '../competence/words.js';
import { notInFuture, textGiven } from '../findings.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** A mystery customer's visit about to be recorded. */
export interface RecordMysteryVisitFacts {
  readonly auditStatus: AuditStatus;
  /** Seat on the team of whoever records it; null for an outsider. */
  readonly seat: TeamRole | null;
  /** The activity of the audit that it belongs to. */
  readonly activity: { readonly kind: AuditActivityKind; readonly startsOn: PlainDate; readonly endsOn: PlainDate };
  readonly visitedOn: PlainDate;
  readonly outlet: string;
  readonly scenario: string;
  readonly observations: string;
  readonly today: PlainDate;
}

/**
 * Whether a mystery customer's visit may be recorded: by the team, until the report, on a day the audit has for it, with
 * where somebody went, as what, and what was seen; whether he may go is `offTeamWorkChecks`'s to say. It is evidence and gives no verdict.
 */
export function mayRecordMysteryVisit(facts: RecordMysteryVisitFacts): Verdict {
  const { auditStatus, seat, activity, visitedOn, outlet, scenario, observations, today } = facts;
  const { kind, startsOn, endsOn } = activity;
  const isOutside = visitedOn < startsOn || visitedOn > endsOn;
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    kind !== AuditActivityKind.MYSTERY && refusal('NO_MYSTERY_VISIT', CLAUSE.conducting, { field: 'activityId' }),
    kind === AuditActivityKind.MYSTERY &&
      isOutside &&
      refusal('VISIT_OUTSIDE_ACTIVITY', CLAUSE.conducting, { field: 'visitedOn', params: { startsOn, endsOn } }),
    notInFuture('visitedOn', visitedOn, today),
    textGiven('VISIT_OUTLET_MISSING', CLAUSE.conducting, { field: 'outlet', text: outlet }),
    textGiven('VISIT_SCENARIO_MISSING', CLAUSE.conducting, { field: 'scenario', text: scenario }),
    textGiven('VISIT_OBSERVATIONS_MISSING', CLAUSE.conducting, { field: 'observations', text: observations }),
  ]);
}

/** Whether a visit may be taken out again: before the report, and while no answer rests on it. */
export function mayRemoveMysteryVisit(
  facts: Pick<RecordMysteryVisitFacts, 'auditStatus' | 'seat'> & { readonly criteria: readonly string[] },
): Verdict {
  const { auditStatus, seat, criteria } = facts;
  return verdict([
    auditOpenFault(auditStatus),
    seatFault(seat),
    criteria.length > 0 && refusal('VISIT_IS_EVIDENCE', CLAUSE.conducting, { params: { criteria } }),
  ]);
}
