import { CLAUSE } from '../clauses.js';
import type { Finding } from '../findings.js';
import { refusal } from '../verdict.js';

/** Figures the body steers by (关键指标). */
export const Kpi = {
  SURVEILLANCE_OVERDUE: 'SURVEILLANCE_OVERDUE',
  CERTIFICATES_SUSPENDED: 'CERTIFICATES_SUSPENDED',
  DAYS_TO_DECISION: 'DAYS_TO_DECISION',
  REPORT_DAYS: 'REPORT_DAYS',
  REPORTS_RETURNED: 'REPORTS_RETURNED',
  NONCONFORMITIES_IN_TIME: 'NONCONFORMITIES_IN_TIME',
  SCORE_CHANGE: 'SCORE_CHANGE',
  AUDITS_PER_AUDITOR: 'AUDITS_PER_AUDITOR',
} as const;
/** One of the figures. */
export type Kpi = keyof typeof Kpi;

/** What a figure is counted in. */
export const KpiUnit = { PERCENT: 'PERCENT', DAYS: 'DAYS', POINTS: 'POINTS', AUDITS: 'AUDITS' } as const;
/** One of the units. */
export type KpiUnit = keyof typeof KpiUnit;

/** From where on a figure is to be watched, and from where on something has to be done. */
export interface KpiThreshold {
  readonly amber: number;
  readonly red: number;
}

/** What a figure is, and what holds of it until the body says otherwise. */
export interface KpiTerm extends KpiThreshold {
  readonly unit: KpiUnit;
  /** Whether more of it is better. */
  readonly higher: boolean;
}

const lower = (unit: KpiUnit, amber: number, red: number): KpiTerm => ({ unit, amber, red, higher: false });
const higher = (unit: KpiUnit, amber: number, red: number): KpiTerm => ({ unit, amber, red, higher: true });

/** The figures, with usual thresholds of our own. */
export const KPIS: Readonly<Record<Kpi, KpiTerm>> = {
  SURVEILLANCE_OVERDUE: lower('PERCENT', 2, 5),
  CERTIFICATES_SUSPENDED: lower('PERCENT', 3, 8),
  DAYS_TO_DECISION: lower('DAYS', 120, 180),
  REPORT_DAYS: lower('DAYS', 10, 20),
  REPORTS_RETURNED: lower('PERCENT', 20, 40),
  NONCONFORMITIES_IN_TIME: higher('PERCENT', 90, 75),
  SCORE_CHANGE: higher('POINTS', -1, -3),
  AUDITS_PER_AUDITOR: lower('AUDITS', 40, 60),
};

/** How a figure stands. */
export const KpiState = { GOOD: 'GOOD', WATCH: 'WATCH', ACT: 'ACT', UNKNOWN: 'UNKNOWN' } as const;
/** One of the states. */
export type KpiState = keyof typeof KpiState;

/** How a value stands to its thresholds; reaching one counts. @example kpiState('REPORT_DAYS', 12, KPIS.REPORT_DAYS) // WATCH */
export function kpiState(kpi: Kpi, value: number | null, { amber, red }: KpiThreshold): KpiState {
  if (value === null) return KpiState.UNKNOWN;
  const past = (threshold: number): boolean => (KPIS[kpi].higher ? value <= threshold : value >= threshold);
  return past(red) ? KpiState.ACT : past(amber) ? KpiState.WATCH : KpiState.GOOD;
}

/** What is wrong with the thresholds of a figure: out of bounds, or in the wrong order. */
export function kpiThresholdFinding(kpi: Kpi, { amber, red }: KpiThreshold): Finding {
  const [least, most] =
    KPIS[kpi].unit === KpiUnit.POINTS ? [-100, 100] : [0, KPIS[kpi].unit === 'PERCENT' ? 100 : 1000];
  const inBounds = [amber, red].every((each) => Number.isInteger(each) && least <= each && each <= most);
  if (!inBounds)
    return refusal('TIMES_RANGE', CLAUSE.house, { field: `kpiThresholds.${kpi}`, params: { least, most } });
  const inOrder = KPIS[kpi].higher ? red <= amber : amber <= red;
  return (
    !inOrder && refusal('THRESHOLDS_OUT_OF_ORDER', CLAUSE.house, { field: `kpiThresholds.${kpi}`, params: { kpi } })
  );
}
