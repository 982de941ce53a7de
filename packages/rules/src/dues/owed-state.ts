import { daysBetween } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { CLAUSE } from '../clauses.js';
import { DUE_SOON_DAYS, dueState } from '../cycle/due-state.js';
import type { DueState } from '../cycle/words.js';
import type { DueKind } from './words.js';

/** Where not a month: clocks of days, on which everything would be due soon from the first day, and what takes long. */
const SOON_DAYS: Readonly<Partial<Record<DueKind, number>>> = {
  APPLICATION_REVIEW: 3,
  PAPERS: 3,
  CHANGE_ASSESSMENT: 3,
  COMPLAINT: 3,
  APPEAL: 3,
  MARK_CORRECTION: 3,
  PLAN_REPORT: 3,
  NONCONFORMITY: 7,
  MONTHLY_RETURN: 7,
  // A suspension is alarmed of from sixty days on, an audit for a witnessing has to be found.
  SUSPENSION_END: 60,
  WITNESS: 180,
};

/** From how many days before its due day something owed is due soon. */
export function soonDaysOf(kind: DueKind): number {
  return SOON_DAYS[kind] ?? DUE_SOON_DAYS;
}

/** The days of something that is owed and not done. */
export interface OwedDays {
  readonly kind: DueKind;
  readonly opensOn: PlainDate;
  readonly dueOn: PlainDate;
  /** The last day on which nothing follows yet. */
  readonly lastLawfulOn: PlainDate;
}

/** How urgent something owed is on a day; nothing that is owed is done. A surveillance stands as it does by itself. */
export function owedState({ kind, opensOn, dueOn }: OwedDays, today: PlainDate): DueState {
  return dueState({ opensOn, dueOn, completedOn: null }, today, soonDaysOf(kind));
}

/** Days that are left until the last lawful day; negative once it has passed. */
export function slackDays({ lastLawfulOn }: OwedDays, today: PlainDate): number {
  return daysBetween(today, lastLawfulOn);
}

/** What the due day of each kind rests on. */
export const DUE_CLAUSES: Readonly<Record<DueKind, string>> = {
  SURVEILLANCE: CLAUSE.surveillance,
  RECERTIFICATION: CLAUSE.recertification,
  RECERTIFICATION_APPLICATION: CLAUSE.recertification,
  AWAITED_DECISION: CLAUSE.recertification,
  RESTORATION: CLAUSE.recertification,
  SUSPENSION_END: CLAUSE.suspension,
  NONCONFORMITY: CLAUSE.cause,
  APPLICATION_REVIEW: CLAUSE.ruleApplicationReview,
  PAPERS: CLAUSE.ruleApplicationReview,
  SPECIAL_AUDIT: CLAUSE.specialAudit,
  CHANGE_ASSESSMENT: CLAUSE.changes,
  COMPLAINT: CLAUSE.complaints,
  APPEAL: CLAUSE.appeals,
  MARK_CORRECTION: CLAUSE.marks,
  PERMIT: CLAUSE.ruleApplicant,
  TRANSITION: CLAUSE.changes,
  REGISTRATION: CLAUSE.registration,
  AUTHORISATION: CLAUSE.competence,
  PROFESSIONAL_CODE: CLAUSE.competence,
  EDUCATION: CLAUSE.registration,
  WITNESS: CLAUSE.competence,
  DECLARATION: CLAUSE.impartiality,
  PLAN_REPORT: CLAUSE.planReport,
  MONTHLY_RETURN: CLAUSE.ruleFiling,
  TECHNICAL_FILE: CLAUSE.house,
  RISK_REVIEW: CLAUSE.impartiality,
  COMMITTEE_REVIEW: CLAUSE.impartiality,
  INTERNAL_AUDIT: CLAUSE.house,
  MANAGEMENT_REVIEW: CLAUSE.house,
  CORRECTIVE_ACTION: CLAUSE.house,
  RULE_SELF_CHECK: CLAUSE.ruleFiling,
  MARK_REPORT: CLAUSE.marks,
  ANNUAL_REPORT: CLAUSE.house,
  RETENTION_END: CLAUSE.house,
};
