import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { appealReads } from './appeal.reads.js';

/** Appeals (申诉). */
export const appeals: ResourceProps = {
  name: 'appeals',
  list: lazyPage(() => import('./AppealList.js'), 'AppealList'),
  show: lazyPage(() => import('./AppealShow.js'), 'AppealShow'),
  recordRepresentation: 'number',
};
