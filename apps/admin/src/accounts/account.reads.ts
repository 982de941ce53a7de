import { defineReads } from '../data-provider/reads.js';
import { ACCOUNT_LIST, ACCOUNT_RECORD } from './account.documents.js';

export const accountReads = defineReads({
  name: 'accounts',
  list: ACCOUNT_LIST,
  one: ACCOUNT_RECORD,
  sorts: { displayName: 'DISPLAY_NAME', email: 'EMAIL', isActive: 'IS_ACTIVE' },
  searchIn: ['displayName', 'email'],
});
