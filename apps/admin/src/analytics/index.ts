import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** Questions about scores across clients (得分统计): one page. */
export const analytics: ResourceProps = {
  name: 'analytics',
  list: lazyPage(() => import('./AnalyticsPage.js'), 'AnalyticsPage'),
};
