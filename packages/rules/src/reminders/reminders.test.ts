import { plainDate, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { DueKind } from '../dues/words.js';
import type { Verdict } from '../verdict.js';
import { mayRetryJob, nextJobAttemptIn } from './jobs.js';
import { isLetterDay, maySetLadder, stepReached, stepToTell } from './ladder.js';
import { SHIPPED_LADDERS } from './shipped.js';
import { TOLD_TO_CLIENTS } from './told-to-clients.js';
import { eventsOf, mayKeepEndpoint, mayReplayDelivery, nextAttemptIn, WEBHOOK_PAUSES_S } from './webhooks.js';

const codes = (answer: Verdict): readonly string[] =>
  answer.allowed ? [] : answer.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());
const LADDER = { daysBefore: [90, 60, 30, 7, 0], overdueEvery: 7 };
const DUE = plainDate('2026-06-30');

/** What is told when somebody looks on these days, and what of which due day. */
function toldOn(days: readonly PlainDate[], dueOn: (day: PlainDate) => PlainDate = () => DUE): readonly string[] {
  const told = new Map<PlainDate, number[]>();
  return days.flatMap((day) => {
    const due = dueOn(day);
    const steps = told.get(due) ?? [];
    const step = stepToTell(stepReached(LADDER, due, day), steps);
    if (step === null) return [];
    told.set(due, [...steps, step]);
    return [`${day} ${due} ${step}`];
  });
}
const everyDay = (from: PlainDate, count: number): readonly PlainDate[] =>
  Array.from({ length: count }, (_, at) => plusDays(from, at));

describe('stepReached', () => {
  it.each([
    { left: 91, step: null },
    { left: 90, step: 90 },
    { left: 61, step: 90 },
    { left: 60, step: 60 },
    { left: 7, step: 7 },
    { left: 1, step: 7 },
    { left: 0, step: 0 },
    { left: -1, step: -1 },
    { left: -7, step: -1 },
    { left: -8, step: -8 },
    { left: -15, step: -15 },
  ])('is $step with $left days left', ({ left, step }) => {
    expect(stepReached(LADDER, DUE, plusDays(DUE, -left))).toBe(step);
  });

  it('tells what is overdue once where no pause is set, and nothing before an empty ladder', () => {
    expect(stepReached({ daysBefore: [], overdueEvery: null }, DUE, plusDays(DUE, 300))).toBe(-1);
    expect(stepReached({ daysBefore: [], overdueEvery: null }, DUE, DUE)).toBeNull();
  });
});

describe('stepToTell', () => {
  it('tells every step once when somebody looks every day', () => {
    const told = toldOn(everyDay(plusDays(DUE, -120), 140));
    expect(told.map((each) => Number(each.split(' ')[2]))).toEqual([90, 60, 30, 7, 0, -1, -8, -15]);
  });

  it('tells the newest step once after days on which nobody looked, and none of those passed over', () => {
    const told = toldOn([plusDays(DUE, -95), plusDays(DUE, -20), plusDays(DUE, -19), plusDays(DUE, 20)]);
    expect(told.map((each) => Number(each.split(' ')[2]))).toEqual([30, -15]);
  });

  it('begins anew when the due day moves, and tells nothing twice of either day', () => {
    const moved = plusDays(DUE, 90);
    const told = toldOn(everyDay(plusDays(DUE, -31), 60), (day) => (day < plusDays(DUE, -10) ? DUE : moved));
    expect(told).toEqual([
      `${plusDays(DUE, -31)} ${DUE} 60`,
      `${plusDays(DUE, -30)} ${DUE} 30`,
      `${plusDays(DUE, 0)} ${moved} 90`,
    ]);
  });

  it('tells nothing again when the clock goes back', () => {
    expect(stepToTell(30, [7])).toBeNull();
    expect(stepToTell(7, [7])).toBeNull();
    expect(stepToTell(7, [30])).toBe(7);
    expect(stepToTell(null, [])).toBeNull();
  });
});

describe('isLetterDay', () => {
  // 2026-06-29 is a Monday.
  it.each([
    { mail: 'IN_APP', oldest: '2026-06-01', today: '2026-06-29', is: false },
    { mail: 'DAILY', oldest: '2026-06-30', today: '2026-06-30', is: true },
    { mail: 'WEEKLY', oldest: '2026-06-29', today: '2026-06-29', is: true },
    { mail: 'WEEKLY', oldest: '2026-06-30', today: '2026-07-05', is: false },
    { mail: 'WEEKLY', oldest: '2026-06-28', today: '2026-07-01', is: true },
  ] as const)('$mail on $today of what is from $oldest: $is', ({ mail, oldest, today, is }) => {
    expect(isLetterDay(mail, plainDate(oldest), plainDate(today))).toBe(is);
  });
});

describe('maySetLadder', () => {
  const set = { kind: DueKind.SURVEILLANCE, ...LADDER, tellsPerson: true, tellsRole: true, tellsClient: true };
  it.each([
    { name: 'a usual one', given: {}, expected: [] },
    { name: 'none before the day', given: { daysBefore: [] }, expected: [] },
    { name: 'out of order', given: { daysBefore: [7, 30] }, expected: ['LADDER_NOT_FALLING daysBefore'] },
    { name: 'twice', given: { daysBefore: [7, 7] }, expected: ['LADDER_NOT_FALLING daysBefore'] },
    { name: 'below the day', given: { daysBefore: [7, -1] }, expected: ['LADDER_STEP_OUTSIDE daysBefore'] },
    { name: 'a pause of none', given: { overdueEvery: 0 }, expected: ['LADDER_PAUSE_OUTSIDE overdueEvery'] },
    {
      name: 'nobody',
      given: { tellsPerson: false, tellsRole: false, tellsClient: false },
      expected: ['LADDER_TELLS_NOBODY tellsRole'],
    },
    {
      name: 'a complaint to its client',
      given: { kind: DueKind.COMPLAINT },
      expected: ['LADDER_NOT_THE_CLIENTS tellsClient'],
    },
    {
      name: 'everything at once',
      given: { kind: DueKind.APPEAL, daysBefore: [500, 600], overdueEvery: 91 },
      expected: [
        'LADDER_STEP_OUTSIDE daysBefore',
        'LADDER_NOT_FALLING daysBefore',
        'LADDER_PAUSE_OUTSIDE overdueEvery',
        'LADDER_NOT_THE_CLIENTS tellsClient',
      ],
    },
  ])('$name', ({ given, expected }) => {
    expect(codes(maySetLadder({ ...set, ...given }))).toEqual(expected);
  });

  it('lets through what ships', () => {
    for (const kind of Object.values(DueKind))
      expect([kind, codes(maySetLadder({ kind, ...SHIPPED_LADDERS[kind] }))]).toEqual([kind, []]);
    expect(TOLD_TO_CLIENTS).not.toContain(DueKind.COMPLAINT);
  });
});

describe('nextJobAttemptIn and nextAttemptIn', () => {
  it('wait longer each time and end', () => {
    expect([1, 2, 3, 7, 23].map(nextJobAttemptIn)).toEqual([60, 120, 240, 3600, 3600]);
    expect(nextJobAttemptIn(24)).toBeNull();
    expect(nextAttemptIn(1)).toBe(5);
    expect(nextAttemptIn(WEBHOOK_PAUSES_S.length + 1)).toBeNull();
    const day = WEBHOOK_PAUSES_S.reduce((sum, each) => sum + each) / 3600;
    expect(day).toBeGreaterThan(24);
    expect(day).toBeLessThan(36);
  });
});

describe('mayRetryJob and mayReplayDelivery', () => {
  it('lets what waits or was given up be tried again, and no other', () => {
    expect((['WAITING', 'FAILED', 'DONE', 'RUNNING'] as const).map((state) => codes(mayRetryJob({ state })))).toEqual([
      [],
      [],
      ['JOB_DONE'],
      ['JOB_RUNS'],
    ]);
    expect(codes(mayReplayDelivery({ isActive: true }))).toEqual([]);
    expect(codes(mayReplayDelivery({ isActive: false }))).toEqual(['ENDPOINT_STOPPED']);
  });
});

describe('mayKeepEndpoint', () => {
  const given = {
    name: 'CRM',
    url: 'https://crm.example/hook',
    events: ['DUE_OVERDUE'] as const,
    mayBePlain: false,
    isInside: false,
  };
  it.each([
    { name: 'https', change: {}, expected: [] },
    { name: 'http', change: { url: 'http://crm.example' }, expected: ['ENDPOINT_NOT_SECURE url'] },
    { name: 'http in a demo', change: { url: 'http://crm.example', mayBePlain: true }, expected: [] },
    { name: 'no address', change: { url: 'javascript:alert(1)' }, expected: ['ENDPOINT_ADDRESS url'] },
    { name: 'an address within', change: { isInside: true }, expected: ['ENDPOINT_INSIDE url'] },
    { name: 'another scheme', change: { url: 'file:///etc/passwd' }, expected: ['ENDPOINT_ADDRESS url'] },
    { name: 'a password', change: { url: 'https://a:b@crm.example' }, expected: ['ENDPOINT_HOLDS_PASSWORD url'] },
    {
      name: 'nothing at all',
      change: { name: ' ', events: [] },
      expected: ['ENDPOINT_NAME_MISSING name', 'ENDPOINT_TELLS_NOTHING events'],
    },
  ])('$name', ({ change, expected }) => {
    expect(codes(mayKeepEndpoint({ ...given, ...change }))).toEqual(expected);
  });
});

describe('eventsOf', () => {
  it.each([
    { type: 'CertificateEvent', action: 'create', after: { kind: 'SUSPENDED' }, events: ['CERTIFICATE_SUSPENDED'] },
    { type: 'CertificateEvent', action: 'create', after: { kind: 'ISSUED' }, events: ['CERTIFICATE_GRANTED'] },
    { type: 'Audit', action: 'create', after: { status: 'PLANNED' }, events: ['AUDIT_PLANNED'] },
    {
      type: 'AuthorityReturn',
      action: 'update',
      before: { status: 'CHECKED' },
      after: { status: 'REPORTED' },
      events: ['RETURN_REPORTED'],
    },
    { type: 'AuthorityReturn', action: 'update', before: { rows: 2 }, after: { rows: 3 }, events: [] },
    { type: 'Audit', action: 'update', before: { startsOn: 'a' }, after: { startsOn: 'b' }, events: ['AUDIT_MOVED'] },
    {
      type: 'Audit',
      action: 'update',
      before: { status: 'IN_PROGRESS' },
      after: { status: 'REPORTED' },
      events: ['AUDIT_REPORTED'],
    },
    { type: 'Audit', action: 'update', before: { version: 1 }, after: { version: 2 }, events: [] },
    { type: 'Client', action: 'create', after: { name: 'x' }, events: [] },
  ])('$type $action is $events', ({ events, before = null, ...change }) => {
    expect(eventsOf({ before, ...change } as never)).toEqual(events);
  });
});
