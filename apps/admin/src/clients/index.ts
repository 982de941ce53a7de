import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { clientReads } from './client.reads.js';

/** Clients (认证委托人). */
export const clients: ResourceProps = {
  name: 'clients',
  list: lazyPage(() => import('./ClientList.js'), 'ClientList'),
  show: lazyPage(() => import('./ClientShow.js'), 'ClientShow'),
  create: lazyPage(() => import('./ClientRegister.js'), 'ClientRegister'),
  recordRepresentation: 'name',
};
