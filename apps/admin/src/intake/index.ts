import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** Moving in (迁入): one page. */
export const intake: ResourceProps = {
  name: 'intake',
  list: lazyPage(() => import('./IntakePage.js'), 'IntakePage'),
};
