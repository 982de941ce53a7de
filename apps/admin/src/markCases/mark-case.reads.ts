import { defineReads } from '../data-provider/reads.js';
import { MARK_CASE_LIST, MARK_CASE_RECORD } from './mark-case.documents.js';

export const markCaseReads = defineReads({
  name: 'markCases',
  list: MARK_CASE_LIST,
  one: MARK_CASE_RECORD,
  sorts: {
    number: 'NUMBER',
    openedOn: 'OPENED_ON',
    correctBy: 'CORRECT_BY',
    status: 'STATUS',
    outcome: 'OUTCOME',
  },
  searchIn: ['number', 'clientName', 'place'],
});
