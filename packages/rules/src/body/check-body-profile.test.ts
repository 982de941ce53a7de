import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { checkBodyProfile, maySetDemoDay } from './check-body-profile.js';
import type { BodyFacts } from './check-body-profile.js';

const body: BodyFacts = {
  nameZh: '试金石认证有限公司',
  nameEn: 'Touchstone Certification',
  approvalNumber: 'CNCA-R-2020-034',
  branch: '00',
  address: '北京市海淀区学院路 1 号',
  signatory: '张三',
  certificateNumberPattern: null,
  approvedFields: ['SC03', 'SC12'],
};

describe('checkBodyProfile', () => {
  it.each<{ name: string; change: Partial<BodyFacts>; found: readonly string[] }>([
    { name: 'takes a domestic body', change: {}, found: [] },
    { name: 'takes a foreign-funded body', change: { approvalNumber: 'CNCA-RF-2020-34' }, found: [] },
    {
      name: 'stops the digits of the other kind',
      change: { approvalNumber: 'CNCA-RF-2020-034' },
      found: ['APPROVAL_NUMBER_SHAPE approvalNumber'],
    },
    { name: 'stops a branch of one digit', change: { branch: '1' }, found: ['BRANCH_SHAPE branch'] },
    {
      name: 'stops fields that are none or stand twice',
      change: { approvedFields: ['SC3', 'SC12', 'SC12'] },
      found: ['TECHNICAL_CODE_SHAPE approvedFields', 'CODES_REPEATED approvedFields'],
    },
    {
      name: 'gives every reason at once',
      change: { nameZh: '', nameEn: ' ', address: '', signatory: '' },
      found: ['NAME_MISSING nameZh', 'NAME_MISSING nameEn', 'ADDRESS_MISSING address', 'SIGNATORY_MISSING signatory'],
    },
  ])('$name', ({ change, found }) => {
    const faults = refusalsOf(checkBodyProfile({ ...body, ...change })).map(({ code, field }) => `${code} ${field}`);
    expect(faults).toEqual(found);
  });
});

describe('maySetDemoDay', () => {
  const realToday = day('2026-03-02');

  it.each([
    { name: 'moves a demonstration', isDemo: true, to: '2029-01-01', codes: [] },
    { name: 'puts it back', isDemo: true, to: null, codes: [] },
    { name: 'leaves a real body its day', isDemo: false, to: '2029-01-01', codes: ['NOT_A_DEMO'] },
    { name: 'goes no farther than some cycles', isDemo: true, to: '2040-01-01', codes: ['DEMO_DAY_TOO_FAR'] },
  ])('$name', ({ isDemo, to, codes }) => {
    expect(reasonsOf(maySetDemoDay({ isDemo, realToday, day: to === null ? null : day(to) }))).toEqual(codes);
  });
});
