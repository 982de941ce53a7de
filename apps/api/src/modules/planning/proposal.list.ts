import { ProposalStatus } from '@touchstone/rules';
import { DAY, REFERENCE, TEXT, WORD } from '../../reading/filters.js';
import { listOf } from '../../reading/list.js';
import { AssignmentProposal } from './proposal.entity.js';

/** Proposals of who audits what. */
export const AssignmentProposalList = listOf(AssignmentProposal, {
  fields: {
    id: { kind: REFERENCE },
    number: { kind: TEXT, sortable: true },
    programme: { kind: REFERENCE },
    status: { kind: WORD(ProposalStatus), sortable: true },
    startsOn: { kind: DAY, sortable: true },
    endsOn: { kind: DAY, sortable: true },
    proposedOn: { kind: DAY, sortable: true },
  },
  defaultOrder: [['number', 'DESC']],
});
