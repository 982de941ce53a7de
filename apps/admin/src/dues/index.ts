import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** The due board (期限看板): everything that is owed by a day. */
export const dues: ResourceProps = { name: 'dues', list: lazyPage(() => import('./DueBoard.js'), 'DueBoard') };
