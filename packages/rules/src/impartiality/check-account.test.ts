import { describe, expect, it } from 'vitest';
import { reasonsOf, refusalsOf } from '../../test/reasons-of.js';
import { checkAccount, checkPassword } from './check-account.js';
import type { AccountFacts } from './check-account.js';

const account: AccountFacts = {
  email: 'wang@body.example',
  displayName: '王芳',
  roles: ['AUDITOR'],
  personId: 'wang',
  clientId: null,
};

describe('checkAccount', () => {
  it.each<{ name: string; change: Partial<AccountFacts>; found: readonly string[] }>([
    { name: 'takes an auditor with a person', change: {}, found: [] },
    { name: 'takes an outside analyst', change: { roles: ['ANALYST'], personId: null }, found: [] },
    {
      name: "takes a client's contact",
      change: { roles: ['CLIENT_CONTACT'], personId: null, clientId: 'c' },
      found: [],
    },
    { name: 'stops an auditor who is nobody', change: { personId: null }, found: ['ROLES_NEED_PERSON personId'] },
    {
      name: 'stops a contact of nobody',
      change: { roles: ['CLIENT_CONTACT'], personId: null },
      found: ['CONTACT_WITHOUT_CLIENT clientId'],
    },
    {
      name: 'stops an auditor who speaks for a client',
      change: { clientId: 'c' },
      found: ['ACCOUNT_OF_BOTH clientId', 'CLIENT_WITHOUT_CONTACT roles'],
    },
    {
      name: 'stops roles that may not meet',
      change: { roles: ['FINANCE', 'DECISION_MAKER'] },
      found: ['INCOMPATIBLE_ROLES roles'],
    },
    {
      name: 'gives every reason at once',
      change: { email: 'x', displayName: ' ', roles: [] },
      found: ['EMAIL_SHAPE email', 'NAME_MISSING displayName', 'ROLES_MISSING roles'],
    },
  ])('$name', ({ change, found }) => {
    const faults = refusalsOf(checkAccount({ ...account, ...change })).map(({ code, field }) => `${code} ${field}`);
    expect(faults).toEqual(found);
  });
});

describe('checkPassword', () => {
  const owner = { email: 'wang.fang@body.example', displayName: 'Wang Fang' };
  const reasons = (password: string) => reasonsOf(checkPassword('password', password, owner));

  it('asks for length, and for nothing to be mixed in', () => {
    expect(reasons('short of it')).toEqual(['PASSWORD_TOO_SHORT']);
    expect(reasons('onlylowercaseletters')).toEqual([]);
    expect(reasons('long and '.repeat(25))).toEqual(['PASSWORD_TOO_LONG']);
  });

  it.each(['Password1234', '1Q2w3e4r5t6y', 'aaaaaaaaaaaaaa', '121212121212'])(
    'refuses %s, which all think of',
    (password) => {
      expect(reasons(password)).toEqual(['PASSWORD_COMMON']);
    },
  );

  it.each(['wang.fang@body.example', 'WangFang2026!', '2026-wangfangwangfang'])(
    'refuses %s, the name itself',
    (password) => {
      expect(reasons(password)).toEqual(['PASSWORD_LIKE_NAME']);
    },
  );
});
