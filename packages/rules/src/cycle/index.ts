export { certificateState } from './certificate-state.js';
export {
  applicationReviewDueOn,
  clockState,
  DEFAULT_NONCONFORMITY_LIMITS,
  isWorkingDay,
  majorVerifiedBy,
  monthlyReportDueOn,
  nonconformityDueOn,
} from './clocks.js';
export type { ClockFacts, HolidayTable, NonconformityLimits, ReviewClockFacts } from './clocks.js';
export type { CertificateFate, CycleFacts, RecertificationFacts, ValidityFacts } from './cycle-facts.js';
export { DEFAULT_CYCLE_POLICY } from './cycle-policy.js';
export type { CyclePolicy } from './cycle-policy.js';
export { AT_RISK_DAYS, DUE_SOON_DAYS, dueState, isAtRisk, planState } from './due-state.js';
export type { DueFacts, PlanFacts } from './due-state.js';
export { planCycle } from './plan-cycle.js';
export type { CyclePlan, SurveillanceRow } from './plan-cycle.js';
export { recertificationDates, recertificationOpensOn } from './recertification-dates.js';
export type { RecertificationDates } from './recertification-dates.js';
export { planSurveillance } from './surveillance-plan.js';
export type { PlannedSurveillance } from './surveillance-plan.js';
export {
  SUSPENSION_ALARM_DAYS,
  suspensionAlarm,
  suspensionOf,
  suspensionProposedOn,
  withdrawalProposedOn,
} from './suspension.js';
export type { Suspension } from './suspension.js';
export { DEFAULT_VALIDITY_MONTHS, mayIssue, validUntil } from './validity.js';
