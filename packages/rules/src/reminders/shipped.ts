import type { DueKind } from '../dues/words.js';
import type { ReminderLadder } from './ladder.js';

const QUARTER = [90, 60, 30, 7, 0] as const;
const MONTH = [30, 14, 7, 0] as const;
const FORTNIGHT = [14, 7, 3, 0] as const;
const WEEK = [7, 3, 0] as const;
const EVERY_WEEK = 7;

type Told = 'person' | 'role' | 'client';

function ladder(daysBefore: readonly number[], ...told: readonly Told[]): ReminderLadder {
  return {
    daysBefore,
    overdueEvery: EVERY_WEEK,
    tellsPerson: told.includes('person'),
    tellsRole: told.includes('role'),
    tellsClient: told.includes('client'),
  };
}

/**
 * The ladder of each kind of what is owed, where the body has set none of its own: a quarter's warning of what takes a
 * quarter to plan, days of what takes days.
 */
export const SHIPPED_LADDERS: Readonly<Record<DueKind, ReminderLadder>> = {
  SURVEILLANCE: ladder(QUARTER, 'person', 'role', 'client'),
  RECERTIFICATION: ladder([180, ...QUARTER], 'person', 'role', 'client'),
  RECERTIFICATION_APPLICATION: ladder(QUARTER, 'role', 'client'),
  AWAITED_DECISION: ladder(FORTNIGHT, 'person', 'role'),
  RESTORATION: ladder([60, ...MONTH], 'person', 'role', 'client'),
  SUSPENSION_END: ladder([60, ...MONTH], 'person', 'role', 'client'),
  NONCONFORMITY: ladder(MONTH, 'person', 'role', 'client'),
  APPLICATION_REVIEW: ladder(WEEK, 'person', 'role'),
  PAPERS: ladder(FORTNIGHT, 'role', 'client'),
  SPECIAL_AUDIT: ladder(MONTH, 'person', 'role', 'client'),
  CHANGE_ASSESSMENT: ladder(WEEK, 'person', 'role'),
  COMPLAINT: ladder(FORTNIGHT, 'person', 'role'),
  APPEAL: ladder(FORTNIGHT, 'person', 'role'),
  MARK_CORRECTION: ladder(FORTNIGHT, 'role', 'client'),
  PERMIT: ladder(QUARTER, 'role', 'client'),
  TRANSITION: ladder([180, ...QUARTER], 'role', 'client'),
  REGISTRATION: ladder(QUARTER, 'person', 'role'),
  AUTHORISATION: ladder(QUARTER, 'person', 'role'),
  PROFESSIONAL_CODE: ladder(QUARTER, 'person', 'role'),
  EDUCATION: ladder(QUARTER, 'person', 'role'),
  WITNESS: ladder(QUARTER, 'person', 'role'),
  DECLARATION: ladder(MONTH, 'person', 'role'),
  PLAN_REPORT: ladder(WEEK, 'person', 'role'),
  MONTHLY_RETURN: ladder(WEEK, 'person', 'role'),
  TECHNICAL_FILE: ladder(MONTH, 'person', 'role'),
  RISK_REVIEW: ladder(MONTH, 'person', 'role'),
  COMMITTEE_REVIEW: ladder(MONTH, 'person', 'role'),
  INTERNAL_AUDIT: ladder(MONTH, 'person', 'role'),
  MANAGEMENT_REVIEW: ladder(MONTH, 'person', 'role'),
  CORRECTIVE_ACTION: ladder(MONTH, 'person', 'role'),
  RULE_SELF_CHECK: ladder(MONTH, 'person', 'role'),
  MARK_REPORT: ladder(MONTH, 'person', 'role'),
  ANNUAL_REPORT: ladder(MONTH, 'person', 'role'),
  RETENTION_END: ladder(MONTH, 'person', 'role'),
};
