import { earliest, plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certificateState } from './certificate-state.js';
import type { CycleFacts } from './cycle-facts.js';
import { dueState } from './due-state.js';
import { planCycle } from './plan-cycle.js';
import { validUntil } from './validity.js';

const START = plainDate('2020-01-01');
const days = (most: number) => fc.integer({ min: 0, max: most });
const maybe = (most: number) => fc.option(days(most), { nil: null });

/** Cycles with facts scattered over their years and a little beyond. */
const cycles: fc.Arbitrary<CycleFacts> = fc
  .record({
    regime: fc.constantFrom('strict' as const, 'classic' as const),
    decided: days(1500),
    issuedAfter: days(40),
    validityMonths: fc.constantFrom(6, 12, 36, 36, 60),
    previous: fc.option(fc.integer({ min: -60, max: 200 }), { nil: null }),
    completions: fc.array(days(1400), { maxLength: 5 }),
    started: maybe(1400),
    onSite: maybe(1400),
    suspended: maybe(1400),
    restored: maybe(1600),
  })
  .map(({ decided, issuedAfter, previous, completions, started, onSite, suspended, restored, ...rest }) => {
    const decidedOn = plusDays(START, decided);
    const after = (count: number | null) => (count === null ? null : plusDays(decidedOn, count));
    return {
      ...rest,
      decidedOn,
      issuedOn: plusDays(decidedOn, issuedAfter),
      previousValidUntil: after(previous),
      surveillanceCompletedOn: completions.map((count) => plusDays(decidedOn, count)),
      recertification: { startedOn: after(started), onSiteCompletedOn: after(onSite) },
      suspendedOn: after(suspended),
      restoredOn: after(restored),
    };
  });
const cyclesOnADay = fc
  .tuple(
    cycles,
    fc.integer({ min: -30, max: 2400 }).map((count) => count),
  )
  .map(([facts, count]) => ({
    facts,
    today: plusDays(facts.decidedOn, count),
  }));

/** What a certificate may be on a day, by nothing but its first and last day and its regime. */
function statesOpen(facts: CycleFacts, today: PlainDate): readonly string[] {
  if (today < facts.issuedOn) return ['NOT_YET_VALID'];
  if (today <= validUntil(facts)) return ['VALID', 'SUSPENDED', 'SUSPENSION_ENDED'];
  return facts.regime === 'strict' ? ['EXPIRED_AWAITING_DECISION', 'LAPSED'] : ['RESTORABLE', 'LAPSED'];
}

describe('certificateState', () => {
  it('is good only between issue and end, and expired only after it', () => {
    fc.assert(
      fc.property(cyclesOnADay, ({ facts, today }) => {
        const state = certificateState(facts, today);
        expect(statesOpen(facts, today)).toContain(state);
      }),
    );
  });

  it('is what the plan says, with later facts or without', () => {
    fc.assert(
      fc.property(cyclesOnADay, ({ facts, today }) => {
        expect(planCycle({ ...facts, today }).certificateState).toBe(certificateState(facts, today));
      }),
    );
  });
});

describe('planCycle', () => {
  it('counts months from the anchor: never later than 12 or 15 of them, never later than the regime lets it', () => {
    fc.assert(
      fc.property(cycles, (facts) => {
        const until = validUntil(facts);
        for (const { number, anchorOn, opensOn, dueOn } of planCycle(facts).surveillance) {
          const most = facts.regime === 'strict' || number === 1 ? 12 : 15;
          expect(dueOn <= plusMonths(anchorOn, most)).toBe(true);
          expect(opensOn).toBe(earliest(plusMonths(anchorOn, 9), dueOn));
          expect(number > 2 || dueOn <= until).toBe(true);
        }
      }),
    );
  });

  it('lists completed ones first, then a firm one, then provisional ones, and chains each to the one before', () => {
    fc.assert(
      fc.property(cycles, (facts) => {
        const rows = planCycle(facts).surveillance;
        expect(rows.length).toBeGreaterThanOrEqual(2);
        const kinds = rows
          .map(({ completedOn, provisional }) => (completedOn ? 'd' : provisional ? 'p' : 'f'))
          .join('');
        expect(kinds).toMatch(/^d*f?p*$/);
        for (const [index, row] of rows.entries()) {
          const before = rows[index - 1];
          expect(row.number).toBe(index + 1);
          expect(row.anchorOn).toBe(before ? (before.completedOn ?? before.dueOn) : facts.decidedOn);
          expect(row.owed || row.completedOn !== null).toBe(true);
          expect(row.orRecertification).toBe(facts.regime === 'strict' && row.owed && row.number > 2);
        }
      }),
    );
  });

  it('lists every completion of this cycle once, in whatever order they came', () => {
    fc.assert(
      fc.property(cycles, (facts) => {
        const until = validUntil(facts);
        const completions = facts.surveillanceCompletedOn ?? [];
        const own = completions.filter((on) => on >= facts.decidedOn && on <= until).toSorted();
        expect(planCycle(facts).surveillance.flatMap(({ completedOn }) => completedOn ?? [])).toEqual(own);
        expect(planCycle({ ...facts, surveillanceCompletedOn: completions.toReversed() })).toEqual(planCycle(facts));
      }),
    );
  });

  it('is the same on a day whether later facts are known or not', () => {
    fc.assert(
      fc.property(cyclesOnADay, ({ facts, today }) => {
        const known = (on: PlainDate | null | undefined) => (on && on <= today ? on : null);
        const asOfToday: CycleFacts = {
          ...facts,
          surveillanceCompletedOn: (facts.surveillanceCompletedOn ?? []).filter((on) => on <= today),
          recertification: {
            startedOn: known(facts.recertification?.startedOn),
            onSiteCompletedOn: known(facts.recertification?.onSiteCompletedOn),
          },
          suspendedOn: known(facts.suspendedOn),
          restoredOn: known(facts.restoredOn),
        };
        expect(planCycle({ ...asOfToday, today })).toEqual(planCycle({ ...facts, today }));
      }),
    );
  });

  it('ends a suspension within six months and within the validity', () => {
    fc.assert(
      fc.property(cycles, (facts) => {
        const { suspension, validUntil: until } = planCycle(facts);
        const none = !facts.suspendedOn || facts.suspendedOn > until;
        expect(suspension === null).toBe(none);
        if (!facts.suspendedOn || !suspension) return;
        expect(suspension.endsOn).toBe(earliest(plusMonths(facts.suspendedOn, 6), until));
      }),
    );
  });
});

describe('dueState', () => {
  it('goes one way only as days pass, one state a day', () => {
    const ORDER = ['NOT_OPEN', 'OPEN', 'DUE_SOON', 'OVERDUE', 'DONE'];
    fc.assert(
      fc.property(days(400), fc.integer({ min: 0, max: 400 }), maybe(900), (opens, wide, completed) => {
        const opensOn = plusDays(START, opens);
        const row = {
          opensOn,
          dueOn: plusDays(opensOn, wide),
          completedOn: completed === null ? null : plusDays(START, completed),
        };
        const states = Array.from({ length: 900 }, (_, count) => ORDER.indexOf(dueState(row, plusDays(START, count))));
        expect(states).not.toContain(-1);
        expect(states).toEqual(states.toSorted((a, b) => a - b));
      }),
      { numRuns: 30 },
    );
  });
});
