import type { ResourceProps } from 'react-admin';
import { lazyPage } from '../lazy-page.js';

export { qualificationProposalReads } from './proposal.reads.js';

/** The queue towards qualifications: proposed, evaluated, authorised (资格提议). */
export const qualificationProposals: ResourceProps = {
  name: 'qualificationProposals',
  list: lazyPage(() => import('./ProposalList.js'), 'ProposalList'),
  show: lazyPage(() => import('./ProposalShow.js'), 'ProposalShow'),
  recordRepresentation: 'id',
};
