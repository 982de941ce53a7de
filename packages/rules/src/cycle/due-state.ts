import { daysBetween, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { DueState, PlanState } from './words.js';

/** The days of one surveillance. */
export interface DueFacts {
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  readonly completedOn: PlainDate | null;
}

/** From how many days before its due day on a surveillance is due soon. */
export const DUE_SOON_DAYS = 30;
/** Below how many days a surveillance without a sound plan is at risk. */
export const AT_RISK_DAYS = 90;

/** How urgent a surveillance is on a day. A limit is met on its day and missed the day after. */
export function dueState(
  { opensOn, dueOn, completedOn }: DueFacts,
  today: PlainDate,
  soonDays = DUE_SOON_DAYS,
): DueState {
  if (completedOn && completedOn <= today) return DueState.DONE;
  if (today > dueOn) return DueState.OVERDUE;
  if (today >= plusDays(dueOn, -soonDays)) return DueState.DUE_SOON;
  return today >= opensOn ? DueState.OPEN : DueState.NOT_OPEN;
}

/** What stands ready for something that is due. */
export interface PlanFacts {
  readonly dueOn: PlainDate;
  /** Last day on site of the audit planned for it; null while there is none. */
  readonly plannedOn: PlainDate | null;
  /** Whether the planned team may hold that audit. */
  readonly teamValid: boolean;
}

/** Whether a plan stands ready for what is due. A plan that comes too late is told before a team that is not sound. */
export function planState({ dueOn, plannedOn, teamValid }: PlanFacts): PlanState {
  if (!plannedOn) return PlanState.UNPLANNED;
  if (plannedOn > dueOn) return PlanState.PLANNED_AFTER_DUE;
  return teamValid ? PlanState.PLANNED : PlanState.TEAM_INVALID;
}

/** Whether something is due within 90 days, or was, without a sound plan. */
export function isAtRisk(facts: PlanFacts, today: PlainDate): boolean {
  return daysBetween(today, facts.dueOn) < AT_RISK_DAYS && planState(facts) !== PlanState.PLANNED;
}
