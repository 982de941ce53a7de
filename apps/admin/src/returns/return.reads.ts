import { defineReads } from '../data-provider/reads.js';
import { RETURN_LIST, RETURN_RECORD } from './return.documents.js';

export const returnReads = defineReads({
  name: 'returns',
  list: RETURN_LIST,
  one: RETURN_RECORD,
  sorts: {
    number: 'NUMBER',
    kind: 'KIND',
    status: 'STATUS',
    month: 'MONTH',
    dueOn: 'DUE_ON',
    reportedOn: 'REPORTED_ON',
  },
  searchIn: ['number'],
});
