import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { certificateReads } from './certificate.reads.js';

/** Certificates (证书). */
export const certificates: ResourceProps = {
  name: 'certificates',
  list: lazyPage(() => import('./CertificateList.js'), 'CertificateList'),
  show: lazyPage(() => import('./CertificateShow.js'), 'CertificateShow'),
  recordRepresentation: 'number',
};
