import { AppealOutcome, AppealStatus, mayProposeAppealOutcome } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Appeal, AppealFinding } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';

@InputType({ description: 'What was found on an appeal, and how it should end.' })
export class ProposeAppealOutcomeInput extends AppealInput {
  @Field(() => AppealOutcome, { description: 'The outcome proposed.' })
  proposal!: AppealOutcome;

  @Field(() => String, { description: 'What was found, and on what it rests.' })
  findings!: string;
}

export const ProposeAppealOutcomeResult = resultOf('ProposeAppealOutcome', () => Appeal);

/** Proposes how an appeal ends, after it was looked into; somebody else decides. */
export async function proposeAppealOutcome(
  context: ActorContext,
  { appealId, expectedVersion, proposal, findings }: ProposeAppealOutcomeInput,
): Promise<Answer<Appeal>> {
  const { em, actor, today } = context;
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });
  const { handler } = appeal;

  const isHandler = handler !== null && handler.id === actor.personId;
  const answer = mayProposeAppealOutcome({ status: appeal.status, isHandler, findings });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.create(AppealFinding, {
    id: newId(),
    appeal,
    client: appeal.client,
    investigator: handler as never,
    proposal,
    text: findings,
    proposedOn: today,
  });
  em.assign(appeal, { status: AppealStatus.PROPOSED });
  await em.flush();
  return appeal;
}
