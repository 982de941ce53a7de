import { plainDate, plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { describe, expect, it } from 'vitest';
import { certificateState } from './certificate-state.js';
import type { CycleFacts } from './cycle-facts.js';
import { DEFAULT_CYCLE_POLICY } from './cycle-policy.js';
import type { CyclePolicy } from './cycle-policy.js';
import { planCycle } from './plan-cycle.js';
import { suspensionOf, suspensionProposedOn, withdrawalProposedOn } from './suspension.js';
import { mayIssue, validUntil } from './validity.js';

const day = plainDate;
const cycle = (changes: Partial<CycleFacts> = {}): CycleFacts => ({
  regime: 'strict',
  decidedOn: day('2024-03-01'),
  issuedOn: day('2024-03-15'),
  ...changes,
});
const classic = (changes: Partial<CycleFacts> = {}) => cycle({ regime: 'classic', ...changes });
const UNTIL = day('2027-03-14');

describe('validUntil', () => {
  it.each([
    { issuedOn: '2024-03-15', until: '2027-03-14' },
    { issuedOn: '2024-02-29', until: '2027-02-27' },
    { issuedOn: '2024-01-01', months: 12, until: '2024-12-31' },
    { issuedOn: '2026-12-01', previous: '2027-03-14', until: '2030-03-14' },
    { issuedOn: '2027-05-01', previous: '2027-03-14', until: '2030-03-14' },
    { issuedOn: '2024-02-10', previous: '2024-02-29', months: 12, until: '2025-02-28' },
  ])('of $issuedOn after $previous is $until', ({ issuedOn, previous, months, until }) => {
    const facts = { issuedOn: day(issuedOn), previousValidUntil: previous ? day(previous) : null };
    expect(validUntil(months ? { ...facts, validityMonths: months } : facts)).toBe(until);
  });
});

describe('mayIssue', () => {
  it('lets a certificate bear the day it was decided or a later one, never an earlier', () => {
    expect(mayIssue(cycle())).toEqual({ allowed: true });
    expect(mayIssue(cycle({ issuedOn: day('2024-03-01') }))).toEqual({ allowed: true });
    expect(mayIssue(cycle({ issuedOn: day('2024-02-29') }))).toMatchObject({
      refusals: [{ code: 'ISSUED_BEFORE_DECIDED', field: 'issuedOn' }],
    });
  });
});

describe('planCycle', () => {
  const rows = (facts: CycleFacts) =>
    planCycle(facts).surveillance.map((row) => `${row.number} ${row.dueOn}${row.provisional ? '?' : ''}`);

  it('counts each from the last day on site of the one before, and the open ones from due days', () => {
    expect(rows(cycle({ surveillanceCompletedOn: [day('2025-02-10')] }))).toEqual([
      '1 2025-03-01',
      '2 2026-02-10',
      '3 2027-02-10?',
    ]);
  });

  it('leaves completions of other cycles out', () => {
    const strange = [day('2024-02-29'), day('2027-03-15'), day('2025-02-10')];
    expect(
      planCycle(cycle({ surveillanceCompletedOn: strange })).surveillance.map(({ completedOn }) => completedOn),
    ).toEqual(['2025-02-10', null, null]);
  });

  it('takes a completion on the day of the decision and on the last day of validity', () => {
    const edges = [UNTIL, day('2024-03-01')];
    expect(
      planCycle(cycle({ surveillanceCompletedOn: edges })).surveillance.map(({ completedOn }) => completedOn),
    ).toEqual(['2024-03-01', UNTIL]);
  });

  it('does not owe a third on the last day of validity itself', () => {
    const facts = cycle({
      issuedOn: day('2024-03-02'),
      surveillanceCompletedOn: [day('2025-03-01'), day('2026-03-01')],
    });
    expect(planCycle(facts).validUntil).toBe('2027-03-01');
    expect(rows(facts)).toEqual(['1 2025-03-01', '2 2026-03-01']);
    expect(rows({ ...facts, issuedOn: day('2024-03-03') })).toEqual(['1 2025-03-01', '2 2026-03-01', '3 2027-03-01']);
  });

  it('says that a recertification discharges the third, under strict only', () => {
    const done = { surveillanceCompletedOn: [day('2024-06-01'), day('2024-12-01')] };
    const third = (facts: CycleFacts) => planCycle(facts).surveillance[2];
    expect(third(cycle(done))).toMatchObject({ owed: true, orRecertification: true });
    expect(third(classic(done))).toMatchObject({ owed: true, orRecertification: false });
  });

  it('owes no later one under classic from the opening of the recertification on', () => {
    const facts = classic({ surveillanceCompletedOn: [day('2024-09-14'), day('2025-06-14')] });
    expect(planCycle(facts).recertification.opensOn).toBe('2026-09-14');
    expect(rows(facts)).toEqual(['1 2025-03-01', '2 2025-12-14']);
    expect(rows(classic({ surveillanceCompletedOn: [day('2024-09-14'), day('2025-06-13')] }))).toEqual([
      '1 2025-03-01',
      '2 2025-12-14',
      '3 2026-09-13',
    ]);
  });

  it('ends a classic interval with the next calendar year', () => {
    expect(rows(classic({ surveillanceCompletedOn: [day('2024-12-01')] }))[1]).toBe('2 2025-12-31');
    expect(rows(classic({ surveillanceCompletedOn: [day('2025-01-01')] }))[1]).toBe('2 2026-04-01');
  });

  it('holds the first two within a short validity', () => {
    expect(rows(cycle({ validityMonths: 6 }))).toEqual(['1 2024-09-14', '2 2024-09-14?']);
    expect(planCycle(cycle({ validityMonths: 6 })).surveillance[0]).toMatchObject({ opensOn: '2024-09-14' });
  });

  it('sees on a day only what had happened by then', () => {
    const facts = cycle({
      surveillanceCompletedOn: [day('2025-02-10')],
      suspendedOn: day('2025-06-01'),
      recertification: { startedOn: day('2026-10-01'), onSiteCompletedOn: day('2026-11-01') },
      withdrawnOn: day('2026-12-01'),
    });
    const before = planCycle({ ...facts, today: day('2025-02-09') });
    expect(before.surveillance[0]).toMatchObject({ completedOn: null, state: 'DUE_SOON' });
    expect(before).toMatchObject({ suspension: null, certificateState: 'VALID' });
    expect(planCycle({ ...facts, today: day('2025-06-01') })).toMatchObject({
      suspension: { endsOn: '2025-12-01' },
      certificateState: 'SUSPENDED',
    });
    expect(planCycle({ ...facts, today: day('2026-12-01') })).toMatchObject({ certificateState: 'WITHDRAWN' });
  });

  it('tells no state without a day', () => {
    const plan = planCycle(cycle());
    expect(plan).not.toHaveProperty('certificateState');
    expect(plan.surveillance[0]).not.toHaveProperty('state');
  });
});

describe('suspensionOf', () => {
  it.each([
    { name: 'lasts six months', suspendedOn: '2025-08-31', endsOn: '2026-02-28' },
    { name: 'never outlives the certificate', suspendedOn: '2026-12-01', endsOn: UNTIL },
    { name: 'may fall on the last day', suspendedOn: UNTIL, endsOn: UNTIL },
    { name: 'is none after the validity', suspendedOn: '2027-03-15', endsOn: undefined },
    { name: 'is none where none was', suspendedOn: undefined, endsOn: undefined },
  ])('$name', ({ suspendedOn, endsOn }) => {
    expect(suspensionOf({ suspendedOn: suspendedOn ? day(suspendedOn) : null }, UNTIL)?.endsOn).toBe(endsOn);
  });

  it('is proposed the day after a surveillance was due, and withdrawal the day after it ends', () => {
    expect(suspensionProposedOn({ dueOn: day('2025-02-28') })).toBe('2025-03-01');
    expect(withdrawalProposedOn({ endsOn: day('2025-12-31') })).toBe('2026-01-01');
  });
});

describe('certificateState', () => {
  const suspended = { suspendedOn: day('2025-03-02') };
  const begun = { recertification: { startedOn: UNTIL } };
  const audited = { recertification: { startedOn: day('2027-01-01'), onSiteCompletedOn: UNTIL } };
  const tooLate = { recertification: { startedOn: plusDays(UNTIL, 1), onSiteCompletedOn: plusDays(UNTIL, 1) } };

  it.each<{ name: string; facts: CycleFacts; on: string; state: string }>([
    { name: 'before its day of issue', facts: cycle(), on: '2024-03-14', state: 'NOT_YET_VALID' },
    { name: 'on its day of issue', facts: cycle(), on: '2024-03-15', state: 'VALID' },
    { name: 'on its last day', facts: cycle(), on: UNTIL, state: 'VALID' },
    { name: 'the day after', facts: cycle(), on: '2027-03-15', state: 'LAPSED' },
    { name: 'the day before suspension', facts: cycle(suspended), on: '2025-03-01', state: 'VALID' },
    { name: 'the day of suspension', facts: cycle(suspended), on: '2025-03-02', state: 'SUSPENDED' },
    { name: 'the last day of suspension', facts: cycle(suspended), on: '2025-09-02', state: 'SUSPENDED' },
    { name: 'the day after suspension ends', facts: cycle(suspended), on: '2025-09-03', state: 'SUSPENSION_ENDED' },
    { name: 'after validity, though suspended', facts: cycle(suspended), on: '2027-03-15', state: 'LAPSED' },
    {
      name: 'restored the same day',
      facts: cycle({ ...suspended, restoredOn: day('2025-03-02') }),
      on: '2025-03-02',
      state: 'VALID',
    },
    {
      name: 'the day before restoration',
      facts: cycle({ ...suspended, restoredOn: day('2025-09-02') }),
      on: '2025-09-01',
      state: 'SUSPENDED',
    },
    {
      name: 'restored on the last day',
      facts: cycle({ ...suspended, restoredOn: day('2025-09-02') }),
      on: '2025-09-02',
      state: 'VALID',
    },
    {
      name: 'restored too late',
      facts: cycle({ ...suspended, restoredOn: day('2025-09-03') }),
      on: '2025-09-03',
      state: 'SUSPENSION_ENDED',
    },
    {
      name: 'restored before it was suspended',
      facts: cycle({ ...suspended, restoredOn: day('2025-03-01') }),
      on: '2025-03-02',
      state: 'SUSPENDED',
    },
    { name: 'strict, audited in time', facts: cycle(audited), on: '2027-03-15', state: 'EXPIRED_AWAITING_DECISION' },
    { name: 'strict, only begun in time', facts: cycle(begun), on: '2027-03-15', state: 'LAPSED' },
    { name: 'strict, audited too late', facts: cycle(tooLate), on: '2027-03-16', state: 'LAPSED' },
    { name: 'strict, awaiting for years', facts: cycle(audited), on: '2031-01-01', state: 'EXPIRED_AWAITING_DECISION' },
    { name: 'classic, begun on the last day', facts: classic(begun), on: '2027-09-14', state: 'RESTORABLE' },
    { name: 'classic, after six months', facts: classic(begun), on: '2027-09-15', state: 'LAPSED' },
    {
      name: 'classic, over in time with no start written down',
      facts: classic({ recertification: { onSiteCompletedOn: UNTIL } }),
      on: '2027-03-15',
      state: 'RESTORABLE',
    },
    { name: 'classic, not begun', facts: classic(), on: '2027-03-15', state: 'LAPSED' },
    { name: 'classic, begun too late', facts: classic(tooLate), on: '2027-03-20', state: 'LAPSED' },
    {
      name: 'withdrawn while suspended',
      facts: cycle({ ...suspended, withdrawnOn: day('2025-05-01') }),
      on: '2025-05-01',
      state: 'WITHDRAWN',
    },
    {
      name: 'cancelled before its issue',
      facts: cycle({ cancelledOn: day('2024-03-10') }),
      on: '2024-03-10',
      state: 'CANCELLED',
    },
    {
      name: 'replaced by its successor',
      facts: cycle({ replacedOn: day('2027-02-01') }),
      on: '2027-02-01',
      state: 'REPLACED',
    },
    { name: 'withdrawn tomorrow', facts: cycle({ withdrawnOn: day('2025-05-02') }), on: '2025-05-01', state: 'VALID' },
  ])('$name: $state', ({ facts, on, state }) => {
    expect(certificateState(facts, on as PlainDate)).toBe(state);
  });
});

describe("an edition's own figures", () => {
  const under = (policy: Partial<CyclePolicy>, regime: CycleFacts['regime'] = 'strict') =>
    cycle({ regime, policy: { ...DEFAULT_CYCLE_POLICY, ...policy } });
  const dueOf = (facts: CycleFacts) => planCycle(facts).surveillance.map(({ dueOn }) => dueOn);

  it('are what the rules say, where it gives none', () => {
    expect(planCycle(under({}, 'classic'))).toEqual(planCycle(classic()));
  });

  it('bring surveillance sooner: as many as there is room for before the end', () => {
    const facts = under({ surveillanceMonths: 9 });
    expect(dueOf(facts)).toEqual(['2024-12-01', '2025-09-01', '2026-06-01', '2027-03-01']);
    expect(planCycle(facts).surveillance[0]).toMatchObject({ opensOn: '2024-12-01' });
    expect(planCycle(under({ surveillanceOpensMonths: 10 })).surveillance[0]).toMatchObject({ opensOn: '2025-01-01' });
  });

  it('bound the classic interval, and decide by its opening whether a third is owed', () => {
    const completed = { surveillanceCompletedOn: [day('2025-02-10'), day('2026-02-10')] };
    expect(dueOf({ ...under({ surveillanceMostMonths: 13 }, 'classic'), ...completed })).toHaveLength(2);
    expect(
      dueOf({ ...under({ surveillanceMostMonths: 13, recertificationOpensMonths: 0 }, 'classic'), ...completed }),
    ).toEqual(['2025-03-01', '2026-03-10', '2027-03-10']);
  });

  it('move the days of the recertification', () => {
    const policy = {
      recertificationOpensMonths: 8,
      recertificationAppliedMonths: 4,
      recertificationTargetDays: 45,
      restorableMonths: 3,
    };
    expect(planCycle(under(policy, 'classic')).recertification).toMatchObject({
      opensOn: '2026-07-14',
      applyBy: '2026-11-14',
      targetOn: '2027-01-28',
      restorableUntil: '2027-06-14',
    });
  });

  it.each([
    { on: '2027-06-14', state: 'RESTORABLE' },
    { on: '2027-06-15', state: 'LAPSED' },
  ])('end a restoration after three months: on $on it is $state', ({ on, state }) => {
    const facts = { ...under({ restorableMonths: 3 }, 'classic'), recertification: { startedOn: UNTIL } };
    expect(certificateState(facts, day(on))).toBe(state);
  });
});
