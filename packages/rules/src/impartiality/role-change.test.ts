import { describe, expect, it } from 'vitest';
import { keepsTwoAdministrators, mayConfirmRoleChange, needSecondAdministrator } from './role-change.js';

const codes = (verdict: ReturnType<typeof keepsTwoAdministrators>): readonly string[] =>
  verdict.allowed ? [] : verdict.refusals.map(({ code }) => code);

describe('needSecondAdministrator', () => {
  it.each([
    { name: 'a decision maker', before: [], after: ['DECISION_MAKER'], administrators: 2, needs: ['DECISION_MAKER'] },
    { name: 'an administrator', before: [], after: ['ADMINISTRATOR'], administrators: 2, needs: ['ADMINISTRATOR'] },
    { name: 'the second administrator', before: [], after: ['ADMINISTRATOR'], administrators: 1, needs: [] },
    { name: 'a decider of one', before: [], after: ['DECISION_MAKER'], administrators: 1, needs: ['DECISION_MAKER'] },
    { name: 'taking away', before: ['DECISION_MAKER', 'AUDITOR'], after: ['AUDITOR'], administrators: 2, needs: [] },
    {
      name: 'what stays',
      before: ['DECISION_MAKER'],
      after: ['DECISION_MAKER', 'AUDITOR'],
      administrators: 2,
      needs: [],
    },
    { name: 'another role', before: [], after: ['PLANNER'], administrators: 2, needs: [] },
  ] as const)('$name', ({ before, after, administrators, needs }) => {
    expect(needSecondAdministrator({ before, after, administrators })).toEqual(needs);
  });
});

describe('keepsTwoAdministrators', () => {
  it('keeps the last one and both of two, and lets one of three go', () => {
    const facts = { before: ['ADMINISTRATOR'], after: [] } as const;
    expect(codes(keepsTwoAdministrators({ ...facts, administrators: 1 }))).toEqual(['LAST_ADMINISTRATOR']);
    expect(codes(keepsTwoAdministrators({ ...facts, administrators: 2 }))).toEqual(['TWO_ADMINISTRATORS_STAY']);
    expect(codes(keepsTwoAdministrators({ ...facts, administrators: 3 }))).toEqual([]);
  });

  it('asks nothing of an account that is no administrator’s, or stays one', () => {
    for (const [before, after] of [
      [['PLANNER'], []],
      [['ADMINISTRATOR'], ['ADMINISTRATOR', 'PLANNER']],
    ] as const)
      expect(codes(keepsTwoAdministrators({ before, after, administrators: 2 }))).toEqual([]);
  });
});

describe('mayConfirmRoleChange', () => {
  const facts = { status: 'PROPOSED', accountId: 'a', proposedById: 'b', actorId: 'c' } as const;
  it.each([
    { name: 'a third person', change: {}, expected: [] },
    { name: 'who proposed it', change: { actorId: 'b' }, expected: ['ROLE_CHANGE_OWN_PROPOSAL'] },
    { name: 'whose account it is', change: { actorId: 'a' }, expected: ['OWN_ACCOUNT'] },
    { name: 'one settled', change: { status: 'CONFIRMED' as const }, expected: ['ROLE_CHANGE_SETTLED'] },
  ])('$name', ({ change, expected }) => {
    expect(codes(mayConfirmRoleChange({ ...facts, ...change }))).toEqual(expected);
  });
});
