import { JobQueue, JobState } from '@touchstone/rules';
import { INSTANT, REFERENCE, TEXT, WORD } from '../reading/filters.js';
import { listOf } from '../reading/list.js';
import { Job } from './job.entity.js';

/** What the house does by itself. */
export const JobList = listOf(Job, {
  fields: {
    id: { kind: REFERENCE },
    queue: { kind: WORD(JobQueue), sortable: true },
    name: { kind: TEXT },
    state: { kind: WORD(JobState), sortable: true },
    madeAt: { kind: INSTANT, sortable: true },
    dueAt: { kind: INSTANT, sortable: true },
  },
  defaultOrder: [
    ['madeAt', 'DESC'],
    ['id', 'DESC'],
  ],
});
