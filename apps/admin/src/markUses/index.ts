import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { markUseReads } from './mark-use.reads.js';

/** How clients use the mark (标志使用). */
export const markUses: ResourceProps = {
  name: 'markUses',
  list: lazyPage(() => import('./MarkUseList.js'), 'MarkUseList'),
  show: lazyPage(() => import('./MarkUseShow.js'), 'MarkUseShow'),
  recordRepresentation: 'number',
};
