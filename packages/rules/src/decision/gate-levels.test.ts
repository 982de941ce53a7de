import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { check } from '../check.js';
import { DEFAULT_GATE_POLICY, gateLevelOf, gateVerdict, keptLines } from './gate-levels.js';
import type { GateOverride } from './gate-levels.js';

const line = (code: string, passed: boolean) => check(code, 'house', { passed });
const sign = (code: string, reason = '查询结果昨日已口头确认'): GateOverride => ({ code, reason });
const GATE = [
  line('REPORT_SUBMITTED', true),
  line('MAJORS_VERIFIED', false),
  line('CREDIT_FRESH', false),
  line('AUDIT_TIME_JUSTIFIED', true),
  line('MINORS_TO_VERIFY', false),
];
const SIGNABLE = GATE.filter(({ code }) => code !== 'MAJORS_VERIFIED');

describe('gateVerdict', () => {
  it.each<{ name: string; checks?: typeof GATE; overrides: readonly GateOverride[]; codes: readonly string[] }>([
    {
      name: 'stops at what must hold and at what nobody signed',
      overrides: [],
      codes: ['MAJORS_VERIFIED', 'CREDIT_FRESH'],
    },
    { name: 'lets a signed line through', checks: SIGNABLE, overrides: [sign('CREDIT_FRESH')], codes: [] },
    {
      name: 'never what must hold',
      overrides: [sign('CREDIT_FRESH'), sign('MAJORS_VERIFIED')],
      codes: ['MAJORS_VERIFIED', 'OVERRIDE_NOT_ALLOWED'],
    },
    {
      name: 'no note either',
      checks: SIGNABLE,
      overrides: [sign('CREDIT_FRESH'), sign('MINORS_TO_VERIFY')],
      codes: ['OVERRIDE_NOT_ALLOWED'],
    },
    {
      name: 'not what passed',
      checks: SIGNABLE,
      overrides: [sign('CREDIT_FRESH'), sign('AUDIT_TIME_JUSTIFIED')],
      codes: ['OVERRIDE_NOT_NEEDED'],
    },
    {
      name: 'nor what was never asked',
      checks: SIGNABLE,
      overrides: [sign('CREDIT_FRESH'), sign('WEATHER')],
      codes: ['OVERRIDE_NOT_NEEDED'],
    },
    {
      name: 'once each',
      checks: SIGNABLE,
      overrides: [sign('CREDIT_FRESH'), sign('CREDIT_FRESH')],
      codes: ['OVERRIDE_TWICE'],
    },
    {
      name: 'with ten characters',
      checks: SIGNABLE,
      overrides: [sign('CREDIT_FRESH', '一二三四五六七八九十')],
      codes: [],
    },
    {
      name: 'not with nine',
      checks: SIGNABLE,
      overrides: [sign('CREDIT_FRESH', ' 一二三四五六七八九 ')],
      codes: ['OVERRIDE_REASON_SHORT'],
    },
  ])('$name', ({ checks = GATE, overrides, codes }) => {
    expect(reasonsOf(gateVerdict(checks, overrides))).toEqual(codes);
  });
});

describe('keptLines', () => {
  it('keeps each line with its level, and the reason of what was let through', () => {
    expect(keptLines(SIGNABLE, [sign('CREDIT_FRESH')])).toEqual([
      { code: 'REPORT_SUBMITTED', passed: true, level: 'MUST' },
      { code: 'CREDIT_FRESH', passed: false, level: 'SIGNED', reason: '查询结果昨日已口头确认' },
      { code: 'AUDIT_TIME_JUSTIFIED', passed: true, level: 'SIGNED' },
      { code: 'MINORS_TO_VERIFY', passed: false, level: 'NOTE' },
    ]);
  });
});

describe("an edition's weight of", () => {
  const cases = [
    { policy: undefined, unsigned: true, withReason: [] },
    { policy: 'NOTE' as const, unsigned: false, withReason: ['OVERRIDE_NOT_ALLOWED'] },
    { policy: 'MUST' as const, unsigned: true, withReason: ['RED', 'OVERRIDE_NOT_ALLOWED'] },
  ];

  it.each([
    ...cases.map((each) => ({ ...each, code: 'EARLIER_MINORS_PLANNED', key: 'earlierMinors' })),
    ...cases.map((each) => ({ ...each, code: 'TEAM_TOLD_IN_TIME', key: 'teamToldLate' })),
  ])('$key: $policy', ({ code, key, policy: weight, unsigned, withReason }) => {
    const checks = [line(code, false)];
    const policy = { ...DEFAULT_GATE_POLICY, ...(weight && { [key]: weight }) };
    expect(reasonsOf(gateVerdict(checks, [], policy))).toEqual(unsigned ? [code] : []);
    const found = withReason.map((each) => (each === 'RED' ? code : each));
    expect(reasonsOf(gateVerdict(checks, [sign(code)], policy))).toEqual(found);
    expect(keptLines(checks, [], policy)[0]?.level).toBe(weight ?? 'SIGNED');
  });
});

describe('gateLevelOf', () => {
  it('makes a must of whatever is not named', () => {
    expect(gateLevelOf('DECIDER_ON_TEAM')).toBe('MUST');
  });
});
