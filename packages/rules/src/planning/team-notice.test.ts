import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { mayAnswerObjection, mayBeginWithClient, mayNotifyTeam, mayObject, toldTeamChecks } from './team-notice.js';
import type { ObjectFacts, TeamNoticeFacts } from './team-notice.js';

const day = plainDate;

describe('mayNotifyTeam', () => {
  const facts: TeamNoticeFacts = {
    auditStatus: 'PLANNED',
    members: 2,
    hasLeader: true,
    objectBy: day('2026-03-12'),
    isShortNotice: false,
    care: null,
    startsOn: day('2026-03-13'),
    today: day('2026-03-12'),
  };
  it.each<{ name: string; change: Partial<TeamNoticeFacts>; codes: readonly string[] }>([
    { name: 'tells a team the day before at the latest', change: {}, codes: [] },
    { name: 'needs a team', change: { members: 0, hasLeader: false }, codes: ['NO_TEAM_TO_NOTIFY'] },
    { name: 'with a leader', change: { hasLeader: false }, codes: ['TEAM_WITHOUT_LEADER'] },
    { name: 'needs a day to object by', change: { objectBy: null }, codes: ['OBJECT_BY_MISSING'] },
    { name: 'that is not past', change: { today: day('2026-03-13') }, codes: ['OBJECT_BY_PAST'] },
    { name: 'nor the first day', change: { objectBy: day('2026-03-13') }, codes: ['OBJECT_BY_TOO_LATE'] },
    {
      name: 'needs none at short notice, but care',
      change: { isShortNotice: true },
      codes: ['SHORT_NOTICE_CARE_MISSING'],
    },
    {
      name: 'takes short notice with care',
      change: { isShortNotice: true, care: '未审查过该客户', objectBy: null },
      codes: [],
    },
    {
      name: 'takes short notice still once papers were looked at',
      change: { isShortNotice: true, care: '未审查过该客户', objectBy: null, auditStatus: 'IN_PROGRESS' },
      codes: [],
    },
    { name: 'comes too late for an audit that began', change: { auditStatus: 'IN_PROGRESS' }, codes: ['TEAM_AT_WORK'] },
    { name: 'or was called off', change: { auditStatus: 'CANCELLED' }, codes: ['AUDIT_NOT_OPEN'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayNotifyTeam({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayObject', () => {
  const facts: ObjectFacts = {
    auditStatus: 'PLANNED',
    isOnTeam: true,
    notice: { isShortNotice: false, objectBy: day('2026-03-12') },
    hasPending: false,
    reason: '曾在竞争对手任职',
    today: day('2026-03-12'),
  };
  it.each<{ name: string; change: Partial<ObjectFacts>; codes: readonly string[] }>([
    { name: 'takes one on the last day', change: {}, codes: [] },
    { name: 'not the day after', change: { today: day('2026-03-13') }, codes: ['OBJECTION_TOO_LATE'] },
    { name: 'not before a notice', change: { notice: null }, codes: ['TEAM_NOT_NOTIFIED'] },
    {
      name: 'not at short notice',
      change: { notice: { isShortNotice: true, objectBy: null } },
      codes: ['NO_OBJECTION_AT_SHORT_NOTICE'],
    },
    { name: 'not twice at once', change: { hasPending: true }, codes: ['OBJECTION_OPEN_ALREADY'] },
    {
      name: 'not against a stranger, nor without a reason',
      change: { isOnTeam: false, reason: ' ' },
      codes: ['NOT_OF_THE_TEAM', 'OBJECTION_REASON_MISSING'],
    },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayObject({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayAnswerObjection', () => {
  it('is once, in words', () => {
    expect(reasonsOf(mayAnswerObjection({ outcome: null, answer: '属实' }))).toEqual([]);
    expect(reasonsOf(mayAnswerObjection({ outcome: 'UPHELD', answer: '' }))).toEqual([
      'OBJECTION_ANSWERED',
      'OBJECTION_ANSWER_MISSING',
    ]);
  });
});

describe('mayBeginWithClient', () => {
  it('waits for an answer, and for a change where it was upheld', () => {
    const of = (outcome: 'UPHELD' | 'DISMISSED' | null, isOnTeam = true) => ({ person: '李静', outcome, isOnTeam });
    expect(reasonsOf(mayBeginWithClient([]))).toEqual([]);
    expect(reasonsOf(mayBeginWithClient([of(null), of('UPHELD')]))).toEqual(['OBJECTION_PENDING', 'OBJECTION_UPHELD']);
    expect(reasonsOf(mayBeginWithClient([of('DISMISSED'), of('UPHELD', false), of(null, false)]))).toEqual([]);
  });
});

describe('toldTeamChecks', () => {
  const notice = (sentOn: string, members: readonly string[], isShortNotice = false) => ({
    sentOn: day(sentOn),
    members,
    isShortNotice,
  });
  it.each([
    { name: 'passes who was named the day before', notices: [notice('2026-03-09', ['王', '李'])], untold: [] },
    { name: 'not on the day itself', notices: [notice('2026-03-10', ['王', '李'])], untold: ['王', '李'] },
    { name: 'but at short notice', notices: [notice('2026-03-10', ['王', '李'], true)], untold: [] },
    { name: 'not the day after', notices: [notice('2026-03-11', ['王', '李'], true)], untold: ['王', '李'] },
    { name: 'nor who joined since', notices: [notice('2026-03-02', ['王'])], untold: ['李'] },
    {
      name: 'unless a later notice says so',
      notices: [notice('2026-03-02', ['王']), notice('2026-03-05', ['王', '李'])],
      untold: [],
    },
    { name: 'nor anybody where nothing was sent', notices: [], untold: ['王', '李'] },
  ])('$name', ({ notices, untold }) => {
    const [told] = toldTeamChecks({ team: ['王', '李'], notices, startsOn: day('2026-03-10') });
    expect(told).toMatchObject({ passed: untold.length === 0, params: { persons: untold } });
  });
});
