import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startHouse } from '../../../test/house.js';
import type { Answer, House } from '../../../test/house.js';

const REFUSED = '... on Refused { refusals { code field message } }';
const SET = `mutation ($input: SetBodyProfileInput!) { setBodyProfile(input: $input) { __typename ${REFUSED} ... on BodyProfile { version nameZh approvalNumber approvedFields isDemo } } }`;
const SET_TERMS = `mutation ($input: SetBodyTermsInput!) { setBodyTerms(input: $input) { __typename ${REFUSED} ... on BodyProfile { version permitWarningDays creditGoodForDays suspensionAlarmDays } } }`;
const SET_DAY = `mutation ($input: SetDemoDayInput!) { setDemoDay(input: $input) { __typename ${REFUSED} ... on BodyProfile { clockShiftDays } } }`;
const TODAY = '{ viewer { today } }';
const PROFILE = {
  nameZh: ' 试金石认证有限公司 ',
  nameEn: 'Touchstone Certification',
  approvalNumber: 'CNCA-R-2020-034',
  branch: '01',
  address: '北京市海淀区学院路 1 号',
  signatory: '张三',
  approvedFields: ['SC03', 'SC12'],
};

const codesOf = ({ data, errors }: Answer): readonly string[] => {
  expect(errors).toBeUndefined();
  const [result] = Object.values(data as Record<string, { refusals?: readonly { code: string }[] }>);
  return (result?.refusals ?? []).map(({ code }) => code);
};

describe('setBodyProfile', () => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse({ today: '2026-03-02', isDemo: false });
  });
  afterAll(() => house.close());

  it('says who the body is, once for each reading, and never makes it a demonstration', async () => {
    const administrator = await house.as('ADMINISTRATOR');
    const input = { ...PROFILE, expectedVersion: 1 };
    const { data } = await administrator(SET, { input });
    expect(data.setBodyProfile).toMatchObject({
      version: 2,
      nameZh: '试金石认证有限公司',
      approvalNumber: 'CNCA-R-2020-034',
      isDemo: false,
    });
    expect((await administrator(SET, { input })).errors?.[0]?.extensions).toMatchObject({
      code: 'STALE_VERSION',
      current: { version: 2 },
    });
    const read = await (await house.as('AUDITOR'))('{ bodyProfile { nameEn branch signatory isDemo clockShiftDays } }');
    expect(read.data.bodyProfile).toEqual({
      nameEn: 'Touchstone Certification',
      branch: '01',
      signatory: '张三',
      isDemo: false,
      clockShiftDays: 0,
    });
  });

  it('tells every reason at once', async () => {
    const administrator = await house.as('ADMINISTRATOR');
    const input = {
      ...PROFILE,
      expectedVersion: 2,
      nameZh: ' ',
      approvalNumber: 'CNCA-2020',
      branch: '1',
      signatory: '',
      approvedFields: ['SC3'],
    };
    expect(codesOf(await administrator(SET, { input }))).toEqual([
      'NAME_MISSING',
      'SIGNATORY_MISSING',
      'APPROVAL_NUMBER_SHAPE',
      'BRANCH_SHAPE',
      'TECHNICAL_CODE_SHAPE',
    ]);
  });

  it('sets the periods, one for each reading, and leaves alone what is not said', async () => {
    const administrator = await house.as('ADMINISTRATOR');
    const terms = { expectedVersion: 2, permitWarningDays: 45, suspensionAlarmDays: [0, 90, 14] };
    const { data } = await administrator(SET_TERMS, { input: terms });
    expect(data.setBodyTerms).toMatchObject({
      version: 3,
      permitWarningDays: 45,
      creditGoodForDays: 30,
      suspensionAlarmDays: [90, 14, 0],
    });
    const outside = { expectedVersion: 3, permitWarningDays: 366, changeNoticeDays: 31, suspensionAlarmDays: [] };
    expect(codesOf(await administrator(SET_TERMS, { input: outside }))).toEqual([
      'PERIOD_DAYS_RANGE',
      'PERIOD_DAYS_RANGE',
      'SUSPENSION_ALARMS_SHAPE',
    ]);
    const stale = await administrator(SET_TERMS, { input: terms });
    expect(stale.errors?.[0]?.extensions.code).toBe('STALE_VERSION');
    const planner = await house.as('PLANNER');
    expect((await planner(SET_TERMS, { input: terms })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });

  it('is held to the bounds by the database too', async () => {
    const set = (what: string) => house.em().getConnection().execute(`update body_profile set ${what}`);
    await expect(set('confirm_mark_every_months = 25')).rejects.toThrow('body_profile_terms');
    await expect(set("suspension_alarm_days = '{}'")).rejects.toThrow('body_profile_alarms');
  });

  it('is for administrators, and a real body keeps the day it is', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    expect((await manager(SET, { input: { ...PROFILE, expectedVersion: 2 } })).errors?.[0]?.extensions.code).toBe(
      'FORBIDDEN',
    );
    expect(codesOf(await manager(SET_DAY, { input: { day: '2029-01-01' } }))).toEqual(['NOT_A_DEMO']);
    expect((await manager(TODAY)).data.viewer.today).toBe('2026-03-02');
  });
});

describe('setDemoDay', () => {
  let house: House;
  beforeAll(async () => {
    house = await startHouse({ today: '2026-03-02', isDemo: true });
  });
  afterAll(() => house.close());

  it('moves the day there, on from there, and back', async () => {
    const manager = await house.as('PROGRAMME_MANAGER');
    expect((await manager(SET_DAY, { input: { day: '2029-03-02' } })).data.setDemoDay).toMatchObject({
      clockShiftDays: 1096,
    });
    expect((await manager(TODAY)).data.viewer.today).toBe('2029-03-02');
    await manager(SET_DAY, { input: { day: '2026-02-28' } });
    expect((await manager(TODAY)).data.viewer.today).toBe('2026-02-28');
    expect(codesOf(await manager(SET_DAY, { input: { day: '2046-01-01' } }))).toEqual(['DEMO_DAY_TOO_FAR']);
    await manager(SET_DAY, { input: {} });
    expect((await manager(TODAY)).data.viewer.today).toBe('2026-03-02');
  });

  it('is for those who may', async () => {
    const auditor = await house.as('AUDITOR');
    expect((await auditor(SET_DAY, { input: { day: null } })).errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});
