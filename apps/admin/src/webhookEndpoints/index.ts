import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { webhookEndpointReads } from './webhook-endpoint.reads.js';

/** Addresses outside that are told of events. */
export const webhookEndpoints: ResourceProps = {
  name: 'webhookEndpoints',
  list: lazyPage(() => import('./EndpointList.js'), 'EndpointList'),
  show: lazyPage(() => import('./EndpointShow.js'), 'EndpointShow'),
};
