import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** What each client owes (往来余额): one page. */
export const balances: ResourceProps = {
  name: 'balances',
  list: lazyPage(() => import('./BalancePage.js'), 'BalancePage'),
};
