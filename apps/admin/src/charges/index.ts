import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { chargeReads } from './charge.reads.js';

/** What clients owe (应收费用). */
export const charges: ResourceProps = {
  name: 'charges',
  list: lazyPage(() => import('./ChargeList.js'), 'ChargeList'),
  recordRepresentation: 'number',
};
