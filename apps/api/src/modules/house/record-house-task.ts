import { plainDate, plusDays, plusMonths } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import {
  HOUSE_RHYTHMS,
  HOUSE_TASKS,
  HouseTaskStatus,
  mayRecordHouseTask,
  RiskConclusion,
  RiskSeverity,
  RiskStatus,
} from '@touchstone/rules';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { newId } from '../../graphql/ids.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { PlainDateScalar } from '../../graphql/scalars.js';
import { getForChange, getRecord } from '../../records.js';
import { StoredDocument } from '../documents/index.js';
import { Person } from '../people/index.js';
import { gatherFigures } from './house-figures.queries.js';
import { committeeOn } from './house-owners.queries.js';
import { HouseRhythm } from './house-rhythm.entity.js';
import { gatherTables } from './house-tables.queries.js';
import { HouseTask, HouseTaskMember } from './house-task.entity.js';
import { HouseTaskInput } from './house.inputs.js';
import { ImpartialityRisk, RiskReview } from './impartiality-risk.entity.js';

@InputType({ description: 'What the committee says of one risk.' })
export class RiskConclusionInput {
  @Field(() => ID, { description: 'The risk.' })
  riskId!: string;

  @Field(() => RiskConclusion, { description: 'What is concluded.' })
  conclusion!: RiskConclusion;

  @Field(() => RiskSeverity, {
    nullable: true,
    description: 'How heavy it weighs from now on; as before where nothing is said.',
  })
  severity!: RiskSeverity | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why; needed where more is asked for, or the risk is taken off.',
  })
  remark!: string | null;
}

@InputType({ description: 'A task of the body that was held.' })
export class RecordHouseTaskInput extends HouseTaskInput {
  @Field(() => PlainDateScalar, { description: 'Day it was held.' })
  heldOn!: PlainDate;

  @Field(() => String, { description: 'What came of it.' })
  result!: string;

  @Field(() => ID, { nullable: true, description: 'Minutes or report, as a stored file.' })
  documentId!: string | null;

  @Field(() => [ID], { nullable: true, description: 'Who took part; of the committee, at least three of its members.' })
  memberIds!: string[] | null;

  @Field(() => [RiskConclusionInput], {
    nullable: true,
    description: 'Of the committee: a conclusion on every open risk.',
  })
  conclusions!: RiskConclusionInput[] | null;
}

export const RecordHouseTaskResult = resultOf('RecordHouseTask', () => HouseTask);

/**
 * Records that a task of the body was held, with what the system counts for it on that day. What the committee
 * concludes of each risk is written to the risk, and takes it off where that is said.
 */
export async function recordHouseTask(
  context: ActorContext,
  { houseTaskId: id, expectedVersion, heldOn, result, documentId, ...input }: RecordHouseTaskInput,
): Promise<Answer<HouseTask>> {
  const { em, actor, today } = context;
  const task = await getForChange(context, HouseTask, { id, expectedVersion });
  const document = documentId ? await getRecord(context, StoredDocument, documentId) : null;
  const people: Person[] = [];
  for (const each of new Set(input.memberIds)) people.push(await getRecord(context, Person, each));
  const seated = await committeeOn(context, { personIds: people.map((each) => each.id), on: heldOn });
  const open = await em.find(ImpartialityRisk, { status: RiskStatus.OPEN });
  const conclusions: Concluded[] = [];
  for (const { riskId, remark, severity, conclusion } of input.conclusions ?? [])
    conclusions.push({ risk: await getRecord(context, ImpartialityRisk, riskId), remark, severity, conclusion });
  const period = await periodOf(context, task, heldOn);

  const answer = mayRecordHouseTask({
    kind: task.kind,
    status: task.status,
    plannedOn: task.plannedOn,
    year: task.year,
    heldOn,
    result,
    hasFile: document !== null,
    members: people.map((each) => ({ id: each.id, isOfCommittee: seated.has(each.id) })),
    conclusions: conclusions.map(({ risk, remark, conclusion }) => ({ riskId: risk.id, remark, conclusion })),
    openRisks: open.map((risk) => risk.id),
    isOwner: task.owner.id === actor.personId,
    today,
  });
  if (!answer.allowed) return new Refused(answer.refusals);

  const me = actor.personId ? em.getReference(Person, actor.personId) : null;
  for (const person of people) em.create(HouseTaskMember, { id: newId(), task, person });
  await conclude(context, { task, heldOn, me, conclusions });
  em.assign(task, {
    status: HouseTaskStatus.RECORDED,
    heldOn,
    result: result.trim(),
    document,
    figures: await gatherFigures(context, {
      figures: HOUSE_TASKS[task.kind].figures,
      programmeId: task.programme?.id ?? null,
      ...period,
    }),
    tables: await gatherTables(context, { kind: task.kind, year: task.year, ...period }),
    countedFrom: period.from,
    countedUntil: period.until,
    recordedBy: me,
  });
  await em.flush();
  return task;
}

interface Concluded {
  readonly risk: ImpartialityRisk;
  readonly remark: string | null;
  readonly severity: RiskSeverity | null;
  readonly conclusion: RiskConclusion;
}

/** Writes what was concluded of each risk; a review begins its months anew. */
async function conclude(
  { em }: ActorContext,
  {
    task,
    heldOn,
    me,
    conclusions,
  }: { task: HouseTask; heldOn: PlainDate; me: Person | null; conclusions: Concluded[] },
): Promise<void> {
  const rhythm = await em.findOne(HouseRhythm, { kind: 'RISK_REVIEW' });
  const reviewBy = plusMonths(heldOn, rhythm?.every ?? HOUSE_RHYTHMS.RISK_REVIEW.usual);
  for (const { risk, remark, severity, conclusion } of conclusions) {
    const weighs = severity ?? risk.severity;
    const said = remark?.trim() || null;
    em.create(RiskReview, {
      id: newId(),
      risk,
      task,
      conclusion,
      severity: weighs,
      remark: said,
      reviewedBy: me,
      reviewedOn: heldOn,
    });
    const isRemoved = conclusion === RiskConclusion.REMOVED;
    em.assign(risk, {
      severity: weighs,
      reviewedOn: heldOn,
      reviewBy,
      ...(isRemoved && { status: RiskStatus.CLOSED, closedOn: heldOn }),
    });
  }
}

/** What is counted: the year of a yearly report, else the time since the last one was held. */
async function periodOf(
  { em }: ActorContext,
  { kind, year, programme }: HouseTask,
  heldOn: PlainDate,
): Promise<{ readonly from: PlainDate; readonly until: PlainDate }> {
  if (year !== null) return { from: plainDate(`${year}-01-01`), until: plainDate(`${year}-12-31`) };
  const [last] = await em.find(
    HouseTask,
    { kind, programme: programme?.id ?? null, heldOn: { $lt: heldOn } },
    { orderBy: { heldOn: 'desc' }, limit: 1 },
  );
  return { from: plusDays(last?.heldOn ?? plusMonths(heldOn, -12), 1), until: heldOn };
}
