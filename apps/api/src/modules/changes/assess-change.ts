import { ChangeNoticeStatus, ChangeOutcome, mayAssessChange } from '@touchstone/rules';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { ChangeNotice } from './change-notice.entity.js';

@InputType({ description: 'What a notified change asks of the body.' })
export class AssessChangeInput {
  @Field(() => ID, { description: 'The notice.' })
  changeNoticeId!: string;

  @Field(() => Int, { description: "The notice's version as it was read." })
  expectedVersion!: number;

  @Field(() => ChangeOutcome, { description: 'What it asks for.' })
  outcome!: ChangeOutcome;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const AssessChangeResult = resultOf('AssessChange', () => ChangeNotice);

/** Says what a notified change asks for. What asks for nothing is settled at once; the rest waits for what is done. */
export async function assessChange(
  context: ActorContext,
  { changeNoticeId: id, expectedVersion, outcome, reason }: AssessChangeInput,
): Promise<Answer<ChangeNotice>> {
  const { em, actor, today } = context;
  const notice = await getForChange(context, ChangeNotice, { id, expectedVersion });

  const answer = mayAssessChange({ status: notice.status, kinds: notice.kinds, outcome, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  const isSettled = outcome === ChangeOutcome.NO_EFFECT;
  em.assign(notice, {
    outcome,
    assessment: reason.trim(),
    assessedOn: today,
    assessedBy: actor.personId ? em.getReference(Person, actor.personId) : null,
    status: isSettled ? ChangeNoticeStatus.SETTLED : ChangeNoticeStatus.ASSESSED,
    settledOn: isSettled ? today : null,
  });
  await em.flush();
  return notice;
}
