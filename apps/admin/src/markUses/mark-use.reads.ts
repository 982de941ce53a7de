import { defineReads } from '../data-provider/reads.js';
import { MARK_USE_LIST, MARK_USE_RECORD } from './mark-use.documents.js';

export const markUseReads = defineReads({
  name: 'markUses',
  list: MARK_USE_LIST,
  one: MARK_USE_RECORD,
  sorts: {
    number: 'NUMBER',
    medium: 'MEDIUM',
    usedSince: 'USED_SINCE',
    confirmBy: 'CONFIRM_BY',
    status: 'STATUS',
    reportedOn: 'REPORTED_ON',
  },
  searchIn: ['number', 'clientName', 'place'],
});
