import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { returnReads } from './return.reads.js';

/** Returns to the authority (信息上报). */
export const returns: ResourceProps = {
  name: 'returns',
  list: lazyPage(() => import('./ReturnList.js'), 'ReturnList'),
  show: lazyPage(() => import('./ReturnShow.js'), 'ReturnShow'),
  recordRepresentation: 'number',
};

/** Certificates for the register IAF CertSearch: one page. */
export const certSearch: ResourceProps = {
  name: 'certSearch',
  list: lazyPage(() => import('./CertSearchPage.js'), 'CertSearchPage'),
};

/** Formats of what is handed in (上报格式): one page. */
export const returnFormats: ResourceProps = {
  name: 'returnFormats',
  list: lazyPage(() => import('./ReturnFormatPage.js'), 'ReturnFormatPage'),
};
