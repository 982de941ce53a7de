import { mayLinkFollowUp } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { TeamObjection } from '../audits/index.js';
import { Decision } from '../decisions/index.js';
import { Appeal } from './appeal.entity.js';
import { AppealInput } from './appeal.inputs.js';
import { matterOf, subjectOf } from './appeal-matter.queries.js';
import type { Matter } from './appeal-matter.queries.js';

@InputType({ description: 'The new record that followed from an appeal which was upheld.' })
export class LinkAppealFollowUpInput extends AppealInput {
  @Field(() => ID, { description: 'The new application, decision or objection.' })
  recordId!: string;
}

export const LinkAppealFollowUpResult = resultOf('LinkAppealFollowUp', () => Appeal);

/** Ties an appeal that was upheld to the new record that puts things right. */
export async function linkAppealFollowUp(
  context: ActorContext,
  { appealId, expectedVersion, recordId }: LinkAppealFollowUpInput,
): Promise<Answer<Appeal>> {
  const { em } = context;
  const appeal = await getForChange(context, Appeal, { id: appealId, expectedVersion });
  const matter = await matterOf(context, recordId);

  const answer = mayLinkFollowUp({
    status: appeal.status,
    subject: await subjectOf(context, appeal),
    kind: matter.followUp,
    isOfSameMatter: await isOfSameMatter(context, appeal, matter),
    madeOn: matter.madeOn,
    decidedOn: appeal.endedOn,
    isLinked: Boolean(appeal.newApplication ?? appeal.newDecision ?? appeal.newObjection),
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const { application, decision, objection } = matter.against;
  em.assign(appeal, { newApplication: application, newDecision: decision, newObjection: objection });
  await em.flush();
  return appeal;
}

/** An application of the same client, a decision on the same file, an objection to the team of the same audit. */
async function isOfSameMatter({ em }: ActorContext, appeal: Appeal, { record }: Matter): Promise<boolean> {
  const { client, decision, objection } = appeal;
  const isAgainstIt = [appeal.application, decision, objection].some((each) => each?.id === record.id);
  if (isAgainstIt || record.client.id !== client.id) return false;
  if (record instanceof Decision)
    return (
      (await em.count(Decision, { id: decision?.id ?? null, certification: record.certification.id } as never)) > 0
    );
  if (record instanceof TeamObjection)
    return (await em.count(TeamObjection, { id: objection?.id ?? null, audit: record.audit.id } as never)) > 0;
  return true;
}
