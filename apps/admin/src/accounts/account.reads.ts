import { defineReads } from '../data-provider/reads.js';
import { ACCOUNT_LIST } from './account.documents.js';

export const accountReads = defineReads({
  name: 'accounts',
  list: ACCOUNT_LIST,
  sorts: { displayName: 'DISPLAY_NAME', email: 'EMAIL', isActive: 'IS_ACTIVE' },
  searchIn: ['displayName', 'email'],
});
