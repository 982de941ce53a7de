import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** The figures the body steers by (关键指标): one page. */
export const kpis: ResourceProps = { name: 'kpis', list: lazyPage(() => import('./KpisPage.js'), 'KpisPage') };

/** Missing, inconsistent or suspicious data (数据体检): one page. */
export const xray: ResourceProps = { name: 'xray', list: lazyPage(() => import('./XrayPage.js'), 'XrayPage') };

/** How alike assessors score like clients (审查员一致性): one page. */
export const consistency: ResourceProps = {
  name: 'consistency',
  list: lazyPage(() => import('./ConsistencyPage.js'), 'ConsistencyPage'),
};
