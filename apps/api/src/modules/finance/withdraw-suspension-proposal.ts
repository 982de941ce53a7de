import { mayWithdrawProposal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { SuspensionProposal } from './suspension-proposal.entity.js';

@InputType({ description: 'A proposal that is taken back.' })
export class WithdrawSuspensionProposalInput {
  @Field(() => ID, { description: 'The proposal.' })
  suspensionProposalId!: string;
}

export const WithdrawSuspensionProposalResult = resultOf('WithdrawSuspensionProposal', () => SuspensionProposal);

/** Takes a proposal to suspend back, because what was owed has been paid. */
export async function withdrawSuspensionProposal(
  context: ActorContext,
  { suspensionProposalId }: WithdrawSuspensionProposalInput,
): Promise<Answer<SuspensionProposal>> {
  const proposal = await getRecord(context, SuspensionProposal, suspensionProposalId);

  const answer = mayWithdrawProposal(proposal);
  if (!answer.allowed) return new Refused(answer.refusals);

  proposal.withdrawnOn = context.today;
  await context.em.flush();
  return proposal;
}
