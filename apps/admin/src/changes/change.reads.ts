import { defineReads } from '../data-provider/reads.js';
import { CHANGE_LIST, CHANGE_RECORD } from './change.documents.js';

export const changeReads = defineReads({
  name: 'changes',
  list: CHANGE_LIST,
  one: CHANGE_RECORD,
  sorts: {
    number: 'NUMBER',
    status: 'STATUS',
    outcome: 'OUTCOME',
    notifiedOn: 'NOTIFIED_ON',
    assessBy: 'ASSESS_BY',
  },
  searchIn: ['number', 'clientName', 'description'],
});
