import { mayCloseProposal } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Person } from './person.entity.js';
import { proposalFacts } from './proposal-facts.js';
import { QualificationProposal } from './qualification-proposal.entity.js';

@InputType({ description: 'A proposal that is taken back.' })
export class WithdrawProposalInput {
  @Field(() => ID, { description: 'Which.' })
  qualificationProposalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const WithdrawProposalResult = resultOf('WithdrawProposal', () => QualificationProposal);

/** Takes a proposal back, with the reason. */
export async function withdrawProposal(
  context: ActorContext,
  { qualificationProposalId: id, expectedVersion, reason }: WithdrawProposalInput,
): Promise<Answer<QualificationProposal>> {
  const { em, actor, today } = context;
  const proposal = await getForChange(context, QualificationProposal, { id, expectedVersion });
  const answer = mayCloseProposal('withdrawProposal', proposalFacts(proposal, actor), reason);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const closedBy = em.getReference(Person, actor.personId, { wrapped: true });
  em.assign(proposal, { status: 'WITHDRAWN', closedBy, closedOn: today, closingReason: reason.trim() });
  await em.flush();
  return proposal;
}
