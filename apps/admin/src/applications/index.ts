import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { applicationReads } from './application.reads.js';

/** Applications (认证申请). */
export const applications: ResourceProps = {
  name: 'applications',
  list: lazyPage(() => import('./ApplicationList.js'), 'ApplicationList'),
  show: lazyPage(() => import('./ApplicationShow.js'), 'ApplicationShow'),
  create: lazyPage(() => import('./ApplicationDraft.js'), 'ApplicationDraft'),
  recordRepresentation: 'number',
};
