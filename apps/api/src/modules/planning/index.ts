export * from './proposal.entity.js';
export { BoardResolver } from './board.resolver.js';
export { ProposalLineResolver, ProposalResolver, ProposalSeatResolver } from './proposal.resolver.js';
