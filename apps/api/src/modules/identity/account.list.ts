import { FLAG, REFERENCE, TEXT } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { Account } from './account.entity.js';

/** Accounts. */
export const AccountList = listOf(Account, {
  fields: {
    id: { kind: REFERENCE },
    email: { kind: TEXT, sortable: true },
    displayName: { kind: TEXT, sortable: true },
    isActive: { kind: FLAG, sortable: true },
    person: { kind: REFERENCE },
    client: { kind: REFERENCE },
  },
  defaultOrder: [['email', 'ASC']],
});
