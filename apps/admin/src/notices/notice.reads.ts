import { defineReads } from '../data-provider/reads.js';
import { NOTICE_LIST } from './notice.documents.js';

export const noticeReads = defineReads({
  name: 'notices',
  list: NOTICE_LIST,
  sorts: { writtenOn: 'WRITTEN_ON', dueOn: 'DUE_ON', clientName: 'CLIENT_NAME', dueKind: 'DUE_KIND' },
  searchIn: ['label', 'clientName'],
});
