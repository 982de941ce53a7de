import { plainDate as day } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { reasonsOf } from '../../test/reasons-of.js';
import { checkInterest, declarationUntil, mayDeclare, mayEndInterest } from './keep-interests.js';
import type { EndInterestFacts } from './keep-interests.js';

describe('checkInterest', () => {
  const tie = { clientId: 'c', kind: 'OWNERSHIP', startsOn: day('2026-01-01'), endsOn: null } as const;

  it('takes a tie, and a second one of the kind once the first has ended', () => {
    expect(reasonsOf(checkInterest({ ...tie, interests: [] }))).toEqual([]);
    expect(reasonsOf(checkInterest({ ...tie, interests: [{ ...tie, endsOn: day('2026-02-01') }] }))).toEqual([]);
  });

  it('records no lasting tie twice, and none that ends before it begins', () => {
    expect(reasonsOf(checkInterest({ ...tie, endsOn: day('2025-12-31'), interests: [tie] }))).toEqual([
      'ENDS_BEFORE_START',
      'INTEREST_ON_RECORD',
    ]);
  });
});

describe('mayEndInterest', () => {
  const facts: EndInterestFacts = {
    personId: 'wang',
    actorPersonId: 'li',
    startsOn: day('2026-01-01'),
    recordedEnd: null,
    endsOn: day('2026-03-01'),
    today: day('2026-03-01'),
  };

  it.each<{ name: string; change: Partial<EndInterestFacts>; codes: readonly string[] }>([
    { name: 'lets another say that it ended', change: {}, codes: [] },
    { name: 'lets an account without a person say so', change: { actorPersonId: null }, codes: [] },
    { name: 'does not let the one it binds', change: { actorPersonId: 'wang' }, codes: ['ENDS_OWN_INTEREST'] },
    { name: 'waits until it has ended', change: { endsOn: day('2026-03-02') }, codes: ['DAY_IN_FUTURE'] },
    { name: 'stops an end before the start', change: { endsOn: day('2025-12-31') }, codes: ['ENDS_BEFORE_START'] },
    { name: 'ends it once', change: { recordedEnd: day('2026-02-01') }, codes: ['INTEREST_ENDED_ALREADY'] },
  ])('$name', ({ change, codes }) => {
    expect(reasonsOf(mayEndInterest({ ...facts, ...change }))).toEqual(codes);
  });
});

describe('declarationUntil', () => {
  it.each([
    { signedOn: '2026-03-02', until: '2027-03-01' },
    { signedOn: '2024-02-29', until: '2025-02-27' },
    { signedOn: '2026-03-02', months: 6, until: '2026-09-01' },
  ])('lets one signed on $signedOn count until $until', ({ signedOn, months, until }) => {
    expect(declarationUntil(day(signedOn), months)).toBe(until);
  });
});

describe('mayDeclare', () => {
  it('takes today and a newer one, neither tomorrow nor an older one', () => {
    const today = day('2026-03-02');
    expect(reasonsOf(mayDeclare({ signedOn: today, recordedUntil: day('2027-03-01'), today }))).toEqual([]);
    expect(reasonsOf(mayDeclare({ signedOn: day('2026-03-03'), recordedUntil: null, today }))).toEqual([
      'DAY_IN_FUTURE',
    ]);
    expect(reasonsOf(mayDeclare({ signedOn: today, recordedUntil: day('2027-03-02'), today }))).toEqual([
      'DECLARATION_OLDER',
    ]);
  });
});
