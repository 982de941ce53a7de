import { describe, expect, it } from 'vitest';
import { keepsAdministrator, mayConfirmRoleChange, needSecondAdministrator } from './role-change.js';

const codes = (verdict: ReturnType<typeof keepsAdministrator>): readonly string[] =>
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

describe('keepsAdministrator', () => {
  it('keeps the last one, and lets one of two go', () => {
    const facts = { before: ['ADMINISTRATOR'], after: [] } as const;
    expect(codes(keepsAdministrator({ ...facts, administrators: 1 }))).toEqual(['LAST_ADMINISTRATOR']);
    expect(codes(keepsAdministrator({ ...facts, administrators: 2 }))).toEqual([]);
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
