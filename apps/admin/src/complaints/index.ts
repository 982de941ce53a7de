import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { complaintReads } from './complaint.reads.js';

/** Complaints (投诉). */
export const complaints: ResourceProps = {
  name: 'complaints',
  list: lazyPage(() => import('./ComplaintList.js'), 'ComplaintList'),
  show: lazyPage(() => import('./ComplaintShow.js'), 'ComplaintShow'),
  recordRepresentation: 'number',
};
