import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { markCaseReads } from './mark-case.reads.js';

/** Misuses of the mark (标志误用). */
export const markCases: ResourceProps = {
  name: 'markCases',
  list: lazyPage(() => import('./MarkCaseList.js'), 'MarkCaseList'),
  show: lazyPage(() => import('./MarkCaseShow.js'), 'MarkCaseShow'),
  recordRepresentation: 'number',
};
