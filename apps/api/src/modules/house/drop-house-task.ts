import { HouseTaskStatus, mayDropHouseTask } from '@touchstone/rules';
import { Field, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getForChange } from '../../records.js';
import { HouseTask } from './house-task.entity.js';
import { HouseTaskInput } from './house.inputs.js';

@InputType({ description: 'A planned task that is not held.' })
export class DropHouseTaskInput extends HouseTaskInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

export const DropHouseTaskResult = resultOf('DropHouseTask', () => HouseTask);

/** Drops a planned task of the body. What its rhythm asks for is owed as before. */
export async function dropHouseTask(
  context: ActorContext,
  { houseTaskId: id, expectedVersion, reason }: DropHouseTaskInput,
): Promise<Answer<HouseTask>> {
  const task = await getForChange(context, HouseTask, { id, expectedVersion });

  const answer = mayDropHouseTask({ status: task.status, reason });
  if (!answer.allowed) return new Refused(answer.refusals);

  context.em.assign(task, { status: HouseTaskStatus.DROPPED, droppedBecause: reason.trim() });
  await context.em.flush();
  return task;
}
