import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { proposalReads } from './proposal.reads.js';

/** Proposals of who audits what (派遣建议). */
export const proposals: ResourceProps = {
  name: 'proposals',
  list: lazyPage(() => import('./ProposalList.js'), 'ProposalList'),
  show: lazyPage(() => import('./ProposalShow.js'), 'ProposalShow'),
  recordRepresentation: 'number',
};
