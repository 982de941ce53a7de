import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** The forecast of capacity (产能预测): what is due against who may audit then. */
export const capacity: ResourceProps = {
  name: 'capacity',
  list: lazyPage(() => import('./CapacityPage.js'), 'CapacityPage'),
};
