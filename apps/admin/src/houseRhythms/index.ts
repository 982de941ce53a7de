import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** How often what is the body's own is owed (机构事项周期), on one page. */
export const houseRhythms: ResourceProps = {
  name: 'houseRhythms',
  list: lazyPage(() => import('./HouseRhythmPage.js'), 'HouseRhythmPage'),
};
