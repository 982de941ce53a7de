import type { accounts as zh } from '../zh/accounts.js';
import type { SameKeys } from '../same-keys.js';

/** Accounts. */
export const accounts: SameKeys<typeof zh> = {
  resources: {
    accounts: {
      name: 'Account |||| Accounts',
      empty: 'No accounts yet',
      active: 'Active',
      inactive: 'Inactive',
      fields: {
        q: 'Search',
        displayName: 'Name',
        email: 'Email',
        roles: 'Roles',
        owner: 'Speaks for',
        isActive: 'State',
      },
    },
  },
};
