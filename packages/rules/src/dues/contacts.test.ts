import { plainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { mayAgreeDay, mayNoteContact, maySendNotice } from './contacts.js';

const codes = (answer: Verdict): readonly string[] =>
  answer.allowed ? [] : answer.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());
const day = plainDate;

const today = day('2026-03-02');
const talk = {
  kind: 'SURVEILLANCE',
  hasClient: true,
  provisional: false,
  heldOn: today,
  withWhom: '张敏',
  said: '可于四月接受审查',
  today,
} as const;
const agreement = {
  ...talk,
  agreedOn: day('2026-04-10'),
  opensOn: day('2026-03-15'),
  lastLawfulOn: day('2026-06-15'),
  regime: 'strict',
  lateReason: null,
} as const;
const notice = {
  kind: 'SURVEILLANCE',
  hasClient: true,
  provisional: false,
  addresses: 1,
  lastNoticeOn: null,
  today,
} as const;

describe('mayNoteContact', () => {
  it.each([
    { name: 'a talk of today', given: {}, expected: [] },
    { name: 'a talk about anything a client is concerned by', given: { kind: 'COMPLAINT' }, expected: [] },
    { name: 'of tomorrow', given: { heldOn: day('2026-03-03') }, expected: ['DAY_IN_FUTURE heldOn'] },
    {
      name: 'with nobody, about nothing, of nobody',
      given: { hasClient: false, withWhom: ' ', said: '' },
      expected: ['DUE_WITHOUT_CLIENT dueItemId', 'CONTACT_WITH_WHOM withWhom', 'CONTACT_SAID said'],
    },
    { name: 'at length', given: { said: 'x'.repeat(4001) }, expected: ['TEXT_TOO_LONG said'] },
    { name: 'with a long name', given: { withWhom: 'x'.repeat(4001) }, expected: ['TEXT_TOO_LONG withWhom'] },
  ] as const)('$name', ({ given, expected }) => {
    expect(codes(mayNoteContact({ ...talk, ...given }))).toEqual(expected);
  });
});

describe('mayAgreeDay', () => {
  const lastDay = { agreedOn: agreement.lastLawfulOn };
  const dayAfter = { agreedOn: day('2026-06-16') };
  it.each([
    { name: 'within the window', given: {}, expected: [] },
    { name: 'on the day it opens', given: { agreedOn: agreement.opensOn }, expected: [] },
    { name: 'the day before', given: { agreedOn: day('2026-03-14') }, expected: ['AGREED_BEFORE_OPENING agreedOn'] },
    { name: 'on the last lawful day', given: lastDay, expected: [] },
    { name: 'after it, strict', given: dayAfter, expected: ['AGREED_AFTER_LAST_DAY agreedOn'] },
    {
      name: 'after it, strict, whatever the reason',
      given: { ...dayAfter, lateReason: '停产' },
      expected: ['AGREED_AFTER_LAST_DAY agreedOn'],
    },
    {
      name: 'after it, where no regime is known',
      given: { ...dayAfter, regime: null, lateReason: '停产' },
      expected: ['AGREED_AFTER_LAST_DAY agreedOn'],
    },
    {
      name: 'after it, classic, unsaid why',
      given: { ...dayAfter, regime: 'classic' },
      expected: ['AGREED_LATE_WITHOUT_REASON lateReason'],
    },
    {
      name: 'after it, classic, said why',
      given: { ...dayAfter, regime: 'classic', lateReason: '停产' },
      expected: [],
    },
    { name: 'for a recertification', given: { kind: 'RECERTIFICATION' }, expected: [] },
    {
      name: 'for what needs no visit',
      given: { kind: 'NONCONFORMITY' },
      expected: ['AGREED_WITHOUT_VISIT dueItemId'],
    },
    {
      name: 'for a spot check',
      given: { kind: 'SPECIAL_AUDIT' },
      expected: ['AGREED_WITHOUT_VISIT dueItemId'],
    },
    { name: 'for what is only foreseen', given: { provisional: true }, expected: ['DUE_PROVISIONAL dueItemId'] },
    {
      name: 'a day that is over',
      given: { agreedOn: day('2026-03-01'), opensOn: day('2026-02-01') },
      expected: ['AGREED_DAY_PAST agreedOn'],
    },
  ] as const)('$name', ({ given, expected }) => {
    expect(codes(mayAgreeDay({ ...agreement, ...given }))).toEqual(expected);
  });
});

describe('maySendNotice', () => {
  it.each([
    { name: 'of a surveillance', given: {}, expected: [] },
    { name: 'again on another day', given: { lastNoticeOn: day('2026-03-01') }, expected: [] },
    { name: 'twice a day', given: { lastNoticeOn: today }, expected: ['NOTICE_SENT_TODAY dueItemId'] },
    { name: 'to nobody', given: { addresses: 0 }, expected: ['NOTICE_WITHOUT_ADDRESS dueItemId'] },
    { name: 'of a complaint', given: { kind: 'COMPLAINT' }, expected: ['NOTICE_NOT_CLIENTS dueItemId'] },
    { name: 'of a spot check', given: { kind: 'SPECIAL_AUDIT' }, expected: ['NOTICE_NOT_CLIENTS dueItemId'] },
    {
      name: 'of somebody’s registration',
      given: { kind: 'REGISTRATION', hasClient: false, addresses: 0 },
      expected: ['DUE_WITHOUT_CLIENT dueItemId'],
    },
    { name: 'of what is only foreseen', given: { provisional: true }, expected: ['DUE_PROVISIONAL dueItemId'] },
  ] as const)('$name', ({ given, expected }) => {
    expect(codes(maySendNotice({ ...notice, ...given }))).toEqual(expected);
  });
});
