import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { technicalFileReads } from './technical-file.reads.js';

/** Technical files (技术档案). */
export const technicalFiles: ResourceProps = {
  name: 'technicalFiles',
  list: lazyPage(() => import('./TechnicalFileList.js'), 'TechnicalFileList'),
  show: lazyPage(() => import('./TechnicalFileShow.js'), 'TechnicalFileShow'),
  recordRepresentation: 'number',
};
