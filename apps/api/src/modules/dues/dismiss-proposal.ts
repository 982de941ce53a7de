import { DueConsequence, mayDismissProposal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { notFound } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { newestCertificate } from '../certificates/index.js';
import { Person } from '../people/index.js';
import { dueItemsFor } from './owed.queries.js';
import { ProposalDismissal } from './proposal-dismissal.entity.js';

@InputType({ description: 'A proposed suspension that is not taken, under the classic regime.' })
export class DismissProposalInput {
  @Field(() => ID, { description: 'What was missed: the id of the item that is owed.' })
  dueItem!: string;

  @Field(() => String, { description: 'Why the suspension is not taken.' })
  reason!: string;
}

export const DismissProposalResult = resultOf('DismissProposal', () => ProposalDismissal);

/** Dismisses a suspension that follows from what was missed. What is owed stays owed. */
export async function dismissProposal(
  context: ActorContext,
  { dueItem, reason }: DismissProposalInput,
): Promise<Answer<ProposalDismissal>> {
  const { em, actor, today } = context;
  const [item] = await dueItemsFor(context, { id: [dueItem] });
  const certificate = item?.certificationId && (await newestCertificate(context, item.certificationId));
  if (!item || !certificate) throw notFound('DueItem', dueItem);

  const verdict = mayDismissProposal({
    isProposed: item.proposedOn !== null,
    isSuspension: item.consequence === DueConsequence.SUSPENSION_PROPOSED,
    regime: certificate.regime,
    reason,
  });
  if (!verdict.allowed) return new Refused(verdict.refusals);

  const dismissal = em.create(ProposalDismissal, {
    id: newId(),
    certificate,
    client: certificate.client,
    dueItem,
    reason,
    dismissedOn: today,
    dismissedBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
  });
  await em.flush();
  return dismissal;
}
