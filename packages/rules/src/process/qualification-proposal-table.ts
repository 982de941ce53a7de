import { QualificationProposalStatus } from '../competence/words.js';
import type { StateTable } from './state-table.js';

const { PROPOSED, EVALUATED, AUTHORISED, NOT_COMPETENT, REFUSED, WITHDRAWN } = QualificationProposalStatus;

/** The way to a qualification (资格提议): proposed, evaluated and authorised, each by another person. */
export const QUALIFICATION_PROPOSAL_TABLE: StateTable<QualificationProposalStatus> = {
  record: 'QualificationProposal',
  states: Object.values(QualificationProposalStatus),
  ends: [AUTHORISED, NOT_COMPETENT, REFUSED, WITHDRAWN],
  steps: [
    { by: 'proposeQualification', from: [], to: [PROPOSED] },
    { by: 'evaluateProposal', from: [PROPOSED], to: [EVALUATED, NOT_COMPETENT] },
    { by: 'authoriseProposal', from: [EVALUATED], to: [AUTHORISED] },
    { by: 'refuseProposal', from: [PROPOSED, EVALUATED], to: [REFUSED] },
    { by: 'withdrawProposal', from: [PROPOSED, EVALUATED], to: [WITHDRAWN] },
  ],
};
