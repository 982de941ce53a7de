import { defineReads } from '../data-provider/reads.js';
import { CLIENT_LIST, CLIENT_RECORD } from './client.documents.js';

export const clientReads = defineReads({
  name: 'clients',
  list: CLIENT_LIST,
  one: CLIENT_RECORD,
  sorts: { name: 'NAME', uscc: 'USCC', headcount: 'HEADCOUNT', registeredOn: 'REGISTERED_ON' },
  searchIn: ['name', 'uscc'],
});
