import { defineReads } from '../data-provider/reads.js';
import { PROPOSAL_LIST, PROPOSAL_RECORD } from './proposal.documents.js';

export const qualificationProposalReads = defineReads({
  name: 'qualificationProposals',
  list: PROPOSAL_LIST,
  one: PROPOSAL_RECORD,
  sorts: {
    person: 'PERSON_NAME',
    authorisedFunction: 'AUTHORISED_FUNCTION',
    status: 'STATUS',
    proposedOn: 'PROPOSED_ON',
    closedOn: 'CLOSED_ON',
  },
  searchIn: ['personName', 'code'],
});
