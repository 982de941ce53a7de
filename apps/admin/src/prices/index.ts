import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { priceListReads } from './price-list.reads.js';

/** The body's price lists (收费标准). */
export const prices: ResourceProps = {
  name: 'prices',
  list: lazyPage(() => import('./PriceListPage.js'), 'PriceListPage'),
};
