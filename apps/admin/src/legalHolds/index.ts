import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { legalHoldReads } from './legal-hold.reads.js';

/** Legal holds (法律保留). */
export const legalHolds: ResourceProps = {
  name: 'legalHolds',
  list: lazyPage(() => import('./LegalHoldList.js'), 'LegalHoldList'),
  recordRepresentation: 'id',
};
