import { mayDiscardProposal, ProposalStatus } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { AssignmentProposal } from './proposal.entity.js';

@InputType({ description: 'A proposal to be laid aside.' })
export class DiscardProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  assignmentProposalId!: string;

  @Field(() => Int, { description: 'Version that was read.' })
  expectedVersion!: number;
}

export const DiscardProposalResult = resultOf('DiscardProposal', () => AssignmentProposal);

/** Lays a proposal aside; what was taken up of it stays. */
export async function discardProposal(
  context: ActorContext,
  { assignmentProposalId: id, expectedVersion }: DiscardProposalInput,
): Promise<Answer<AssignmentProposal>> {
  const proposal = await getForChange(context, AssignmentProposal, { id, expectedVersion });

  const answer = mayDiscardProposal(proposal);
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(proposal, { status: ProposalStatus.DISCARDED });
  await context.em.flush();
  return proposal;
}
