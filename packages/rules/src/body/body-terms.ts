import { CREDIT_GOOD_FOR_DAYS } from '../applications/credit.js';
import { AGREEMENT_MARGIN_MONTHS } from '../applications/sign-agreement.js';
import { TRANSFER_LOOKUP_DAYS } from '../applications/transfer.js';
import { ASSESS_CHANGE_DAYS, TELL_OF_CHANGE_DAYS } from '../changes/notify-change.js';
import { CLAUSE } from '../clauses.js';
import { PERMIT_WARNING_DAYS } from '../clients/permits.js';
import { LED_IN_A_ROW_MOST } from '../competence/duty-questions.js';
import { EDUCATION_HOURS, PROFESSIONAL_HOURS } from '../competence/education.js';
import { LAPSING_DAYS } from '../competence/registration-state.js';
import { DEFAULT_APPEAL_PERIODS } from '../complaints/appeal.js';
import type { Finding } from '../findings.js';
import { DECLARATION_MONTHS } from '../impartiality/keep-interests.js';
import { EXPORT_ALARM_TIMES, EXPORT_REASON_ROWS, EXPORT_ROWS_MOST, EXPORTS_AN_HOUR } from '../impartiality/let-out.js';
import { AUDIT_DAYS_PER_MONTH } from '../planning/capacity.js';
import { PROOF_MINUTES } from '../impartiality/role-change.js';
import { CORRECT_MARK_DAYS } from '../marks/mark-case.js';
import { CONFIRM_MARK_MONTHS } from '../marks/mark-use.js';
import { refusal, verdict } from '../verdict.js';
import type { Verdict } from '../verdict.js';

/** A period, or a number of hours or times, that the body sets itself: what holds until it does, and how far it may go. */
interface Term {
  readonly usual: number;
  readonly least: number;
  readonly most: number;
  readonly unit: 'days' | 'months' | 'hours' | 'minutes' | 'times' | 'counted';
}

const days = (usual: number, most = 365): Term => ({ usual, least: 1, most, unit: 'days' });
const hours = (usual: number): Term => ({ usual, least: 0, most: 200, unit: 'hours' });
const minutes = (usual: number, most: number): Term => ({ usual, least: 1, most, unit: 'minutes' });
const times = (usual: number, most: number): Term => ({ usual, least: 1, most, unit: 'times' });
const counted = (usual: number, least: number, most: number): Term => ({ usual, least, most, unit: 'counted' });
const months = (usual: number, most: number): Term => ({ usual, least: 1, most, unit: 'months' });

/**
 * The periods that are a policy of the body, and no edition's. Each begins with the usual figure, and what was recorded
 * under another figure keeps its days.
 */
export const BODY_TERMS = {
  creditGoodForDays: days(CREDIT_GOOD_FOR_DAYS),
  permitWarningDays: days(PERMIT_WARNING_DAYS),
  transferLookUpGoodForDays: days(TRANSFER_LOOKUP_DAYS),
  agreementMarginMonths: months(AGREEMENT_MARGIN_MONTHS, 36),
  changeNoticeDays: days(TELL_OF_CHANGE_DAYS, 30),
  assessChangeWithinDays: days(ASSESS_CHANGE_DAYS),
  registrationWarningDays: days(LAPSING_DAYS),
  declareInterestsEveryMonths: months(DECLARATION_MONTHS, 24),
  educationHoursYearly: hours(EDUCATION_HOURS),
  professionalHoursYearly: hours(PROFESSIONAL_HOURS),
  auditDaysPerMonth: days(AUDIT_DAYS_PER_MONTH, 23),
  ledInRowMost: times(LED_IN_A_ROW_MOST, 20),
  confirmMarkEveryMonths: months(CONFIRM_MARK_MONTHS, 24),
  correctMarkWithinDays: days(CORRECT_MARK_DAYS),
  appealWithinDays: days(DEFAULT_APPEAL_PERIODS.appealWithinDays),
  acknowledgeWithinDays: days(DEFAULT_APPEAL_PERIODS.acknowledgeWithinDays),
  concludeWithinDays: days(DEFAULT_APPEAL_PERIODS.concludeWithinDays),
  proofGoodForMinutes: minutes(PROOF_MINUTES, 720),
  consistencyLeastAudits: counted(10, 5, 200),
  benchmarkLeastClients: counted(5, 3, 50),
  exportReasonRows: counted(EXPORT_REASON_ROWS, 1, 100_000),
  exportRowsMost: counted(EXPORT_ROWS_MOST, 100, 1_000_000),
  exportsAnHour: counted(EXPORTS_AN_HOUR, 5, 1000),
  exportAlarmTimes: times(EXPORT_ALARM_TIMES, 100),
} as const satisfies Readonly<Record<string, Term>>;

/** One of the periods. */
export type BodyTerm = keyof typeof BODY_TERMS;

/** The body's own figures, whole. */
export interface BodyTermsFacts extends Readonly<Record<BodyTerm, number>> {
  /** Days before the end of a suspension on which somebody is told of it. */
  readonly suspensionAlarmDays: readonly number[];
  /** Thresholds the body sets itself; of the others the usual ones hold. */
}

/** No suspension is longer than its six months. */
const LONGEST_SUSPENSION_DAYS = 184;
const MOST_ALARMS = 8;

/** Whether the body may set its periods so. */
export function checkBodyTerms(terms: BodyTermsFacts): Verdict {
  return verdict([
    ...Object.entries(BODY_TERMS).map(([field, term]) => outside(field, terms[field as BodyTerm], term)),
    terms.concludeWithinDays <= terms.acknowledgeWithinDays &&
      refusal('PERIODS_OUT_OF_ORDER', CLAUSE.appeals, { field: 'concludeWithinDays' }),
    terms.professionalHoursYearly > terms.educationHoursYearly &&
      refusal('EDUCATION_TERMS_OUT_OF_ORDER', CLAUSE.registration, { field: 'professionalHoursYearly' }),
    !areAlarms(terms.suspensionAlarmDays) &&
      refusal('SUSPENSION_ALARMS_SHAPE', CLAUSE.house, {
        field: 'suspensionAlarmDays',
        params: { count: MOST_ALARMS, most: LONGEST_SUSPENSION_DAYS },
      }),
  ]);
}

const RANGE: Readonly<Record<Term['unit'], string>> = {
  days: 'PERIOD_DAYS_RANGE',
  months: 'PERIOD_MONTHS_RANGE',
  hours: 'HOURS_RANGE',
  minutes: 'MINUTES_RANGE',
  times: 'TIMES_RANGE',
  counted: 'TIMES_RANGE',
};

function outside(field: string, value: number, { least, most, unit }: Term): Finding {
  if (Number.isInteger(value) && value >= least && value <= most) return false;
  return refusal(RANGE[unit], CLAUSE.house, { field, params: { least, most } });
}

function areAlarms(alarms: readonly number[]): boolean {
  const areDays = alarms.every((each) => Number.isInteger(each) && each >= 0 && each <= LONGEST_SUSPENSION_DAYS);
  return areDays && alarms.length >= 1 && alarms.length <= MOST_ALARMS && new Set(alarms).size === alarms.length;
}
