import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { mayAnswerHouseAction, mayRaiseHouseAction, mayVerifyHouseAction } from './actions.js';
import { filingState } from './filing.js';
import { HOUSE_RHYTHMS, maySetRhythm, nextHouseDay, retainUntil, technicalFileDueOn, yearlyDueOn } from './rhythms.js';
import { mayRegisterRisk, mayReviewRisk } from './risks.js';
import { HOUSE_TASKS, mayDropHouseTask, mayPlanHouseTask, mayRecordHouseTask, maySignOffHouseTask } from './tasks.js';
import {
  againstSeal,
  indexOf,
  mayDecideDisposal,
  mayLiftHold,
  mayPlaceHold,
  maySealTechnicalFile,
  partsAsked,
} from './technical-file.js';

const today = plainDate('2026-03-02');
const codesOf = (verdict: Verdict): readonly string[] =>
  verdict.allowed ? [] : verdict.refusals.map(({ code }) => code);

describe('rhythms', () => {
  it('count months from the last one, or from the day they begin, and days from a decision', () => {
    const since = plainDate('2024-01-31');
    expect(nextHouseDay({ lastOn: null, since, everyMonths: 1 })).toBe('2024-02-29');
    expect(nextHouseDay({ lastOn: plainDate('2025-05-05'), since, everyMonths: 12 })).toBe('2026-05-05');
    expect(yearlyDueOn(2025, '03-31')).toBe('2026-03-31');
    expect(technicalFileDueOn(today)).toBe('2026-04-01');
  });

  it('keep records a full cycle after their own, and two years at least', () => {
    expect(retainUntil(today)).toBe('2029-03-02');
    expect(retainUntil(today, 6)).toBe('2028-03-02');
  });

  it.each([
    ['within its bounds', {}, []],
    ['longer than a year', { every: 13 }, ['PERIOD_MONTHS_RANGE']],
    ['no whole months', { every: 1.5 }, ['PERIOD_MONTHS_RANGE']],
    ['too many days', { kind: 'TECHNICAL_FILE', every: 181 }, ['PERIOD_DAYS_RANGE']],
    ['kept for less than two years', { kind: 'RETENTION', every: 23 }, ['PERIOD_MONTHS_RANGE']],
    ['a day not every year has', { kind: 'MARK_REPORT', yearlyBy: '02-30' }, ['RHYTHM_DAY_SHAPE']],
    ['no day', { kind: 'MARK_REPORT' }, ['RHYTHM_DAY_SHAPE']],
    ['a day for what is owed by months', { yearlyBy: '03-31' }, ['RHYTHM_NOT_YEARLY']],
    ['from a day to come', { since: plainDate('2026-03-03') }, ['RHYTHM_SINCE_RANGE']],
    ['from before there were bodies', { since: plainDate('1990-01-01') }, ['RHYTHM_SINCE_RANGE']],
  ])('are set %s', (_, facts, codes) => {
    const terms = { kind: 'INTERNAL_AUDIT', every: 12, yearlyBy: null, since: null, today } as const;
    expect(codesOf(maySetRhythm({ ...terms, ...facts } as never))).toEqual(codes);
  });

  it('are as usual within their own bounds', () => {
    for (const [kind, { usual, yearlyBy }] of Object.entries(HOUSE_RHYTHMS))
      expect(codesOf(maySetRhythm({ kind: kind as never, every: usual, yearlyBy, since: null, today }))).toEqual([]);
  });
});

describe('mayPlanHouseTask', () => {
  const facts = {
    kind: 'INTERNAL_AUDIT',
    programmeId: null,
    year: null,
    subject: '全要素',
    dueOn: plainDate('2026-05-01'),
    lastOn: plainDate('2026-05-01'),
    ownerIsEntitled: true,
    isTaken: false,
    today,
  } as const;
  it.each([
    ['in time', {}, []],
    ['after its last day', { dueOn: plainDate('2026-05-02') }, ['TASK_AFTER_LAST_DAY']],
    ['though late already', { lastOn: plainDate('2026-01-01') }, []],
    ['on a day gone by', { dueOn: plainDate('2026-03-01') }, ['DAY_TOO_EARLY']],
    ['too far ahead', { lastOn: plainDate('2031-01-01'), dueOn: plainDate('2030-01-01') }, ['DAY_TOO_LATE']],
    ['of a programme it is not of', { programmeId: 'p' }, ['TASK_OF_NO_PROGRAMME']],
    ['of no programme', { kind: 'RULE_SELF_CHECK' }, ['TASK_PROGRAMME_MISSING']],
    ['of no year', { kind: 'ANNUAL_REPORT' }, ['TASK_YEAR_MISSING']],
    ['of a year to come', { kind: 'ANNUAL_REPORT', year: 2027 }, ['TASK_YEAR_RANGE']],
    ['of a year it is not of', { year: 2025 }, ['TASK_OF_NO_YEAR']],
    ['a second time', { isTaken: true }, ['TASK_TAKEN']],
    ['about nothing', { subject: ' ' }, ['TASK_SUBJECT_MISSING']],
    ['by somebody who may not', { ownerIsEntitled: false }, ['OWNER_NOT_ENTITLED']],
  ])('is planned %s', (_, changed, codes) => {
    expect(codesOf(mayPlanHouseTask({ ...facts, ...changed } as never))).toEqual(codes);
  });
});

describe('mayRecordHouseTask', () => {
  const members = ['a', 'b', 'c'].map((id) => ({ id, isOfCommittee: true }));
  const facts = {
    kind: 'COMMITTEE_REVIEW',
    status: 'PLANNED',
    plannedOn: plainDate('2026-02-01'),
    year: null,
    heldOn: today,
    result: '受控',
    hasFile: true,
    members,
    conclusions: [{ riskId: 'r', conclusion: 'ACCEPTABLE', remark: null }],
    openRisks: ['r'],
    isOwner: true,
    today,
  } as const;
  it.each([
    ['whole', {}, []],
    ['twice', { status: 'RECORDED' }, ['TASK_STATUS']],
    ['by another', { isOwner: false }, ['TASK_OF_ANOTHER']],
    ['on a day to come', { heldOn: plainDate('2026-03-03') }, ['DAY_IN_FUTURE']],
    ['without a word', { result: '' }, ['TASK_RESULT_MISSING']],
    ['without its minutes', { hasFile: false }, ['TASK_FILE_MISSING']],
    ['by two', { members: members.slice(1) }, ['COMMITTEE_TOO_FEW']],
    ['by the same one three times', { members: [members[0], members[0], members[0]] }, ['COMMITTEE_TOO_FEW']],
    ['by a stranger', { members: [...members, { id: 'x', isOfCommittee: false }] }, ['NOT_OF_COMMITTEE']],
    ['without a risk', { openRisks: ['r', 's'] }, ['RISKS_WITHOUT_CONCLUSION']],
    ['of a risk that is closed', { openRisks: [] }, ['CONCLUSION_OF_CLOSED_RISK']],
    ['of one risk twice', { conclusions: [facts0(), facts0()] }, ['CONCLUSION_TWICE']],
    [
      'taking off without a reason',
      { conclusions: [{ ...facts0(), conclusion: 'REMOVED' }] },
      ['CONCLUSION_REMARK_MISSING'],
    ],
    ['of risks, though it is none', { kind: 'INTERNAL_AUDIT' }, ['CONCLUSIONS_OF_COMMITTEE']],
    ['of a year that runs', { kind: 'MARK_REPORT', year: 2026, conclusions: [] }, ['TASK_YEAR_RUNS']],
  ])('is recorded %s', (_, changed, codes) => {
    expect(codesOf(mayRecordHouseTask({ ...facts, ...changed } as never))).toEqual(codes);
  });
});
function facts0() {
  return { riskId: 'r', conclusion: 'ACCEPTABLE', remark: null };
}

describe('what another answers for', () => {
  const sign = {
    kind: 'ANNUAL_REPORT',
    status: 'RECORDED',
    heldOn: today,
    isOwnWork: false,
    signerIsPerson: true,
    reportedOn: today,
    today,
  } as const;
  it.each([
    ['by another, told to the regulator', {}, []],
    ['by its owner', { isOwnWork: true }, ['TASK_SIGNED_BY_ITS_OWNER']],
    ['by nobody', { signerIsPerson: false }, ['HOUSE_ACTOR_IS_NOBODY']],
    ['untold', { reportedOn: null }, ['TASK_REPORTED_MISSING']],
    ['told before it was made', { reportedOn: plainDate('2026-03-01') }, ['DAY_TOO_EARLY']],
    ['told, though nobody asks', { kind: 'INTERNAL_AUDIT' }, ['TASK_NOT_REPORTED']],
    ['before it was recorded', { status: 'PLANNED' }, ['TASK_STATUS']],
  ])('is signed off %s', (_, changed, codes) => {
    expect(codesOf(maySignOffHouseTask({ ...sign, ...changed } as never))).toEqual(codes);
  });

  it('and is dropped before it is held, with a reason', () => {
    expect(codesOf(mayDropHouseTask({ status: 'PLANNED', reason: '改期' }))).toEqual([]);
    expect(codesOf(mayDropHouseTask({ status: 'SIGNED_OFF', reason: '' }))).toEqual([
      'TASK_STATUS',
      'HOUSE_REASON_MISSING',
    ]);
  });
});

describe('risks to impartiality', () => {
  const facts = {
    description: '费用占比高',
    identifiedOn: today,
    measures: '财务单独掌握',
    ownerIsEntitled: true,
    ownerIsConcerned: false,
    reviewBy: plainDate('2027-03-02'),
    everyMonths: 12,
    today,
  };
  it.each([
    ['whole', {}, []],
    ['with nothing done', { measures: '' }, ['RISK_MEASURES_MISSING']],
    ['owned by whom it is about', { ownerIsConcerned: true }, ['RISK_OWNER_CONCERNED']],
    ['looked at after a year', { reviewBy: plainDate('2027-03-03') }, ['RISK_REVIEW_RANGE']],
    ['looked at today', { reviewBy: today }, ['RISK_REVIEW_RANGE']],
    ['found tomorrow', { identifiedOn: plainDate('2026-03-03') }, ['DAY_IN_FUTURE']],
    ['undescribed', { description: '' }, ['RISK_DESCRIPTION_MISSING']],
  ])('are registered %s', (_, changed, codes) => {
    expect(codesOf(mayRegisterRisk({ ...facts, ...changed }))).toEqual(codes);
  });

  it('are taken off by the committee alone', () => {
    const look = { ...facts, status: 'OPEN', conclusion: 'REMOVED', remark: '已消除' } as const;
    expect(codesOf(mayReviewRisk(look))).toEqual(['RISK_CLOSED_BY_COMMITTEE']);
    expect(codesOf(mayReviewRisk({ ...look, status: 'CLOSED', conclusion: 'ACCEPTABLE', remark: '' }))).toEqual([
      'RISK_STATUS',
      'RISK_REMARK_MISSING',
    ]);
  });
});

describe('corrective actions of the body', () => {
  it('are asked of somebody by a day within a year', () => {
    const facts = { nonconformity: '逾期', ownerIsEntitled: true, dueOn: plainDate('2026-04-01'), today };
    expect(codesOf(mayRaiseHouseAction(facts))).toEqual([]);
    expect(codesOf(mayRaiseHouseAction({ ...facts, dueOn: plainDate('2027-03-03'), nonconformity: '' }))).toEqual([
      'ACTION_MATTER_MISSING',
      'ACTION_DUE_RANGE',
    ]);
  });

  it('are answered by their owner with cause, correction and action', () => {
    const answer = { status: 'OPEN', isOwner: false, cause: '', correction: '', action: '' } as const;
    expect(codesOf(mayAnswerHouseAction(answer))).toEqual([
      'ACTION_OF_ANOTHER',
      'ACTION_CAUSE_MISSING',
      'ACTION_CORRECTION_MISSING',
      'ACTION_ACTION_MISSING',
    ]);
  });

  it.each([
    ['that worked', {}, []],
    ['by their owner', { isOwnWork: true }, ['ACTION_VERIFIED_BY_ITS_OWNER']],
    ['unseen', { seen: '' }, ['ACTION_SEEN_MISSING']],
    ['that worked, with a new day', { dueOn: plainDate('2026-05-01') }, ['ACTION_DUE_OF_CLOSED']],
    ['that did not work, without one', { isEffective: false }, ['ACTION_DUE_MISSING']],
    ['that did not work, with a day gone by', { isEffective: false, dueOn: today }, ['ACTION_DUE_RANGE']],
    ['unanswered', { status: 'OPEN' }, ['ACTION_STATUS']],
  ])('are verified %s', (_, changed, codes) => {
    const facts = {
      status: 'ANSWERED',
      isOwnWork: false,
      verifierIsPerson: true,
      isEffective: true,
      seen: '有效',
      dueOn: null,
      today,
    };
    expect(codesOf(mayVerifyHouseAction({ ...facts, ...changed } as never))).toEqual(codes);
  });
});

describe('technical files', () => {
  const part = (kind: string, sha256 = 'a') => ({ kind, recordId: `X:${kind}`, title: kind, sha256 }) as never;

  it('ask for the beginning of a cycle where one begins, and for a certificate where one is granted', () => {
    expect(partsAsked('GRANT')).toEqual(expect.arrayContaining(['APPLICATION', 'CERTIFICATE', 'DECISION']));
    expect(partsAsked('REFUSE')).not.toContain('CERTIFICATE');
    expect(partsAsked('MAINTAIN')).not.toContain('APPLICATION');
    expect(partsAsked('GRANT')).not.toContain('NONCONFORMITY');
  });

  it('name what is missing in the order of the process', () => {
    const index = indexOf('MAINTAIN', [part('REPORT'), part('TEAM')]);
    expect(index.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'AUDIT_TIME MISSING',
      'AUDIT_PLAN MISSING',
      'TEAM PRESENT',
      'TEAM_NOTICE MISSING',
      'MEETING MISSING',
      'SCORECARD MISSING',
      'REPORT PRESENT',
      'TECHNICAL_REVIEW MISSING',
      'DECISION MISSING',
    ]);
  });

  it('show what changed, came or went after the seal', () => {
    const sealed = ['TEAM', 'REPORT', 'MEETING'].map((kind) => Object.assign({}, part(kind), { gapReason: null }));
    const gap = { kind: 'AUDIT_TIME', recordId: null, title: '', sha256: null, gapReason: '另存' };
    const now = [part('TEAM'), part('REPORT', 'b'), part('DECISION')];
    expect(againstSeal([...sealed, gap] as never, now).map(({ state }) => state)).toEqual([
      'PRESENT',
      'CHANGED',
      'GONE',
      'EXPLAINED',
      'ADDED',
    ]);
  });

  it('are sealed by their archivist when each gap is explained', () => {
    const facts = { status: 'OPEN', missing: ['TEAM', 'MEETING'], isArchivist: true } as const;
    const gaps = [
      { kind: 'TEAM', reason: '另存' },
      { kind: 'REPORT', reason: '?' },
    ] as const;
    expect(codesOf(maySealTechnicalFile({ ...facts, missing: [...facts.missing], gaps }))).toEqual([
      'FILE_PART_MISSING',
      'FILE_PART_THERE',
    ]);
    expect(
      codesOf(maySealTechnicalFile({ ...facts, status: 'SEALED', missing: [], gaps: [], isArchivist: false })),
    ).toEqual(['FILE_STATUS', 'FILE_OF_ANOTHER']);
  });

  it.each([
    ['after its time', {}, []],
    ['on its last day', { retainUntil: today }, ['RETENTION_RUNS']],
    ['under a hold', { isHeld: true }, ['UNDER_LEGAL_HOLD']],
    ['kept on under a hold', { isHeld: true, outcome: 'KEEP', keepUntil: plainDate('2027-01-01') }, []],
    ['by its archivist', { isArchivist: true }, ['DISPOSAL_BY_ARCHIVIST']],
    ['without a reason', { reason: '' }, ['HOUSE_REASON_MISSING']],
    ['kept on without a day', { outcome: 'KEEP' }, ['KEEP_UNTIL_RANGE']],
    ['released until a day', { keepUntil: plainDate('2027-01-01') }, ['KEEP_UNTIL_OF_RELEASED']],
    ['before it was sealed', { status: 'OPEN' }, ['FILE_STATUS']],
  ])('are released %s', (_, changed, codes) => {
    const facts = {
      status: 'SEALED',
      outcome: 'RELEASE',
      reason: '期满',
      retainUntil: plainDate('2026-03-01'),
      keepUntil: null,
      isHeld: false,
      isArchivist: false,
      deciderIsPerson: true,
      today,
    };
    expect(codesOf(mayDecideDisposal({ ...facts, ...changed } as never))).toEqual(codes);
  });

  it('are held once at a time, and a hold is lifted once', () => {
    expect(codesOf(mayPlaceHold({ isHeld: true, reason: '' }))).toEqual(['HOLD_STANDS', 'HOUSE_REASON_MISSING']);
    expect(codesOf(mayLiftHold({ isLifted: true, reason: '结案' }))).toEqual(['HOLD_LIFTED']);
  });
});

describe('filingState', () => {
  it.each([
    [null, null, 'NOT_FILED'],
    ['R1', null, 'FILED'],
    ['R1', '2026-03-01', 'LAPSED'],
    ['R1', '2026-03-02', 'ENDING'],
    ['R1', '2026-09-02', 'ENDING'],
    ['R1', '2026-09-03', 'FILED'],
  ])('of %s until %s is %s', (number, endsOn, state) => {
    expect(filingState({ number, endsOn: endsOn === null ? null : plainDate(endsOn) }, today)).toBe(state);
  });
});

describe('HOUSE_TASKS', () => {
  it('tell the regulator of what is of a year, and nothing else', () => {
    const yearly = Object.entries(HOUSE_TASKS).filter(([, { ofYear }]) => ofYear);
    for (const [kind] of yearly) expect(HOUSE_RHYTHMS[kind as keyof typeof HOUSE_TASKS].unit).toBe('YEARLY');
    expect(yearly).toHaveLength(2);
  });
});
