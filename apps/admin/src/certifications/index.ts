import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { certificationReads } from './certification.reads.js';

/** Certifications (认证案卷). */
export const certifications: ResourceProps = {
  name: 'certifications',
  list: lazyPage(() => import('./CertificationList.js'), 'CertificationList'),
  show: lazyPage(() => import('./CertificationShow.js'), 'CertificationShow'),
  recordRepresentation: 'number',
};
