import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { AccountRole } from './account-role.js';
import { INCOMPATIBLE_ROLE_PAIRS, mayHoldRoles } from './hold-roles.js';

describe('mayHoldRoles', () => {
  it.each<{ name: string; roles: readonly AccountRole[]; pairs: number }>([
    { name: 'allows one role', roles: ['SALES'], pairs: 0 },
    { name: 'allows none', roles: [], pairs: 0 },
    { name: 'allows a role named twice', roles: ['SALES', 'SALES'], pairs: 0 },
    { name: 'allows what is judged per audit', roles: ['AUDITOR', 'TECHNICAL_REVIEWER', 'DECISION_MAKER'], pairs: 0 },
    { name: 'allows reviewing and planning', roles: ['APPLICATION_REVIEWER', 'PLANNER'], pairs: 0 },
    { name: 'parts a client contact from an auditor', roles: ['AUDITOR', 'CLIENT_CONTACT'], pairs: 1 },
    {
      name: 'parts sales from all who judge',
      roles: ['SALES', 'APPLICATION_REVIEWER', 'PLANNER', 'AUDITOR'],
      pairs: 3,
    },
    {
      name: 'parts who evaluates from who records',
      roles: ['QUALIFICATION_ADMINISTRATOR', 'COMPETENCE_EVALUATOR'],
      pairs: 1,
    },
    {
      name: 'parts the committee from the work',
      roles: ['IMPARTIALITY_COMMITTEE_MEMBER', 'AUDITOR', 'SALES'],
      pairs: 3,
    },
    { name: 'parts the administrator from deciding', roles: ['ADMINISTRATOR', 'DECISION_MAKER'], pairs: 1 },
  ])('$name', ({ roles, pairs }) => {
    expect(reasonsOf(mayHoldRoles(roles))).toHaveLength(pairs);
  });

  it('names both roles', () => {
    expect(refusalsOf(mayHoldRoles(['FINANCE', 'DECISION_MAKER']))).toMatchObject([
      { code: 'INCOMPATIBLE_ROLES', params: { first: 'FINANCE', second: 'DECISION_MAKER' } },
    ]);
  });

  it('parts a client contact from every other role', () => {
    const apart = INCOMPATIBLE_ROLE_PAIRS.filter(([first]) => first === 'CLIENT_CONTACT');
    expect(apart).toHaveLength(Object.keys(AccountRole).length - 1);
  });

  it('names no pair twice and none with itself', () => {
    const pairs = INCOMPATIBLE_ROLE_PAIRS.map((pair) => pair.toSorted().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
    expect(INCOMPATIBLE_ROLE_PAIRS.every(([first, second]) => first !== second)).toBe(true);
  });
});
