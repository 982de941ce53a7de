import { defineReads } from '../data-provider/reads.js';
import { PROPOSAL_LIST, PROPOSAL_RECORD } from './proposal.documents.js';

export const proposalReads = defineReads({
  name: 'proposals',
  list: PROPOSAL_LIST,
  one: PROPOSAL_RECORD,
  sorts: {
    number: 'NUMBER',
    status: 'STATUS',
    startsOn: 'STARTS_ON',
    endsOn: 'ENDS_ON',
    proposedOn: 'PROPOSED_ON',
  },
  searchIn: ['number'],
});
