import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { certificateReasonReads } from './certificate-reason.reads.js';

/** Coded reasons of steps on certificates (原因代码). */
export const certificateReasons: ResourceProps = {
  name: 'certificateReasons',
  list: lazyPage(() => import('./CertificateReasonList.js'), 'CertificateReasonList'),
  recordRepresentation: 'code',
};
