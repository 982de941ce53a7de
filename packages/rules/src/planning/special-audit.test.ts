import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { coversSurveillance, mayHoldScopeChange, mayHoldSpecialAudit, specialDueOn } from './special-audit.js';
import type { ScopeAtSurveillanceFacts, SpecialAuditFacts } from './special-audit.js';

const day = plainDate;
const facts: SpecialAuditFacts = {
  kind: 'SPECIAL',
  reason: 'FOLLOW_UP',
  trigger: null,
  noticedOn: null,
  note: '现场核实 NC-1 的纠正措施。',
  certificateState: 'VALID',
  scopeChange: null,
  transferAwaitsVisit: false,
  majorTookTooLong: false,
  startsOn: day('2026-03-04'),
  today: day('2026-03-02'),
};
const SHORT = { reason: 'SHORT_NOTICE', trigger: 'COMPLAINT', noticedOn: day('2026-03-02') } as const;

describe('mayHoldSpecialAudit', () => {
  it.each<{ name: string; change: Partial<SpecialAuditFacts>; codes: readonly string[] }>([
    { name: 'follows up on site', change: {}, codes: [] },
    {
      name: 'asks for purpose and words',
      change: { reason: null, note: ' ' },
      codes: ['PURPOSE_MISSING', 'PURPOSE_NOTE_MISSING'],
    },
    { name: 'at short notice, noticed today', change: SHORT, codes: [] },
    { name: 'on the day itself', change: { ...SHORT, startsOn: day('2026-03-02') }, codes: [] },
    {
      name: 'not noticed after it began',
      change: { ...SHORT, startsOn: day('2026-03-01') },
      codes: ['NOTICED_AFTER_START'],
    },
    { name: 'nor is a plan without days asked', change: { ...SHORT, startsOn: null }, codes: [] },
    { name: 'not noticed tomorrow', change: { ...SHORT, noticedOn: day('2026-03-03') }, codes: ['DAY_IN_FUTURE'] },
    {
      name: 'short notice with trigger and day',
      change: { reason: 'SHORT_NOTICE' },
      codes: ['TRIGGER_MISSING', 'NOTICED_ON_MISSING'],
    },
    {
      name: 'a suspension as trigger, where there is none',
      change: { ...SHORT, trigger: 'SUSPENDED' },
      codes: ['NOT_SUSPENDED'],
    },
    {
      name: 'a suspension as trigger',
      change: { ...SHORT, trigger: 'SUSPENDED', certificateState: 'SUSPENDED' },
      codes: [],
    },
    { name: 'no trigger elsewhere', change: { trigger: 'CHANGE' }, codes: ['TRIGGER_NOT_ASKED'] },
    {
      name: 'restores only what is suspended',
      change: { reason: 'RESTORATION' },
      codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'],
    },
    { name: 'restores', change: { reason: 'RESTORATION', certificateState: 'SUSPENDED' }, codes: [] },
    {
      name: 'restores nothing that ran out',
      change: { reason: 'RESTORATION', certificateState: 'SUSPENSION_ENDED' },
      codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'],
    },
    {
      name: 'transfers before there is a certificate',
      change: { reason: 'TRANSFER', certificateState: null, transferAwaitsVisit: true },
      codes: [],
    },
    {
      name: 'and only where its review asks for that',
      change: { reason: 'TRANSFER', certificateState: null },
      codes: ['TRANSFER_AWAITS_NO_VISIT'],
    },
    {
      name: 'transfers no certificate of ours',
      change: { reason: 'TRANSFER', transferAwaitsVisit: true },
      codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'],
    },
    {
      name: 'changes a scope that somebody asked to change',
      change: { reason: 'SCOPE_CHANGE', scopeChange: { openAudit: null } },
      codes: [],
    },
    {
      name: 'not before the request is let through',
      change: { reason: 'SCOPE_CHANGE' },
      codes: ['SCOPE_CHANGE_NOT_ACCEPTED'],
    },
    {
      name: 'not while another audit looks into it',
      change: { reason: 'SCOPE_CHANGE', scopeChange: { openAudit: 'AU-7' } },
      codes: ['SCOPE_CHANGE_IN_AUDIT'],
    },
    {
      name: 'not of a suspended certificate',
      change: { reason: 'SCOPE_CHANGE', scopeChange: { openAudit: null }, certificateState: 'SUSPENDED' },
      codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'],
    },
    {
      name: 'before it only where a major of the initial audit took too long',
      change: { certificateState: null, majorTookTooLong: true },
      codes: [],
    },
    {
      name: 'which is no reason to restore',
      change: { reason: 'RESTORATION', certificateState: null, majorTookTooLong: true },
      codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'],
    },
    {
      name: 'nothing before a first certificate',
      change: { certificateState: null },
      codes: ['CERTIFICATE_STATE_FORBIDS_PURPOSE'],
    },
    { name: 'other kinds state no purpose', change: { kind: 'SURVEILLANCE' }, codes: ['PURPOSE_NOT_ASKED'] },
    { name: 'other kinds need none', change: { kind: 'SURVEILLANCE', reason: null, note: null }, codes: [] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayHoldSpecialAudit({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayHoldScopeChange', () => {
  const held: ScopeAtSurveillanceFacts = {
    kind: 'SURVEILLANCE',
    asked: true,
    scopeChange: { openAudit: null },
    bodyAllows: true,
  };
  it.each<{ name: string; change: Partial<ScopeAtSurveillanceFacts>; codes: readonly string[] }>([
    { name: 'holds it with a surveillance', change: {}, codes: [] },
    {
      name: 'asks nothing where nobody wants it',
      change: { asked: false, scopeChange: null, kind: 'INITIAL' },
      codes: [],
    },
    {
      name: 'with no other audit',
      change: { kind: 'RECERTIFICATION' },
      codes: ['SCOPE_CHANGE_WITH_SURVEILLANCE_ONLY'],
    },
    {
      name: 'not where the body holds it alone, or nobody asked',
      change: { bodyAllows: false, scopeChange: null },
      codes: ['SCOPE_CHANGE_HELD_ALONE', 'SCOPE_CHANGE_NOT_ACCEPTED'],
    },
    { name: 'not twice', change: { scopeChange: { openAudit: 'AU-7' } }, codes: ['SCOPE_CHANGE_IN_AUDIT'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayHoldScopeChange({ ...held, ...change }))).toEqual(codes);
  });
});

describe('specialDueOn', () => {
  it('gives a failed spot check thirty days, or what the edition says, and nothing else a clock', () => {
    const noticedOn = day('2026-02-01');
    expect(specialDueOn({ trigger: 'SPOT_CHECK', noticedOn })).toBe('2026-03-03');
    expect(specialDueOn({ trigger: 'SPOT_CHECK', noticedOn }, 10)).toBe('2026-02-11');
    expect(specialDueOn({ trigger: 'COMPLAINT', noticedOn })).toBeNull();
    expect(specialDueOn({ trigger: null, noticedOn: null })).toBeNull();
  });
});

describe('coversSurveillance', () => {
  it.each([
    { name: 'all of it on site', isOnSite: true, parts: [null, null], next: 1, covers: true },
    { name: 'all of it, though nothing is owed', isOnSite: true, parts: [null], next: null, covers: true },
    { name: 'the very part of the next surveillance', isOnSite: true, parts: [null, 2], next: 2, covers: true },
    { name: 'another part', isOnSite: true, parts: [1], next: 2, covers: false },
    { name: 'from afar', isOnSite: false, parts: [null], next: 1, covers: false },
    { name: 'without a scorecard', isOnSite: true, parts: [], next: 1, covers: false },
  ])('$name: $covers', ({ covers, ...rest }) => {
    expect(coversSurveillance(rest)).toBe(covers);
  });
});
