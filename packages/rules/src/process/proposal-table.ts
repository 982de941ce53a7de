import { ProposalStatus } from '../planning/words.js';
import type { StateTable } from './state-table.js';

const { DRAFT, ACCEPTED, DISCARDED } = ProposalStatus;

/**
 * The way of a proposal of who audits what (派遣建议): people look at it, change it and take it up line by line; with the
 * last line it is taken up, or it is laid aside.
 */
export const PROPOSAL_TABLE: StateTable<ProposalStatus> = {
  record: 'AssignmentProposal',
  states: Object.values(ProposalStatus),
  ends: [ACCEPTED, DISCARDED],
  steps: [
    { by: 'proposeAssignments', from: [], to: [DRAFT] },
    { by: 'changeProposalLine', from: [DRAFT], to: [DRAFT] },
    { by: 'acceptProposalLine', from: [DRAFT], to: [DRAFT, ACCEPTED] },
    { by: 'discardProposal', from: [DRAFT], to: [DISCARDED] },
  ],
};
