import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { able } from '../../test/person.js';
import { reasonsOf } from '../../test/reasons-of.js';
import type { PersonFacts } from '../competence/person.js';
import {
  markStep,
  mayAnswerMarkCase,
  mayCloseMarkCase,
  mayOpenMarkCase,
  mayRestoreAfterMisuse,
  mayReturnMarkAnswer,
  mayStepForMark,
  mayVerifyMarkCorrection,
} from './mark-case.js';
import type { CloseMarkCaseFacts, MarkStepFacts, OpenMarkCaseFacts, VerifyMarkCorrectionFacts } from './mark-case.js';
import { markChecks } from './mark-checks.js';
import { markStopBy, markStopSince, mayConfirmMarkStop } from './mark-stop.js';
import type { MarkStopFacts } from './mark-stop.js';
import { markConfirmBy, mayAssessMarkUse, mayConfirmMarkUse, mayEndMarkUse, mayReportMarkUse } from './mark-use.js';
import type { AssessMarkUseFacts, ReportMarkUseFacts } from './mark-use.js';

const TODAY = day('2026-03-10');
const LONG = '长'.repeat(4001);

describe('mayReportMarkUse', () => {
  const facts: ReportMarkUseFacts = {
    certificationStatus: 'CERTIFIED',
    reporter: 'CLIENT',
    medium: 'WEBSITE',
    place: 'https://www.example.cn/about',
    usedSince: TODAY,
    today: TODAY,
  };
  it.each<{ name: string; change?: Partial<ReportMarkUseFacts>; codes?: readonly string[] }>([
    { name: 'takes a page of the web, from today' },
    { name: 'takes one of ten years ago', change: { usedSince: day('2016-03-10') } },
    { name: 'no older one', change: { usedSince: day('2016-03-09') }, codes: ['DAY_TOO_EARLY'] },
    { name: 'none of tomorrow', change: { usedSince: day('2026-03-11') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'wants an address for a page', change: { place: '官网首页' }, codes: ['MARK_URL_SHAPE'] },
    { name: 'no address for a shop', change: { medium: 'STORE', place: '中关村店' } },
    { name: 'wants a place', change: { place: ' ' }, codes: ['MARK_PLACE_MISSING'] },
    { name: 'no novel', change: { medium: 'STORE', place: LONG }, codes: ['TEXT_TOO_LONG'] },
    { name: 'goes on after the end', change: { certificationStatus: 'ENDED' } },
    {
      name: 'takes none of a client without a certificate',
      change: { certificationStatus: 'IN_PROGRESS' },
      codes: ['MARK_OF_NO_CERTIFICATE'],
    },
    { name: 'but what the body finds', change: { certificationStatus: 'REFUSED', reporter: 'BODY' } },
  ])('$name', ({ change = {}, codes = [] }) => {
    expect(reasonsOf(mayReportMarkUse({ ...facts, ...change }))).toEqual(codes);
  });

  it('is said again within a year', () => {
    expect(markConfirmBy(day('2028-02-29'))).toBe('2029-02-28');
    expect(markConfirmBy(day('2028-02-29'), 6)).toBe('2028-08-29');
  });
});

describe('mayAssessMarkUse', () => {
  const facts: AssessMarkUseFacts = {
    status: 'REPORTED',
    isProper: true,
    misuses: [],
    remark: null,
    medium: 'WEBSITE',
    usedSince: day('2025-06-01'),
    firstIssuedOn: day('2025-06-01'),
    isInForce: true,
    mayStandOnProduct: false,
    hasOpenCase: false,
    isAuditOfThisFile: true,
  };
  it.each<{ name: string; change?: Partial<AssessMarkUseFacts>; codes?: readonly string[] }>([
    { name: 'finds a use proper that began with the certificate' },
    {
      name: 'not one that began the day before',
      change: { usedSince: day('2025-05-31') },
      codes: ['MARK_BEFORE_GRANT'],
    },
    { name: 'unless that was settled', change: { usedSince: day('2025-05-31'), status: 'IMPROPER' } },
    { name: 'not while no certificate is in force', change: { isInForce: false }, codes: ['MARK_NOT_IN_FORCE'] },
    { name: 'not on a product', change: { medium: 'PRODUCT' }, codes: ['MARK_ON_PRODUCT'] },
    { name: 'unless the filed rule says so', change: { medium: 'PRODUCT', mayStandOnProduct: true } },
    { name: 'on a package', change: { medium: 'PACKAGING' } },
    { name: 'names no misuse of it', change: { misuses: ['ALTERED'] }, codes: ['MARK_MISUSE_OF_PROPER'] },
    { name: 'names how it is misused', change: { isProper: false }, codes: ['MARK_MISUSE_MISSING'] },
    { name: 'finds it improper', change: { isProper: false, misuses: ['OUT_OF_SCOPE'] } },
    {
      name: 'asks what the other is',
      change: { isProper: false, misuses: ['OTHER'] },
      codes: ['MARK_REMARK_MISSING'],
    },
    { name: 'waits for an open case', change: { status: 'IMPROPER', hasOpenCase: true }, codes: ['MARK_CASE_OPEN'] },
    {
      name: 'looks at it in an audit of this file',
      change: { isAuditOfThisFile: false },
      codes: ['MARK_AUDIT_OF_OTHER_FILE'],
    },
    { name: 'not after its end', change: { status: 'ENDED' }, codes: ['MARK_USE_STATUS'] },
  ])('$name', ({ change = {}, codes = [] }) => {
    expect(reasonsOf(mayAssessMarkUse({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('a use of the mark', () => {
  const ended = {
    status: 'PROPER' as const,
    usedSince: day('2026-03-01'),
    endedOn: day('2026-03-01'),
    hasOpenCase: false,
    today: TODAY,
  };
  it('ends within its own days, and not under a case', () => {
    expect(reasonsOf(mayEndMarkUse(ended))).toEqual([]);
    expect(reasonsOf(mayEndMarkUse({ ...ended, endedOn: day('2026-02-28'), hasOpenCase: true }))).toEqual([
      'MARK_ENDED_BEFORE_USE',
      'MARK_CASE_OPEN',
    ]);
    expect(reasonsOf(mayEndMarkUse({ ...ended, endedOn: day('2026-03-11') }))).toEqual(['DAY_IN_FUTURE']);
    expect(reasonsOf(mayEndMarkUse({ ...ended, status: 'ENDED' }))).toEqual(['MARK_USE_STATUS']);
  });

  it('is said again while it goes on', () => {
    expect(reasonsOf(mayConfirmMarkUse({ status: 'IMPROPER' }))).toEqual([]);
    expect(reasonsOf(mayConfirmMarkUse({ status: 'ENDED' }))).toEqual(['MARK_USE_STATUS']);
  });
});

const handler: PersonFacts = {
  ...able,
  id: 'su',
  declarationValidUntil: day('2026-12-31'),
  registrations: [],
  technicalCodes: [],
  authorisations: [],
};

describe('mayOpenMarkCase', () => {
  const facts: OpenMarkCaseFacts = {
    useStatus: 'IMPROPER',
    hasOpenCase: false,
    request: '请撤下。',
    correctBy: day('2026-03-25'),
    withinDays: 15,
    handler,
    isEntitled: true,
    clientId: 'client',
    today: TODAY,
  };
  const owner = { id: 'share', kind: 'OWNERSHIP' as const, clientId: 'client', startsOn: null, endsOn: null };
  it.each<{ name: string; change?: Partial<OpenMarkCaseFacts>; codes?: readonly string[] }>([
    { name: 'gives the days of the house' },
    { name: 'a day more is too many', change: { correctBy: day('2026-03-26') }, codes: ['MARK_CORRECT_BY_RANGE'] },
    { name: 'tomorrow is the least', change: { correctBy: day('2026-03-11') } },
    { name: 'today is none', change: { correctBy: TODAY }, codes: ['MARK_CORRECT_BY_RANGE'] },
    { name: 'takes up a misuse alone', change: { useStatus: 'REPORTED' }, codes: ['MARK_USE_NOT_IMPROPER'] },
    { name: 'once', change: { hasOpenCase: true }, codes: ['MARK_CASE_OPEN'] },
    { name: 'says what is asked', change: { request: '' }, codes: ['MARK_REQUEST_MISSING'] },
    { name: 'is handled by whoever may', change: { isEntitled: false }, codes: ['HANDLER_NOT_ENTITLED'] },
    { name: 'and is there', change: { handler: { ...handler, leftOn: day('2026-03-09') } }, codes: ['PERSON_LEFT'] },
    {
      name: 'and is not tied to the client',
      change: { handler: { ...handler, interests: [owner] } },
      codes: ['BARRED_OWNERSHIP'],
    },
  ])('$name', ({ change = {}, codes = [] }) => {
    expect(reasonsOf(mayOpenMarkCase({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('a misuse of the mark', () => {
  it('is answered in words while the client is asked', () => {
    expect(reasonsOf(mayAnswerMarkCase({ status: 'ASKED', text: '已撤下。' }))).toEqual([]);
    expect(reasonsOf(mayAnswerMarkCase({ status: 'ANSWERED', text: ' ' }))).toEqual([
      'MARK_CASE_STATUS',
      'MARK_ANSWER_MISSING',
    ]);
  });

  it('is sent back by its handler, with a reason and a new day', () => {
    const facts = {
      status: 'ANSWERED' as const,
      isHandler: true,
      reason: '仍在使用。',
      correctBy: day('2026-03-20'),
      withinDays: 15,
      today: TODAY,
    };
    expect(reasonsOf(mayReturnMarkAnswer(facts))).toEqual([]);
    expect(
      reasonsOf(mayReturnMarkAnswer({ ...facts, status: 'ASKED', isHandler: false, reason: '', correctBy: TODAY })),
    ).toEqual(['MARK_CASE_STATUS', 'NOT_THE_MARK_HANDLER', 'MARK_REASON_MISSING', 'MARK_CORRECT_BY_RANGE']);
  });

  const verified: VerifyMarkCorrectionFacts = {
    status: 'ANSWERED',
    isHandler: true,
    outcome: 'CORRECTED',
    seen: '页面已更正。',
    isInForce: true,
  };
  it.each<{ name: string; change?: Partial<VerifyMarkCorrectionFacts>; codes?: readonly string[] }>([
    { name: 'is seen put right' },
    { name: 'before an answer too', change: { status: 'ASKED' } },
    { name: 'removed while nothing is in force', change: { outcome: 'REMOVED', isInForce: false } },
    { name: 'but not corrected', change: { isInForce: false }, codes: ['MARK_NOT_IN_FORCE'] },
    { name: 'by nothing else', change: { outcome: 'WITHDRAWN' }, codes: ['MARK_OUTCOME_OTHER'] },
    { name: 'says what was seen', change: { seen: '' }, codes: ['MARK_SEEN_MISSING'] },
    { name: 'by its handler', change: { isHandler: false }, codes: ['NOT_THE_MARK_HANDLER'] },
    { name: 'once', change: { status: 'CLOSED' }, codes: ['MARK_CASE_STATUS'] },
  ])('$name', ({ change = {}, codes = [] }) => {
    expect(reasonsOf(mayVerifyMarkCorrection({ ...verified, ...change }))).toEqual(codes);
  });

  const closed: CloseMarkCaseFacts = {
    status: 'ASKED',
    isHandler: true,
    outcome: 'REFERRED',
    reason: '已移送监管部门。',
    certificateState: 'WITHDRAWN',
  };
  it.each<{ name: string; change?: Partial<CloseMarkCaseFacts>; codes?: readonly string[] }>([
    { name: 'is referred once no certificate lives' },
    { name: 'or there never was one', change: { certificateState: null } },
    { name: 'not while one does', change: { certificateState: 'SUSPENDED' }, codes: ['MARK_CASE_HAS_A_WAY'] },
    { name: 'was none after all', change: { outcome: 'NO_MISUSE', certificateState: 'VALID' } },
    { name: 'is not put right by a word', change: { outcome: 'CORRECTED' }, codes: ['MARK_OUTCOME_OTHER'] },
    { name: 'wants a reason', change: { reason: ' ' }, codes: ['MARK_REASON_MISSING'] },
  ])('$name', ({ change = {}, codes = [] }) => {
    expect(reasonsOf(mayCloseMarkCase({ ...closed, ...change }))).toEqual(codes);
  });
});

describe('markStep', () => {
  const facts: MarkStepFacts = {
    status: 'ASKED',
    openedOn: day('2026-02-20'),
    correctBy: day('2026-03-09'),
    isGrave: false,
    certificateState: 'VALID',
  };
  it.each<{ name: string; change?: Partial<MarkStepFacts>; today?: string; step: string | null }>([
    { name: 'proposes a suspension the day after', step: 'SUSPEND' },
    { name: 'nothing on the last day', today: '2026-03-09', step: null },
    { name: 'nothing while an answer lies with the body', change: { status: 'ANSWERED' }, step: null },
    { name: 'a withdrawal where it is grave', change: { isGrave: true }, step: 'WITHDRAW' },
    { name: 'nothing more while suspended', change: { certificateState: 'SUSPENDED' }, step: null },
    {
      name: 'nor on the last day of six months',
      change: { certificateState: 'SUSPENDED' },
      today: '2026-08-20',
      step: null,
    },
    {
      name: 'a withdrawal after them',
      change: { certificateState: 'SUSPENDED' },
      today: '2026-08-21',
      step: 'WITHDRAW',
    },
    { name: 'nothing of a certificate that has ended', change: { certificateState: 'LAPSED' }, step: null },
    { name: 'nothing without one', change: { certificateState: null }, step: null },
  ])('$name', ({ change = {}, today = TODAY, step }) => {
    expect(markStep({ ...facts, ...change }, day(today))).toBe(step);
  });

  it('is taken for the file’s own misuse, when it is due, under its code', () => {
    const due = { step: 'SUSPEND' as const, proposed: 'SUSPEND' as const, reasonCode: 'H04', isOfThisFile: true };
    expect(reasonsOf(mayStepForMark(due))).toEqual([]);
    expect(reasonsOf(mayStepForMark({ ...due, proposed: 'WITHDRAW' }))).toEqual([]);
    expect(reasonsOf(mayStepForMark({ ...due, step: 'WITHDRAW', reasonCode: '0117' }))).toEqual(['MARK_STEP_NOT_DUE']);
    expect(reasonsOf(mayStepForMark({ ...due, proposed: null, reasonCode: 'H03' }))).toEqual([
      'MARK_STEP_NOT_DUE',
      'MARK_STEP_OTHER_REASON',
    ]);
    expect(reasonsOf(mayStepForMark({ ...due, isOfThisFile: false }))).toEqual(['MARK_CASE_OF_OTHER_FILE']);
  });

  it('is not lifted while what it rests on is not put right', () => {
    expect(reasonsOf(mayRestoreAfterMisuse([]))).toEqual([]);
    expect(reasonsOf(mayRestoreAfterMisuse(['MC-2026-0001']))).toEqual(['MARK_CASE_NOT_SETTLED']);
  });
});

describe('markStopSince', () => {
  const facts: MarkStopFacts = {
    state: 'VALID',
    validUntil: day('2028-03-09'),
    suspendedOn: null,
    restoredOn: null,
    withdrawnOn: null,
    cancelledOn: null,
    isFollowed: false,
  };
  const suspendedOn = day('2026-01-05');
  it.each<{ name: string; change?: Partial<MarkStopFacts>; since: string | null }>([
    { name: 'owes nothing while valid', since: null },
    { name: 'counts from the suspension', change: { state: 'SUSPENDED', suspendedOn }, since: '2026-01-05' },
    {
      name: 'on through the withdrawal',
      change: { state: 'WITHDRAWN', suspendedOn, withdrawnOn: day('2026-03-01') },
      since: '2026-01-05',
    },
    {
      name: 'anew after a restoration',
      change: { state: 'WITHDRAWN', suspendedOn, restoredOn: day('2026-02-01'), withdrawnOn: day('2026-03-01') },
      since: '2026-03-01',
    },
    { name: 'from a cancellation', change: { state: 'CANCELLED', cancelledOn: TODAY }, since: '2026-03-10' },
    { name: 'from the day after the last', change: { state: 'LAPSED' }, since: '2028-03-10' },
    { name: 'not where the next cycle goes on', change: { state: 'REPLACED' }, since: null },
    { name: 'nor where another certificate followed', change: { state: 'LAPSED', isFollowed: true }, since: null },
  ])('$name', ({ change = {}, since }) => {
    expect(markStopSince({ ...facts, ...change })).toBe(since);
  });

  it('is confirmed once, where it is owed, saying how', () => {
    expect(markStopBy(suspendedOn, 15)).toBe('2026-01-20');
    expect(reasonsOf(mayConfirmMarkStop({ since: suspendedOn, isConfirmed: false, text: '已停用。' }))).toEqual([]);
    expect(reasonsOf(mayConfirmMarkStop({ since: null, isConfirmed: true, text: '' }))).toEqual([
      'MARK_STOP_NOT_OWED',
      'MARK_STOP_CONFIRMED',
      'MARK_STOP_TEXT_MISSING',
    ]);
  });
});

describe('markChecks', () => {
  it('asks surveillance whether every use was looked at, and every audit of open misuses', () => {
    const codes = (kind: 'INITIAL' | 'SURVEILLANCE', openCases: string[], unseenUses: string[]) =>
      markChecks({ kind, openCases, unseenUses }).map(({ code, passed }) => [code, passed]);
    expect(codes('SURVEILLANCE', [], ['MU-1'])).toEqual([
      ['MARK_USES_SEEN', false],
      ['MARK_CASES_SETTLED', true],
    ]);
    expect(codes('INITIAL', ['MC-1'], ['MU-1'])).toEqual([['MARK_CASES_SETTLED', false]]);
  });
});
