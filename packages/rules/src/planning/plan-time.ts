import { CLAUSE } from '../clauses.js';
import { isBlank } from '../findings.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';
import type { Refusal } from '../verdict.js';
import { halfDaysOf, halfDaysOrNone, personDaysOf } from './person-days.js';
import { requiredTime } from './required-time.js';
import type { RequiredTime, RequiredTimeFacts } from './required-time.js';
import { adjustmentFaults, MOST_REDUCTION, netPercentOf } from './time-adjustments.js';
import type { TimeAdjustment } from './time-adjustments.js';

/** The time of an audit, and what all adjustments of it come to. */
export interface TimeLimitFacts extends RequiredTimeFacts {
  readonly personDays: string;
  /** The part of them on site; null where the plan does not part them. */
  readonly onSitePersonDays: string | null;
}

/** The time of an audit as it is about to be planned. */
export interface PlanTimeFacts extends Omit<TimeLimitFacts, 'netPercent'> {
  readonly adjustments: readonly TimeAdjustment[];
  /** What the time rests on where the table has no figure. */
  readonly justification: string | null;
}

const CLAUSE_OF_TIME = CLAUSE.auditTime;

/** What is wrong with a planned time: its shape, its reasons, or too little of it. */
export function timeFaults(facts: PlanTimeFacts): readonly Finding[] {
  const total = halfDaysOf(facts.personDays);
  const onSite = facts.onSitePersonDays === null ? total : halfDaysOf(facts.onSitePersonDays);
  const shapes: readonly Finding[] = [
    (total === null || total === 0) && refusal('PERSON_DAYS_SHAPE', CLAUSE_OF_TIME, { field: 'personDays' }),
    facts.onSitePersonDays !== null &&
      (onSite === null || onSite === 0) &&
      refusal('PERSON_DAYS_SHAPE', CLAUSE_OF_TIME, { field: 'onSitePersonDays' }),
  ];
  const required = requiredTime({ ...facts, netPercent: netPercentOf(facts.adjustments) });
  const reasons = [...shapes, ...adjustmentFaults(facts.adjustments, required?.band ?? null)];
  if (total === null || onSite === null) return reasons;
  return [
    ...reasons,
    onSite > total &&
      refusal('ON_SITE_EXCEEDS_TOTAL', CLAUSE_OF_TIME, {
        field: 'onSitePersonDays',
        params: { total: facts.personDays },
      }),
    ...(required === null ? [argumentFault(facts)] : reductionFaults(facts, total, required)),
    ...(required?.limitsBind ? limitFindings(facts, required) : []),
  ];
}

/** What a planner should see of the time and may pass by: limits the table itself does not keep, and its silence. */
export function timeWarnings(facts: TimeLimitFacts): readonly Refusal[] {
  const required = requiredTime(facts);
  const findings: readonly Finding[] = [
    ...(required?.limitsBind ? [] : limitFindings(facts, required)),
    required === null && refusal('AUDIT_TIME_NOT_IN_TABLE', CLAUSE_OF_TIME, { params: { headcount: facts.headcount } }),
  ];
  return findings.filter((finding) => finding !== false);
}

/** The table's time, parted as the table parts it, for a plan that says nothing of the days on site. */
export function onSiteByTable(personDays: string, required: Pick<RequiredTime, 'documentReview'> | null): string {
  const total = halfDaysOrNone(personDays);
  const onSite = total - halfDaysOrNone(required?.documentReview ?? '0');
  return onSite > 0 ? personDaysOf(onSite) : personDays;
}

function argumentFault({ justification, personDays }: PlanTimeFacts): Finding {
  return (
    isBlank(justification) &&
    refusal('AUDIT_TIME_NOT_JUSTIFIED', CLAUSE_OF_TIME, { field: 'justification', params: { planned: personDays } })
  );
}

/** Coded reasons may take three tenths off the table's time, no more, and nothing off what the outlets take. */
function reductionFaults({ personDays }: PlanTimeFacts, total: number, required: RequiredTime): readonly Finding[] {
  const base = halfDaysOrNone(required.base);
  const outlets = halfDaysOrNone(required.outletDays);
  const least = base * (100 - MOST_REDUCTION) + outlets * 100;
  return [
    total < halfDaysOrNone(required.least) &&
      refusal('REDUCTION_NOT_JUSTIFIED', CLAUSE_OF_TIME, {
        field: 'adjustments',
        params: { planned: personDays, table: required.least },
      }),
    total * 100 < least &&
      refusal('REDUCTION_TOO_LARGE', CLAUSE_OF_TIME, {
        field: 'personDays',
        params: { planned: personDays, table: personDaysOf(base + outlets), most: MOST_REDUCTION },
      }),
  ];
}

/** Four fifths on site, and the share of the initial audit that later ones take. */
function limitFindings(facts: Omit<TimeLimitFacts, 'netPercent'>, required: RequiredTime | null): readonly Finding[] {
  const { personDays, onSitePersonDays, kind } = facts;
  const total = halfDaysOrNone(personDays);
  const onSite = onSitePersonDays === null ? total : halfDaysOrNone(onSitePersonDays);
  const share = total === 0 ? 100 : Math.floor((onSite * 100) / total);
  const ofInitial = required?.leastOfInitial ?? null;
  return [
    onSite * 5 < total * 4 &&
      refusal('ON_SITE_SHARE_LOW', CLAUSE_OF_TIME, { field: 'onSitePersonDays', params: { share } }),
    ofInitial !== null &&
      total < halfDaysOrNone(ofInitial) &&
      refusal('BELOW_SHARE_OF_INITIAL', CLAUSE_OF_TIME, {
        field: 'personDays',
        params: { kind, planned: personDays, least: ofInitial },
      }),
  ];
}
