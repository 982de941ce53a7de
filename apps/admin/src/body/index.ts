import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { SET_DEMO_DAY } from './body.documents.js';
export { useBody } from './useBody.js';

/** The body's own settings (机构设置): one record, so one page. */
export const body: ResourceProps = { name: 'body', list: lazyPage(() => import('./BodyPage.js'), 'BodyPage') };
