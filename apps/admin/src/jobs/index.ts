import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { jobReads } from './job.reads.js';

/** What the house does by itself. */
export const jobs: ResourceProps = {
  name: 'jobs',
  list: lazyPage(() => import('./JobList.js'), 'JobList'),
};
