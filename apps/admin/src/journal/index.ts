import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { journalReads } from './journal.reads.js';

/** The journal: who changed what when. */
export const journal: ResourceProps = {
  name: 'journal',
  list: lazyPage(() => import('./JournalList.js'), 'JournalList'),
};
