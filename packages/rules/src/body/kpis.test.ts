import { describe, expect, it } from 'vitest';
import { Kpi, kpiState, KPIS, kpiThresholdFinding } from './kpis.js';

describe('kpiState', () => {
  it.each([
    { kpi: Kpi.REPORT_DAYS, value: 9.9, state: 'GOOD' },
    { kpi: Kpi.REPORT_DAYS, value: 10, state: 'WATCH' },
    { kpi: Kpi.REPORT_DAYS, value: 20, state: 'ACT' },
    { kpi: Kpi.NONCONFORMITIES_IN_TIME, value: 91, state: 'GOOD' },
    { kpi: Kpi.NONCONFORMITIES_IN_TIME, value: 90, state: 'WATCH' },
    { kpi: Kpi.NONCONFORMITIES_IN_TIME, value: 75, state: 'ACT' },
    { kpi: Kpi.SCORE_CHANGE, value: -3, state: 'ACT' },
    { kpi: Kpi.SCORE_CHANGE, value: null, state: 'UNKNOWN' },
  ])('$kpi at $value: $state', ({ kpi, value, state }) => {
    expect(kpiState(kpi, value, KPIS[kpi])).toBe(state);
  });
});

describe('kpiThresholdFinding', () => {
  it('takes the usual thresholds', () => {
    expect(Object.values(Kpi).filter((kpi) => kpiThresholdFinding(kpi, KPIS[kpi]) !== false)).toEqual([]);
  });

  it.each([
    { name: 'an order turned round', kpi: Kpi.REPORT_DAYS, amber: 20, red: 10, code: 'THRESHOLDS_OUT_OF_ORDER' },
    {
      name: 'the same where more is better',
      kpi: Kpi.SCORE_CHANGE,
      amber: -3,
      red: -1,
      code: 'THRESHOLDS_OUT_OF_ORDER',
    },
    { name: 'more than everything', kpi: Kpi.REPORTS_RETURNED, amber: 20, red: 101, code: 'TIMES_RANGE' },
    { name: 'parts of a number', kpi: Kpi.REPORT_DAYS, amber: 1.5, red: 3, code: 'TIMES_RANGE' },
  ])('stops $name', ({ kpi, amber, red, code }) => {
    expect(kpiThresholdFinding(kpi, { amber, red })).toMatchObject({ code, field: `kpiThresholds.${kpi}` });
  });
});
