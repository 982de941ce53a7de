import { CLAUSE, IntakeRowState, mayTakeIn, refusal, verdict } from '@touchstone/rules';
import type { Refusal } from '@touchstone/rules';
import { sql } from 'kysely';
import { Field, ID, InputType } from 'type-graphql';
import type { ActorContext } from '../../context.js';
import { takeTurns } from '../../database/take-turns.js';
import { Refused, resultOf } from '../../graphql/refused.type.js';
import type { Answer } from '../../graphql/refused.type.js';
import { getRecord } from '../../records.js';
import { Person } from '../people/index.js';
import { IntakePeriod, IntakeWorkbook } from './intake-period.entity.js';
import { countsOf, planWorkbook, rowsOf } from './plan-workbook.js';
import type { IntakePlan } from './plan-workbook.js';
import { readWorkbook } from './read-workbook.js';
import { writeCertificates } from './write-certificates.js';
import { writeClients } from './write-clients.js';
import { writeHistory } from './write-history.js';
import { writePeople } from './write-people.js';

@InputType({ description: 'A workbook by which the body moves in, to be taken in: all of it or nothing.' })
export class TakeInWorkbookInput {
  @Field(() => ID, { description: 'The workbook, as uploaded.' })
  workbookId!: string;
}

export const TakeInWorkbookResult = resultOf('TakeInWorkbook', () => IntakeWorkbook);

/** Reasons that are told of a workbook; the dry run tells every one. */
const REFUSALS_MOST = 200;

/**
 * Takes a workbook in (迁入): clients, running certificates with their cycles, people and histories, all of it or
 * nothing. What stands on record stays; taken in again, it changes nothing and says so.
 */
export async function takeInWorkbook(
  context: ActorContext,
  { workbookId }: TakeInWorkbookInput,
): Promise<Answer<IntakeWorkbook>> {
  const { em, actor, now } = context;
  for (const what of ['moving in', 'staff numbers', 'identity numbers', 'number of certificate'])
    await takeTurns(context, what);
  const workbook = await getRecord(context, IntakeWorkbook, workbookId);
  const period = await em.findOne(IntakePeriod, { closedOn: null });
  const gate = mayTakeIn({
    isOpen: period !== null,
    isOpener: isOpener(context, period),
    isTakenIn: workbook.takenInAt !== null,
  });
  if (!gate.allowed || !period) return new Refused(gate.allowed ? [] : gate.refusals);
  const read = await readWorkbook(context, workbook);
  const plan = read && (await planWorkbook(context, read, period.cutOverOn));

  const answer = verdictOn(plan);
  if (!answer.allowed || !plan) return new Refused(answer.allowed ? [] : answer.refusals);

  await takeInPlan(context, plan, { period, workbook });
  em.assign(workbook, {
    period,
    takenInAt: now,
    takenInBy: actor.personId ? em.getReference(Person, actor.personId, { wrapped: true }) : null,
    counts: countsOf(plan).map(({ sheet, created, changed, unchanged }) => ({ sheet, created, changed, unchanged })),
  });
  await em.flush();
  return workbook;
}

/** Writes what a sound plan says; clients first, because certificates name them. */
export async function takeInPlan(
  context: ActorContext,
  plan: IntakePlan,
  way: { readonly period: IntakePeriod; readonly workbook: IntakeWorkbook },
): Promise<void> {
  // The guards' statements are planned by what the tables held before: by their indexes is right for any size.
  await sql`set local enable_seqscan = off`.execute(context.sql());
  await writeClients(context, plan.clients);
  await writePeople(context, plan.people);
  const entered = await writeCertificates(context, plan, way);
  await writeHistory(context, plan, entered);
  await sql`set local enable_seqscan = on`.execute(context.sql());
}

/** Whoever opened moving in, under whatever account, takes nothing in: no certificate comes by one person alone. */
function isOpener({ actor }: ActorContext, period: IntakePeriod | null): boolean {
  if (!period) return false;
  const isSamePerson = actor.personId !== null && period.openedBy?.id === actor.personId;
  return period.openedByAccountId === actor.accountId || isSamePerson;
}

function verdictOn(plan: IntakePlan | null) {
  const field = 'workbookId';
  if (!plan) return verdict([refusal('IMPORT_NOT_WORKBOOK', CLAUSE.house, { field })]);
  const rows = rowsOf(plan);
  const refused = rows.filter(({ state }) => state === IntakeRowState.REFUSED);
  const isNew = rows.some(({ state }) => state === IntakeRowState.NEW || state === IntakeRowState.CHANGED);
  const told: readonly Refusal[] = refused.flatMap(({ refusals }) => refusals).slice(0, REFUSALS_MOST);
  return verdict([
    rows.length === 0 && plan.refusals.length === 0 && refusal('IMPORT_EMPTY', CLAUSE.house, { field }),
    refused.length > 0 && refusal('INTAKE_FAULTY', CLAUSE.house, { field, params: { count: refused.length } }),
    ...plan.refusals,
    ...told,
    rows.length > 0 && refused.length === 0 && !isNew && refusal('INTAKE_NOTHING_NEW', CLAUSE.house, { field }),
  ]);
}
