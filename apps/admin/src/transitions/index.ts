import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { MOVE_TO_EDITION } from './transition.documents.js';

/** Transitions (版本转换): standards, editions and filings that are replaced or end, on one page. */
export const transitions: ResourceProps = {
  name: 'transitions',
  list: lazyPage(() => import('./TransitionPage.js'), 'TransitionPage'),
};
