import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { changeReads } from './change.reads.js';

/** Changes that clients tell of (变更通知). */
export const changes: ResourceProps = {
  name: 'changes',
  list: lazyPage(() => import('./ChangeList.js'), 'ChangeList'),
  show: lazyPage(() => import('./ChangeShow.js'), 'ChangeShow'),
  recordRepresentation: 'number',
};
