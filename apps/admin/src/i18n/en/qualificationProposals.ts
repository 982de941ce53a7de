import type { qualificationProposals as zh } from '../zh/qualificationProposals.js';
import type { SameKeys } from '../same-keys.js';

/** The queue towards qualifications. */
export const qualificationProposals: SameKeys<typeof zh> = {
  resources: {
    qualificationProposals: {
      name: 'Proposal |||| Qualification proposals',
      empty: 'Nothing is proposed yet',
      emptyHint: 'Proposed, evaluated and authorised, each by another person; none of it by whom it is about.',
      toPerson: "Person's file",
      things: { FUNCTION: 'A function in a programme', CODE: 'A technical code' },
      fields: {
        q: 'Search',
        person: 'Person',
        personId: 'Person',
        thing: 'Proposed',
        authorisedFunction: 'Function',
        programmeId: 'Programme',
        code: 'Technical code',
        source: 'Rests on',
        validFrom: 'Valid from',
        validUntil: 'Valid until',
        reason: 'Reason',
        document: 'File',
        documentId: 'File',
        status: 'State',
        proposedOn: 'Proposed on',
        proposedBy: 'Proposed by',
        evaluatedBy: 'Evaluated by',
        evaluatedOn: 'Evaluated on',
        method: 'Method',
        result: 'Result',
        criteria: 'Criteria',
        evidence: 'Evidence',
        evaluationDocument: 'Record',
        closedBy: 'Closed by',
        closedOn: 'Closed on',
        closingReason: 'Why',
        verbs: 'Actions',
      },
      sections: { proposal: 'Proposal', evaluation: 'Evaluation', closing: 'Outcome' },
    },
  },
  verbs: {
    proposeQualification: {
      name: 'Propose',
      done: 'Proposed',
      explain: 'Somebody else evaluates, and a third authorises. With a code, give the function it is used in.',
    },
    evaluateProposal: {
      name: 'Evaluate',
      done: 'Evaluation recorded',
      explain: 'You are the evaluator. Where competence is not shown, the proposal ends there.',
    },
    authoriseProposal: {
      name: 'Authorise',
      done: 'Authorised',
      explain: 'From then on the person has the function or the technical code that was proposed.',
    },
    refuseProposal: { name: 'Refuse', done: 'Proposal refused' },
    withdrawProposal: { name: 'Take back', done: 'Proposal taken back' },
  },
};
