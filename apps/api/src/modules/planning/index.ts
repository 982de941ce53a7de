export * from './proposal.entity.js';
export { ProposalLineResolver, ProposalResolver, ProposalSeatResolver } from './proposal.resolver.js';
