import { defineReads } from '../data-provider/reads.js';
import { COMPLAINT_LIST, COMPLAINT_RECORD } from './complaint.documents.js';

export const complaintReads = defineReads({
  name: 'complaints',
  list: COMPLAINT_LIST,
  one: COMPLAINT_RECORD,
  sorts: {
    number: 'NUMBER',
    complainant: 'COMPLAINANT',
    status: 'STATUS',
    receivedOn: 'RECEIVED_ON',
    concludeBy: 'CONCLUDE_BY',
  },
  searchIn: ['number', 'summary'],
});
