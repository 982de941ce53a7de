import { plusDays } from '@touchstone/plain-date';
import type { PlainDate } from '@touchstone/plain-date';
import { LADDER_EARLIEST_DAYS, NoticeTopic, stepReached, stepToTell, WebhookEventType } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { globalId, newId, splitGlobalId } from '../../graphql/ids.js';
import { everythingOwed } from '../dues/index.js';
import type { OwedItem } from '../dues/index.js';
import type { Addressee, Addressees } from './addressees.queries.js';
import { insertNotices } from './insert-notices.js';
import type { NewNotice } from './insert-notices.js';
import { laddersInForce } from './ladders.js';
import type { LadderInForce } from './ladders.js';
import { writeEvents } from './write-events.js';

/** Rows that go into one statement. */
const AT_ONCE = 2_000;

/** Something owed at a step of its ladder, and whom it is told. */
export interface OwedStep {
  readonly item: OwedItem;
  readonly step: number;
  readonly told: readonly Addressee[];
}

/** Something owed, the ladder it is told by, and the step that has reached. */
interface Reached {
  readonly item: OwedItem;
  readonly ladder: LadderInForce;
  readonly step: number;
}

/**
 * Of what is owed, that of which a ladder has reached a step. What is only provisional is not told, for its day will move;
 * nor, before its day, what an audit is planned for in time.
 */
export function stepsOf(
  items: readonly OwedItem[],
  ladders: readonly LadderInForce[],
  today: PlainDate,
): readonly Reached[] {
  const byKind = new Map(ladders.map((each) => [each.kind, each]));
  return items.flatMap((item) => {
    const ladder = byKind.get(item.kind);
    const step = ladder ? stepReached(ladder, item.dueOn, today) : null;
    const isInHand = item.provisional || (item.planState === 'PLANNED' && step !== null && step >= 0);
    return ladder && step !== null && !isInHand ? [{ item, ladder, step }] : [];
  });
}

/** What is owed on a day at the step its ladder has reached, and whom it is told. */
export async function owedSteps(context: ActorContext, addressees: Addressees): Promise<readonly OwedStep[]> {
  const { today } = context;
  const items = await everythingOwed(context, {
    provisional: false,
    dueOn: { lte: plusDays(today, LADDER_EARLIEST_DAYS) },
  });
  return stepsOf(items, await laddersInForce(context), today).map(({ item, ladder, step }) => ({
    item,
    step,
    told: addressees.of(item, ladder),
  }));
}

/**
 * Writes a notice for each whom a step concerns and who was not told of it, or of a later one: once, by the key of its row,
 * however many servers look and however often they die over it. @returns how many were written
 */
export async function tellDue(context: ActorContext, steps: readonly OwedStep[]): Promise<number> {
  const told = await toldSteps(context);
  const rows = steps.flatMap(({ item, step, told: addressees }) =>
    addressees.flatMap((each) => {
      const key = `${each.id}|${item.id}|${item.dueOn}`;
      return stepToTell(step, told.get(key) ?? []) === null ? [] : [rowOf(context, { item, step, each, key })];
    }),
  );
  let written = 0;
  for (let at = 0; at < rows.length; at += AT_ONCE)
    written += await insertNotices(context, rows.slice(at, at + AT_ONCE));
  await writeEvents(
    context,
    steps.filter(({ step }) => step < 0).map(({ item }) => overdueEvent(context, item)),
  );
  return written;
}

/** Records that have a page of their own; any other is read on the page of its file. */
const PAGED: ReadonlySet<string> = new Set([
  'Application',
  'Agreement',
  'Appeal',
  'Audit',
  'Certificate',
  'Certification',
  'ChangeNotice',
  'Charge',
  'Client',
  'Complaint',
  'HouseAction',
  'HouseTask',
  'ImpartialityRisk',
  'MarkCase',
  'MarkUse',
  'Nonconformity',
  'Person',
  'SurveillanceActivity',
  'TechnicalFile',
]);

/** Global id of the record on whose page a thing owed is seen to. */
export function pageOf({ record, personId, certificationId, clientId }: OwedItem): string {
  const [type] = splitGlobalId(record);
  if (PAGED.has(type)) return record;
  if (certificationId) return globalId('Certification', certificationId);
  if (clientId) return globalId('Client', clientId);
  return personId ? globalId('Person', personId) : record;
}

function rowOf(
  { today }: ActorContext,
  { item, step, each, key }: { item: OwedItem; step: number; each: Addressee; key: string },
): NewNotice {
  const [recordType, recordId] = splitGlobalId(pageOf(item));
  return {
    id: newId(),
    once: `${key}|${step}`,
    account_id: each.accountId,
    client_id: each.clientId,
    topic: NoticeTopic.DUE,
    due_kind: item.kind,
    due_item: item.id,
    record_type: recordType,
    record_id: recordId,
    label: item.label,
    client_name: item.clientName,
    due_on: item.dueOn,
    step,
    written_on: today,
  };
}

/** Which steps were told of each thing owed, by addressee, thing and due day; what is older than any ladder has a key yet. */
async function toldSteps({ sql: database, today }: ActorContext): Promise<ReadonlyMap<string, readonly number[]>> {
  const { rows } = await sql<{ key: string; steps: number[] }>`
    select coalesce('account:' || account_id, 'client:' || client_id) || '|' || due_item || '|' || due_on as key,
      array_agg(step) as steps
    from notice where topic = ${NoticeTopic.DUE} and written_on > ${plusDays(today, -LADDER_EARLIEST_DAYS)}::date
    group by 1`.execute(database());
  return new Map(rows.map(({ key, steps }) => [key, steps]));
}

function overdueEvent({ now }: ActorContext, { id, kind, record, dueOn, clientId }: OwedItem) {
  return {
    once: `due|${id}|${dueOn}`,
    type: WebhookEventType.DUE_OVERDUE,
    occurredAt: now,
    data: { kind, record, dueOn, ...(clientId && { client: `Client:${clientId}` }) },
  };
}

/** The day and key by which a thing owed is still the same. */
export function dueKey(item: { readonly id: string; readonly dueOn: PlainDate }): string {
  return `${item.id}|${item.dueOn}`;
}
