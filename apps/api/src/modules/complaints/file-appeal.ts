import type { PlainDate } from '@touchstone/plain-date';
import { appealClocks, AppealStatus, mayFileAppeal } from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { takeTurns } from '../../database/take-turns.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { Person } from '../people/index.js';
import { Appeal } from './appeal.entity.js';
import { appealPeriodsOf, matterOf } from './appeal-matter.queries.js';

@InputType({ description: 'An appeal against something that was decided against a client.' })
export class FileAppealInput {
  @Field(() => ID, { description: 'The declined application, the adverse decision or the dismissed objection.' })
  recordId!: string;

  @Field(() => String, { description: 'Why the client appeals.' })
  grounds!: string;

  @Field(() => PlainDateScalar, {
    nullable: true,
    description: 'Day it reached the body; today where nothing is said.',
  })
  filedOn!: PlainDate | null;

  @Field(() => String, { nullable: true, description: 'What excuses that it comes late, where it does.' })
  lateReason!: string | null;
}

export const FileAppealResult = resultOf('FileAppeal', () => Appeal);

/** Files an appeal: by the client itself, or taken down for it in the office. What it is against stays as it is. */
export async function fileAppeal(
  context: ActorContext,
  { recordId, grounds, filedOn: given, lateReason }: FileAppealInput,
): Promise<Answer<Appeal>> {
  const { em, actor, today } = context;
  await takeTurns(context, `appeals against ${recordId}`);
  const { record, against, subject, noticeOn } = await matterOf(context, recordId);
  const periods = await appealPeriodsOf(context);
  const filedOn = actor.clientId ? today : (given ?? today);
  const others = await em.find(Appeal, { ...idsOf(against), status: { $ne: AppealStatus.TAKEN_BACK } });

  const answer = mayFileAppeal({
    subject,
    noticeOn,
    filedOn,
    today,
    periods,
    grounds,
    lateReason,
    others: others.map(({ status }) => status),
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const appeal = em.create(Appeal, {
    ...against,
    ...appealClocks(filedOn, periods),
    id: newId(),
    number: await nextNumber(context, 'appeal'),
    client: record.client,
    status: AppealStatus.RECEIVED,
    filedOn,
    grounds,
    lateReason: lateReason?.trim() || null,
    recordedBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
    acknowledgedOn: null,
    handler: null,
    decidedBy: null,
    outcomeReason: null,
    endedOn: null,
    version: 1,
  });
  await em.flush();
  return appeal;
}

function idsOf({ application, decision, objection }: Pick<Appeal, 'application' | 'decision' | 'objection'>) {
  return {
    ...(application && { application: application.id }),
    ...(decision && { decision: decision.id }),
    ...(objection && { objection: objection.id }),
  };
}
