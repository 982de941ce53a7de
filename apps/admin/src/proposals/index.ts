import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { proposalReads } from './proposal.reads.js';

/** The queue towards qualifications: proposed, evaluated, authorised (资格提议). */
export const proposals: ResourceProps = {
  name: 'proposals',
  list: lazyPage(() => import('./ProposalList.js'), 'ProposalList'),
  show: lazyPage(() => import('./ProposalShow.js'), 'ProposalShow'),
  recordRepresentation: 'id',
};
