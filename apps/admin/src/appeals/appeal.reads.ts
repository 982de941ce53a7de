import { defineReads } from '../data-provider/reads.js';
import { APPEAL_LIST, APPEAL_RECORD } from './appeal.documents.js';

export const appealReads = defineReads({
  name: 'appeals',
  list: APPEAL_LIST,
  one: APPEAL_RECORD,
  sorts: {
    number: 'NUMBER',
    'client.name': 'CLIENT_NAME',
    subject: 'SUBJECT',
    status: 'STATUS',
    filedOn: 'FILED_ON',
    concludeBy: 'CONCLUDE_BY',
  },
  searchIn: ['number', 'clientName'],
});
