import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { mayCloseTransition, mayPlanTransition } from './keep-transition.js';
import { mayMoveToEdition } from './move-to-edition.js';
import { lastIssueDay, transitionDeadline, transitionState } from './transition-days.js';

const day = plainDate;
const codesOf = (answer: Verdict) => (answer.allowed ? [] : answer.refusals.map(({ code }) => code));

describe('transitionDeadline', () => {
  const startsOn = day('2026-01-01');
  it.each([
    ['an undated standard counts at once', { kind: 'STANDARD', isUndated: true }, '2026-01-01'],
    ['a dated standard leaves the months of the edition', { kind: 'STANDARD', isUndated: false }, '2027-12-31'],
    ['an edition leaves its months, from its last day', { kind: 'EDITION', isUndated: true }, '2027-12-31'],
    ['a filing leaves nothing beyond its last day', { kind: 'FILING', isUndated: false }, '2025-12-31'],
  ] as const)('%s', (_name, facts, expected) => {
    expect(transitionDeadline({ ...facts, startsOn, months: 24 })).toBe(expected);
  });

  it('takes the last day of a month that is shorter', () => {
    const facts = { kind: 'EDITION', startsOn: day('2026-09-01'), isUndated: false, months: 6 } as const;
    expect(transitionDeadline(facts)).toBe('2027-02-28');
  });
});

describe('lastIssueDay', () => {
  const [ended, filing] = [day('2026-06-30'), day('2026-09-15')];
  it.each([
    { name: 'none while nothing has ended', inForceUntil: null, filingEndsOn: null, expected: null },
    {
      name: 'the months of the move, from its last day',
      inForceUntil: ended,
      filingEndsOn: null,
      expected: '2026-12-30',
    },
    { name: 'never beyond its filing', inForceUntil: ended, filingEndsOn: filing, expected: '2026-09-15' },
    { name: 'the day its filing ended with it', inForceUntil: ended, filingEndsOn: ended, expected: '2026-06-30' },
    {
      name: 'its months, where the filing goes on longer',
      inForceUntil: ended,
      filingEndsOn: day('2027-06-30'),
      expected: '2026-12-30',
    },
  ])('is $name', ({ inForceUntil, filingEndsOn, expected }) => {
    const edition = { inForceUntil, filing: { endsOn: filingEndsOn }, cycle: { transitionMonths: 6 } };
    expect(lastIssueDay(edition)).toBe(expected);
  });
});

describe('transitionState', () => {
  const facts = { startsOn: day('2026-01-01'), deadlineOn: day('2027-12-31'), doneOn: null };
  it.each([
    ['the day before', '2025-12-31', 'AHEAD'],
    ['its first day', '2026-01-01', 'RUNNING'],
    ['its last day', '2027-12-31', 'RUNNING'],
    ['the day after', '2028-01-01', 'OVERDUE'],
  ])('on %s', (_name, today, expected) => {
    expect(transitionState({ ...facts, today: day(today) })).toBe(expected);
  });

  it('is done from the day that was recorded', () => {
    const done = { ...facts, doneOn: day('2026-06-01') };
    expect(transitionState({ ...done, today: day('2026-05-31') })).toBe('RUNNING');
    expect(transitionState({ ...done, today: day('2026-06-01') })).toBe('DONE');
  });

  it('is ahead while nothing has begun, although what must be moved by then is past', () => {
    const filing = { ...facts, deadlineOn: day('2025-12-30'), today: day('2025-12-31') };
    expect(transitionState(filing)).toBe('AHEAD');
  });
});

describe('mayPlanTransition', () => {
  const facts = { isDone: false, plan: '培训审查员', deadlineOn: day('2027-12-31'), latestOn: day('2027-12-31') };
  it.each([
    ['within what the edition leaves', {}, []],
    ['without a word', { plan: '  ' }, ['TRANSITION_PLAN_MISSING']],
    ['a day too late', { deadlineOn: day('2028-01-01') }, ['TRANSITION_DEADLINE_TOO_LATE']],
    ['at leisure, for a standard', { deadlineOn: day('2028-01-01'), latestOn: null }, []],
    ['after it was done', { isDone: true }, ['TRANSITION_DONE']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(mayPlanTransition({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayCloseTransition', () => {
  const facts = { isDone: false, open: 0, note: '全部完成', startsOn: day('2026-01-01'), today: day('2026-01-01') };
  it.each([
    ['nothing is left behind', {}, []],
    ['one certificate is left behind', { open: 1 }, ['TRANSITION_NOT_FINISHED']],
    ['it has not begun', { today: day('2025-12-31') }, ['DAY_IN_FUTURE']],
    ['nothing is said', { note: null }, ['TRANSITION_NOTE_MISSING']],
    ['twice', { isDone: true }, ['TRANSITION_DONE']],
  ])('%s', (_name, change, codes) => {
    expect(codesOf(mayCloseTransition({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('mayMoveToEdition', () => {
  const facts = {
    status: 'CERTIFIED',
    from: 'tea/2026',
    to: 'tea/2028',
    isAdopted: true,
    isIntact: true,
    edition: { inForceFrom: day('2028-01-01'), inForceUntil: null },
    openAudit: null,
    reason: '换版',
    today: day('2028-01-01'),
  } as const;
  it.each([
    ['to the next edition on its first day', {}, []],
    ['a day before it is in force', { today: day('2027-12-31') }, ['EDITION_NOT_IN_FORCE']],
    ['to the one it is on', { to: 'tea/2026' }, ['FILE_ON_EDITION_ALREADY']],
    ['to one that is not adopted', { isAdopted: false, isIntact: false }, ['EDITION_NOT_ADOPTED']],
    ['to one whose file was changed', { isIntact: false }, ['EDITION_CHANGED_SINCE_ADOPTION']],
    ['while an audit pins the old one', { openAudit: 'A-1' }, ['AUDIT_PINS_EDITION']],
    ['without a reason', { reason: '' }, ['EDITION_MOVE_REASON_MISSING']],
    ['after the file has ended', { status: 'ENDED' }, ['FILE_HAS_ENDED']],
  ] as const)('%s', (_name, change, codes) => {
    expect(codesOf(mayMoveToEdition({ ...facts, ...change }))).toEqual(codes);
  });
});
