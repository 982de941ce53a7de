import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { surveillanceReads } from './surveillance.reads.js';

/** Surveillance owed (监督审查). */
export const surveillance: ResourceProps = {
  name: 'surveillance',
  list: lazyPage(() => import('./SurveillanceList.js'), 'SurveillanceList'),
  show: lazyPage(() => import('./SurveillanceShow.js'), 'SurveillanceShow'),
  recordRepresentation: 'number',
};
