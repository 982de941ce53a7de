import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** Scheme editions (认证规则版本): what is on the shelf, adopted or not. */
export const editions: ResourceProps = {
  name: 'editions',
  list: lazyPage(() => import('./EditionShelf.js'), 'EditionShelf'),
  show: lazyPage(() => import('./EditionPage.js'), 'EditionPage'),
  create: lazyPage(() => import('./EditionUpload.js'), 'EditionUpload'),
};
