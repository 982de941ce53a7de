import { mayCloseProposal } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Person } from './person.entity.js';
import { proposalFacts } from './proposal-facts.js';
import { QualificationProposal } from './qualification-proposal.entity.js';

@InputType({ description: 'A proposal that the body does not follow.' })
export class RefuseProposalInput {
  @Field(() => ID, { description: 'Which.' })
  qualificationProposalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const RefuseProposalResult = resultOf('RefuseProposal', () => QualificationProposal);

/** Refuses what was proposed, with the reason. Another proposal may follow. */
export async function refuseProposal(
  context: ActorContext,
  { qualificationProposalId: id, expectedVersion, reason }: RefuseProposalInput,
): Promise<Answer<QualificationProposal>> {
  const { em, actor, today } = context;
  const proposal = await getForChange(context, QualificationProposal, { id, expectedVersion });
  const answer = mayCloseProposal('refuseProposal', proposalFacts(proposal, actor), reason);
  if (!answer.allowed || actor.personId === null) return new Refused(answer.allowed ? [] : answer.refusals);

  const closedBy = em.getReference(Person, actor.personId, { wrapped: true });
  em.assign(proposal, { status: 'REFUSED', closedBy, closedOn: today, closingReason: reason.trim() });
  await em.flush();
  return proposal;
}
