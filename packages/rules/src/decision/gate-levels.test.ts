import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { check } from '../check.js';
import { gateLevelOf, gateVerdict, keptLines } from './gate-levels.js';
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

describe("an edition's weight of earlier minors", () => {
  const checks = [line('EARLIER_MINORS_PLANNED', false)];
  const signed = [sign('EARLIER_MINORS_PLANNED')];

  it.each([
    { policy: undefined, unsigned: ['EARLIER_MINORS_PLANNED'], withReason: [] },
    { policy: { earlierMinors: 'NOTE' as const }, unsigned: [], withReason: ['OVERRIDE_NOT_ALLOWED'] },
    {
      policy: { earlierMinors: 'MUST' as const },
      unsigned: ['EARLIER_MINORS_PLANNED'],
      withReason: ['EARLIER_MINORS_PLANNED', 'OVERRIDE_NOT_ALLOWED'],
    },
  ])('$policy.earlierMinors', ({ policy, unsigned, withReason }) => {
    expect(reasonsOf(gateVerdict(checks, [], policy))).toEqual(unsigned);
    expect(reasonsOf(gateVerdict(checks, signed, policy))).toEqual(withReason);
    expect(keptLines(checks, [], policy)[0]?.level).toBe(policy?.earlierMinors ?? 'SIGNED');
  });
});

describe('gateLevelOf', () => {
  it('makes a must of whatever is not named', () => {
    expect(gateLevelOf('DECIDER_ON_TEAM')).toBe('MUST');
  });
});
