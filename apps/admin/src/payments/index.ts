import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { paymentReads } from './payment.reads.js';

/** Money that came in (收款). */
export const payments: ResourceProps = {
  name: 'payments',
  list: lazyPage(() => import('./PaymentList.js'), 'PaymentList'),
  recordRepresentation: 'reference',
};
