import { DueKind, maySetLadder } from '@touchstone/rules';
import { Field, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { DomainError } from '../../errors/domain-error.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { ReminderLadder } from './reminder-ladder.entity.js';

@InputType({ description: 'When and whom the body tells of something owed.' })
export class SetReminderLadderInput {
  @Field(() => DueKind, { description: 'What is owed.' })
  kind!: DueKind;

  @Field(() => Int, { nullable: true, description: 'Version that was read; null where what ships was in force.' })
  expectedVersion!: number | null;

  @Field(() => [Int], { description: 'Days before the due day, the most first; 0 is the day itself.' })
  daysBefore!: number[];

  @Field(() => Int, { nullable: true, description: 'Told again after so many days while overdue; null for once.' })
  overdueEvery!: number | null;

  @Field(() => Boolean, { description: 'Whether the person is told who owes it or is to do it.' })
  tellsPerson!: boolean;

  @Field(() => Boolean, { description: 'Whether all are told who hold the role that sees to it.' })
  tellsRole!: boolean;

  @Field(() => Boolean, { description: "Whether the client's contact is told." })
  tellsClient!: boolean;
}

export const SetReminderLadderResult = resultOf('SetReminderLadder', () => ReminderLadder);

/** Sets when and whom the body tells of a kind of what is owed (设定提醒阶梯). Steps told already are not told again. */
export async function setReminderLadder(
  context: ActorContext,
  { kind, expectedVersion, ...ladder }: SetReminderLadderInput,
): Promise<Answer<ReminderLadder>> {
  const { em } = context;
  await takeTurns(context, `reminder ladder ${kind}`);
  const earlier = await em.findOne(ReminderLadder, { kind });
  if ((earlier?.version ?? null) !== expectedVersion)
    throw new DomainError('STALE_VERSION', { type: 'ReminderLadder' });
  const answer = maySetLadder({ kind, ...ladder });
  if (!answer.allowed) return new Refused(answer.refusals);

  if (earlier) em.assign(earlier, ladder);
  const set = earlier ?? em.create(ReminderLadder, { id: newId(), kind, ...ladder, version: 1 });
  await em.flush();
  return set;
}
