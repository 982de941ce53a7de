import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { accountReads } from './account.reads.js';

/** Accounts: who can sign in. */
export const accounts: ResourceProps = {
  name: 'accounts',
  list: lazyPage(() => import('./AccountList.js'), 'AccountList'),
  show: lazyPage(() => import('./AccountShow.js'), 'AccountShow'),
  create: lazyPage(() => import('./AccountOpen.js'), 'AccountOpen'),
  recordRepresentation: 'displayName',
};
