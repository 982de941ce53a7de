import type { QualificationProposalFacts } from '@touchstone/rules';
import type { Actor } from '../../auth/actor.js';
import type { QualificationProposal } from './qualification-proposal.entity.js';

/** How far a proposal has come and who took its steps, as the rules ask it of whoever acts. */
export function proposalFacts(proposal: QualificationProposal, actor: Actor): QualificationProposalFacts {
  return {
    status: proposal.status,
    personId: proposal.person.id,
    proposerId: proposal.proposedBy.id,
    evaluatorId: proposal.evaluatedBy?.id ?? null,
    actorId: actor.personId,
  };
}
