import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { riskReads } from './risk.reads.js';

/** Risks to impartiality (公正性风险). */
export const impartialityRisks: ResourceProps = {
  name: 'impartialityRisks',
  list: lazyPage(() => import('./RiskList.js'), 'RiskList'),
  show: lazyPage(() => import('./RiskShow.js'), 'RiskShow'),
  recordRepresentation: 'number',
};
