import { HouseTaskKind, HouseTaskStatus, mayPlanHouseTask } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { Programme } from '../programmes/index.js';
import { worksOnHouse } from './house-owners.queries.js';
import { lastDayFor } from './house-rhythm.queries.js';
import { HouseTask } from './house-task.entity.js';

@InputType({ description: 'A task of the body about to be planned.' })
export class PlanHouseTaskInput {
  @Field(() => HouseTaskKind, { description: 'What it is.' })
  kind!: HouseTaskKind;

  @Field(() => ID, { nullable: true, description: 'The programme, for a self-check of its rule.' })
  programmeId!: string | null;

  @Field(() => Int, { nullable: true, description: 'The calendar year, for a yearly report.' })
  year!: number | null;

  @Field(() => String, { description: 'What it is about, and how far it goes.' })
  subject!: string;

  @Field(() => ID, { description: 'Who sees to it.' })
  ownerId!: string;

  @Field(() => PlainDateScalar, { description: 'Last day for it.' })
  dueOn!: PlainDate;
}

export const PlanHouseTaskResult = resultOf('PlanHouseTask', () => HouseTask);

/** Plans something the body owes (机构事项计划), no later than its rhythm asks for. */
export async function planHouseTask(
  context: ActorContext,
  { kind, programmeId, year, subject, ownerId, dueOn }: PlanHouseTaskInput,
): Promise<Answer<HouseTask>> {
  const { em, today } = context;
  const owner = await getRecord(context, Person, ownerId);
  const programme = programmeId ? await getRecord(context, Programme, programmeId) : null;
  const number = await nextNumber(context, 'house_task');
  const of = { kind, programme: programme?.id ?? null, year: year ?? null };
  const taken = await em.count(HouseTask, {
    ...of,
    // Several internal audits make a programme of a year; of the rest one is under way at a time.
    status: year ? { $ne: HouseTaskStatus.DROPPED } : { $in: [HouseTaskStatus.PLANNED, HouseTaskStatus.RECORDED] },
  });

  const answer = mayPlanHouseTask({
    kind,
    programmeId: programmeId ?? null,
    year: year ?? null,
    subject,
    dueOn,
    lastOn: (await lastDayFor(context, { kind, programmeId: of.programme, year: of.year })) ?? dueOn,
    ownerIsEntitled: await worksOnHouse(context, owner.id),
    isTaken: taken > 0 && kind !== HouseTaskKind.INTERNAL_AUDIT,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const task = em.create(HouseTask, {
    id: newId(),
    number,
    kind,
    programme,
    year: of.year,
    subject: subject.trim(),
    owner,
    plannedOn: today,
    dueOn,
    status: HouseTaskStatus.PLANNED,
    heldOn: null,
    result: null,
    document: null,
    figures: null,
    countedFrom: null,
    countedUntil: null,
    recordedBy: null,
    signedOffBy: null,
    signedOffOn: null,
    reportedOn: null,
    droppedBecause: null,
    version: 1,
  });
  await em.flush();
  return task;
}
