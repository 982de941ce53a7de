import { describe, expect, it } from 'vitest';
import { permissionsOf, reachOf } from '../../auth/permissions.js';
import { takenBy } from './taken-by.js';

describe('takenBy', () => {
  it('names the account and the role that lets it decide, whatever else it holds', () => {
    const roles = ['AUDITOR', 'DECISION_MAKER'] as const;
    const actor = {
      accountId: 'an account',
      displayName: '',
      email: '',
      roles,
      permissions: permissionsOf(roles),
      reach: reachOf(roles),
      personId: null,
      clientId: null,
    };
    expect(takenBy(actor)).toEqual({ takenAs: 'DECISION_MAKER', accountId: 'an account' });
  });
});
