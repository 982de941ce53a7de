import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../../test/house.js';
import type { House, Visitor } from '../../../../test/house.js';

const KPIS = `{ kpis { kpi unit value records behind amber red state } }`;
const RECORDS = `query ($kpi: Kpi!) { kpiRecords(kpi: $kpi) { recordId label value worse } }`;
const SET = `mutation ($input: SetKpiThresholdsInput!) { setKpiThresholds(input: $input) { __typename
  ... on Refused { refusals { code field message } } } }`;

interface Figure {
  readonly kpi: string;
  readonly value: string | null;
  readonly records: number;
  readonly behind: number;
  readonly state: string;
}

let house: House;
let quality: Visitor;

beforeAll(async () => {
  house = await startHouse({ filled: true });
  quality = await house.as('QUALITY_MANAGER');
});
afterAll(() => house.close());

const figures = async (): Promise<ReadonlyMap<string, Figure>> =>
  new Map(((await quality(KPIS)).data.kpis as readonly Figure[]).map((each) => [each.kpi, each]));

describe('kpis', () => {
  it('count what their records are, for every figure', async () => {
    for (const { kpi, value, records, behind } of (await figures()).values()) {
      const all = (await quality(RECORDS, { kpi })).data.kpiRecords as { value: string | null; worse: boolean }[];
      expect(all).toHaveLength(records);
      expect(all.filter(({ worse }) => worse)).toHaveLength(behind);
      const share = (count: number): number => Number(((100 * count) / records).toFixed(1));
      const mean = all.reduce((sum, each) => sum + Number(each.value), 0) / records;
      const told: Readonly<Record<string, number>> = {
        SURVEILLANCE_OVERDUE: share(behind),
        REPORTS_RETURNED: share(behind),
        NONCONFORMITIES_IN_TIME: share(records - behind),
        AUDITS_PER_AUDITOR: mean,
      };
      expect(Number(value)).toBeCloseTo(told[kpi] ?? Number(value), 1);
    }
  });

  it('follow a change at once', async () => {
    const before = (await figures()).get('REPORT_DAYS');
    await house.asOwner('alter table audit disable trigger all');
    await house.asOwner(
      'update audit set ends_on = ends_on - 40, starts_on = starts_on - 60 where reported_on is not null',
    );
    await house.asOwner('alter table audit enable trigger all');
    const after = (await figures()).get('REPORT_DAYS');
    expect(Number(after?.value)).toBe(Number(before?.value) + 40);
    expect(after).toMatchObject({ state: 'ACT' });
  });

  it('hold an answer that is due today against nobody before the day is over', async () => {
    const records = async () =>
      (await quality(RECORDS, { kpi: 'NONCONFORMITIES_IN_TIME' })).data.kpiRecords as unknown[];
    const before = await records();
    const due = (day: string) =>
      house.asOwner(`update nonconformity set raised_on = ${day} - 10, remind_on = ${day}, due_on = ${day} where id = (select id from nonconformity
        where verified_on is null and closed_on is null order by id limit 1)`);
    await house.asOwner('alter table nonconformity disable trigger all');
    await due(`'${house.today()}'::date`);
    expect(await records()).toHaveLength(before.length);
    await due(`'${house.today()}'::date - 1`);
    expect(await records()).toHaveLength(before.length + 1);
    await house.asOwner('alter table nonconformity enable trigger all');
  });

  it('stand by the thresholds the body sets, and refuse those out of order', async () => {
    const { version } = (await quality('{ bodyProfile { version } }')).data.bodyProfile as { version: number };
    const set = (amber: number, red: number) =>
      quality(SET, { input: { expectedVersion: version, kpiThresholds: [{ kpi: 'REPORT_DAYS', amber, red }] } });
    expect((await set(90, 80)).data.setKpiThresholds).toMatchObject({
      refusals: [{ code: 'THRESHOLDS_OUT_OF_ORDER', field: 'kpiThresholds.REPORT_DAYS' }],
    });
    expect((await set(200, 300)).data.setKpiThresholds.__typename).toBe('BodyProfile');
    expect((await figures()).get('REPORT_DAYS')).toMatchObject({ amber: 200, red: 300, state: 'GOOD' });
    // Who keeps the body's periods reads no figures, and sets none.
    const administrator = await house.as('ADMINISTRATOR');
    const input = { expectedVersion: version + 1, kpiThresholds: [{ kpi: 'REPORT_DAYS', amber: 1, red: 2 }] };
    expect((await administrator(SET, { input })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('leave out those of records that the reader may not read', async () => {
    const analyst = await house.as('ANALYST');
    const told = ((await analyst(KPIS)).data.kpis as readonly Figure[]).map(({ kpi }) => kpi);
    expect(told).toContain('REPORT_DAYS');
    expect(told).not.toContain('DAYS_TO_DECISION');
    expect((await analyst(RECORDS, { kpi: 'DAYS_TO_DECISION' })).data.kpiRecords).toEqual([]);
    expect([...(await figures()).keys()]).toContain('DAYS_TO_DECISION');
  });

  it('are for whoever analyses', async () => {
    const sales = await house.as('SALES');
    expect((await sales(KPIS)).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await sales(RECORDS, { kpi: 'REPORT_DAYS' })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
