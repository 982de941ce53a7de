import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** What papers say beside their data (文件模板): one page for all. */
export const templates: ResourceProps = {
  name: 'templates',
  list: lazyPage(() => import('./TemplatePage.js'), 'TemplatePage'),
};

export { PaperLinks } from './PaperLinks.js';
