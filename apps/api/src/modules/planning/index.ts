export * from './proposal.entity.js';
export { countDueLeaders } from './due-audit-candidates.js';
export { BoardResolver } from './board.resolver.js';
export { ProposalLineResolver, ProposalResolver, ProposalSeatResolver } from './proposal.resolver.js';
