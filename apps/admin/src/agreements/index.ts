import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { agreementReads } from './agreement.reads.js';

/** Agreements (认证合同). */
export const agreements: ResourceProps = {
  name: 'agreements',
  list: lazyPage(() => import('./AgreementList.js'), 'AgreementList'),
  show: lazyPage(() => import('./AgreementShow.js'), 'AgreementShow'),
  recordRepresentation: 'number',
};
