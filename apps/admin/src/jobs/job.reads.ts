import { defineReads } from '../data-provider/reads.js';
import { JOB_LIST } from './job.documents.js';

export const jobReads = defineReads({
  name: 'jobs',
  list: JOB_LIST,
  sorts: { queue: 'QUEUE', state: 'STATE', madeAt: 'MADE_AT', dueAt: 'DUE_AT' },
  searchIn: ['name'],
});
