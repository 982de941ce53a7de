import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { decisionReads } from './decision.reads.js';

/** Certification decisions (认证决定). */
export const decisions: ResourceProps = {
  name: 'decisions',
  list: lazyPage(() => import('./DecisionList.js'), 'DecisionList'),
  show: lazyPage(() => import('./DecisionShow.js'), 'DecisionShow'),
  recordRepresentation: 'decidedOn',
};
