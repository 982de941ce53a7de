import { plainDate, plusDays } from '@touchstone/plain-date';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Verdict } from '../verdict.js';
import { CALENDARS_MOST, mayOpenCalendar, mayRevokeCalendar } from './calendar-feed.js';
import { CANCELLED_TOLD_DAYS, tellEvents } from './tell-events.js';
import type { CalendarEvent, ToldEvent } from './tell-events.js';

const codes = (answer: Verdict): readonly string[] =>
  answer.allowed ? [] : answer.refusals.map(({ code, field }) => `${code} ${field ?? ''}`.trim());

describe('mayOpenCalendar', () => {
  const own = {
    kind: 'PERSON',
    name: '我的日程',
    namesProgramme: false,
    namesAudit: false,
    hasPerson: true,
    mayRead: true,
    alive: 0,
  } as const;
  it.each([
    { name: 'one’s own', given: {}, expected: [] },
    { name: 'without a name', given: { name: ' ' }, expected: ['CALENDAR_NAME_MISSING name'] },
    { name: 'with a long name', given: { name: 'x'.repeat(81) }, expected: ['CALENDAR_NAME_LONG name'] },
    { name: 'of nobody', given: { hasPerson: false }, expected: ['CALENDAR_WITHOUT_PERSON kind'] },
    { name: 'of a programme', given: { kind: 'PROGRAMME', namesProgramme: true, hasPerson: false }, expected: [] },
    { name: 'of no programme', given: { kind: 'PROGRAMME' }, expected: ['CALENDAR_PROGRAMME programmeId'] },
    { name: 'of no audit', given: { kind: 'AUDIT' }, expected: ['CALENDAR_AUDIT auditId'] },
    { name: 'of a person and an audit', given: { namesAudit: true }, expected: ['CALENDAR_AUDIT auditId'] },
    { name: 'of what may not be read', given: { mayRead: false }, expected: ['CALENDAR_BLIND kind'] },
    { name: 'as the last', given: { alive: CALENDARS_MOST - 1 }, expected: [] },
    { name: 'as one too many', given: { alive: CALENDARS_MOST }, expected: ['CALENDARS_TOO_MANY'] },
  ] as const)('$name', ({ given, expected }) => {
    expect(codes(mayOpenCalendar({ ...own, ...given }))).toEqual(expected);
  });
});

describe('mayRevokeCalendar', () => {
  it('once', () => {
    expect(codes(mayRevokeCalendar({ isRevoked: false }))).toEqual([]);
    expect(codes(mayRevokeCalendar({ isRevoked: true }))).toEqual(['CALENDAR_REVOKED']);
  });
});

describe('tellEvents', () => {
  const today = plainDate('2026-03-02');
  const from = plainDate('2025-12-02');
  const event = (uid: string, startsOn = '2026-04-01', endsOn = startsOn): CalendarEvent => ({
    uid,
    startsOn: plainDate(startsOn),
    endsOn: plainDate(endsOn),
    summary: '审查',
    path: '/audits',
  });
  const told = (one: CalendarEvent, sequence: number, cancelledOn: ToldEvent['cancelledOn'] = null): ToldEvent => ({
    ...one,
    sequence,
    cancelledOn,
  });
  const at = (before: readonly ToldEvent[], events: readonly CalendarEvent[], on = today) =>
    tellEvents({ before, events, from, today: on });

  it('begins to count at nought, and does not count where nothing changed', () => {
    const first = [told(event('a'), 0)];
    expect(at([], [event('a')])).toEqual({ tell: first, keep: first, isChanged: true });
    expect(at(first, [event('a')])).toEqual({ tell: first, keep: first, isChanged: false });
  });
  it('counts one up at each move, under the same name', () => {
    const moved = event('a', '2026-05-01');
    expect(at([told(event('a'), 3)], [moved]).tell).toEqual([told(moved, 4)]);
  });
  it('tells what is there no more as cancelled for a while, and counts once for it', () => {
    const gone = told(event('a'), 1, today);
    expect(at([told(event('a'), 0)], [])).toEqual({ tell: [gone], keep: [gone], isChanged: true });
    const still = { tell: [gone], keep: [gone], isChanged: false };
    expect(at([gone], [], plusDays(today, CANCELLED_TOLD_DAYS))).toEqual(still);
    expect(at([gone], [], plusDays(today, CANCELLED_TOLD_DAYS + 1))).toEqual({ ...still, tell: [] });
  });
  it('goes on counting where what was cancelled comes again, however late', () => {
    const again = told(event('a'), 2);
    expect(at([told(event('a'), 1, today)], [event('a')], plusDays(today, 400)).tell).toEqual([again]);
  });
  it('takes what is over for over, not for cancelled', () => {
    const past = told(event('a', '2025-11-30', '2025-12-01'), 0);
    expect(at([past], [])).toEqual({ tell: [], keep: [past], isChanged: false });
    expect(at([told(event('a', '2024-11-30'), 0)], []).keep).toEqual([]);
  });
  it('never counts down, and counts up whenever it tells something else', () => {
    const day = fc.integer({ min: 0, max: 3 }).map((more) => `2026-04-0${more + 1}`);
    const house = fc.uniqueArray(fc.record({ uid: fc.constantFrom('a', 'b', 'c'), day }), {
      selector: ({ uid }) => uid,
    });
    fc.assert(
      fc.property(fc.array(house, { maxLength: 8 }), (days) => {
        let kept = new Map<string, ToldEvent>();
        days.forEach((events, on) => {
          const { keep, tell } = at(
            [...kept.values()],
            events.map((each) => event(each.uid, each.day)),
            plusDays(today, on * 9),
          );
          for (const each of keep) {
            const was = kept.get(each.uid) ?? each;
            expect(each.sequence).toBe(was === each ? was.sequence : was.sequence + 1);
          }
          kept = new Map(keep.map((each) => [each.uid, each]));
          expect(tell.filter(({ cancelledOn }) => !cancelledOn).map(({ uid }) => uid)).toEqual(
            events.map(({ uid }) => uid),
          );
        });
      }),
    );
  });
});
