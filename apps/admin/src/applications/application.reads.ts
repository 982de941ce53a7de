import { defineReads } from '../data-provider/reads.js';
import { APPLICATION_LIST, APPLICATION_RECORD } from './application.documents.js';

export const applicationReads = defineReads({
  name: 'applications',
  list: APPLICATION_LIST,
  one: APPLICATION_RECORD,
  sorts: {
    number: 'NUMBER',
    'client.name': 'CLIENT_NAME',
    status: 'STATUS',
    draftedOn: 'DRAFTED_ON',
    receivedOn: 'RECEIVED_ON',
    reviewDueOn: 'REVIEW_DUE_ON',
  },
  searchIn: ['number', 'clientName'],
});
