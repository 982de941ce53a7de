import { defineReads } from '../data-provider/reads.js';
import { SERVICE_ACCOUNT_LIST, SERVICE_ACCOUNT_RECORD } from './service-account.documents.js';

export const serviceAccountReads = defineReads({
  name: 'serviceAccounts',
  list: SERVICE_ACCOUNT_LIST,
  one: SERVICE_ACCOUNT_RECORD,
  sorts: { name: 'NAME', isActive: 'IS_ACTIVE' },
  searchIn: ['name', 'purpose'],
});
