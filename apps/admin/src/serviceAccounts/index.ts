import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { serviceAccountReads } from './service-account.reads.js';

/** Service accounts: programs that ask the API, and their keys. */
export const serviceAccounts: ResourceProps = {
  name: 'serviceAccounts',
  list: lazyPage(() => import('./ServiceAccountList.js'), 'ServiceAccountList'),
  show: lazyPage(() => import('./ServiceAccountShow.js'), 'ServiceAccountShow'),
  create: lazyPage(() => import('./ServiceAccountOpen.js'), 'ServiceAccountOpen'),
  recordRepresentation: 'name',
};
