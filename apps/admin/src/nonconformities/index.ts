import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { nonconformityReads } from './nonconformity.reads.js';

/** Nonconformities (不符合项). */
export const nonconformities: ResourceProps = {
  name: 'nonconformities',
  list: lazyPage(() => import('./NonconformityList.js'), 'NonconformityList'),
  show: lazyPage(() => import('./NonconformityShow.js'), 'NonconformityShow'),
  recordRepresentation: 'number',
};
