import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

/** The planning board (排程板): who is where, and what still waits to be planned. */
export const planning: ResourceProps = {
  name: 'planning',
  list: lazyPage(() => import('./PlanningPage.js'), 'PlanningPage'),
};

export { capacity } from './capacity.js';
