import type { accounts as zh } from '../zh/accounts.js';
import type { SameKeys } from '../same-keys.js';

/** Accounts. */
export const accounts: SameKeys<typeof zh> = {
  resources: {
    accounts: {
      name: 'Account |||| Accounts',
      empty: 'No accounts yet',
      active: 'Active',
      inactive: 'Closed',
      fields: {
        q: 'Search',
        displayName: 'Name',
        email: 'Email',
        roles: 'Roles',
        owner: 'Speaks for',
        isActive: 'State',
        password: 'First password',
        presentPassword: 'Present password',
        newPassword: 'New password',
        personId: 'Person of the body',
        clientId: 'Client',
      },
    },
  },
  verbs: {
    openAccount: {
      name: 'Open account',
      done: 'Account opened',
      explain:
        'An account belongs to a person of the body or to a client; a client contact sees that client only. Some roles do not go together.',
    },
    changeRoles: { name: 'Change roles', done: 'Roles changed' },
    closeAccount: {
      name: 'Close account',
      done: 'Account closed',
      explain: 'A closed account is signed out at once; its records stay.',
    },
    reopenAccount: { name: 'Reopen account', done: 'Account reopened' },
    resetPassword: {
      name: 'Reset password',
      done: 'Password reset',
      explain: 'Wherever this account is signed in, it is signed out.',
    },
    changePassword: { name: 'Change password', done: 'Password changed' },
  },
};
