import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { houseActionReads } from './house-action.reads.js';

/** Corrective actions of the body (机构纠正措施). */
export const houseActions: ResourceProps = {
  name: 'houseActions',
  list: lazyPage(() => import('./HouseActionList.js'), 'HouseActionList'),
  show: lazyPage(() => import('./HouseActionShow.js'), 'HouseActionShow'),
  recordRepresentation: 'number',
};
