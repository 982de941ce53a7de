import { HouseTaskStatus, maySignOffHouseTask } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange } from '../../records.js';
import { Person } from '../people/index.js';
import { HouseTask } from './house-task.entity.js';
import { HouseTaskInput } from './house.inputs.js';

@InputType({ description: 'A recorded task that somebody else answers for.' })
export class SignOffHouseTaskInput extends HouseTaskInput {
  @Field(() => PlainDateScalar, { nullable: true, description: 'Day a yearly report was told to the regulator.' })
  reportedOn!: PlainDate | null;
}

export const SignOffHouseTaskResult = resultOf('SignOffHouseTask', () => HouseTask);

/** Signs a recorded task off (签批): somebody who neither owns nor recorded it. */
export async function signOffHouseTask(
  context: ActorContext,
  { houseTaskId: id, expectedVersion, reportedOn }: SignOffHouseTaskInput,
): Promise<Answer<HouseTask>> {
  const { em, actor, today } = context;
  const task = await getForChange(context, HouseTask, { id, expectedVersion });
  const mine = [task.owner.id, task.recordedBy?.id].includes(actor.personId ?? '');

  const answer = maySignOffHouseTask({
    kind: task.kind,
    status: task.status,
    heldOn: task.heldOn,
    isOwnWork: mine,
    signerIsPerson: actor.personId !== null,
    reportedOn: reportedOn ?? null,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  em.assign(task, {
    status: HouseTaskStatus.SIGNED_OFF,
    signedOffBy: em.getReference(Person, actor.personId ?? ''),
    signedOffOn: today,
    reportedOn: reportedOn ?? null,
  });
  await em.flush();
  return task;
}
