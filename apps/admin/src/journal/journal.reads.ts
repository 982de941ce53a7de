import { defineReads } from '../data-provider/reads.js';
import { JOURNAL_LIST } from './journal.documents.js';

export const journalReads = defineReads({
  name: 'journal',
  list: JOURNAL_LIST,
  sorts: { recordedAt: 'RECORDED_AT', verb: 'VERB' },
  searchIn: ['verb'],
});
