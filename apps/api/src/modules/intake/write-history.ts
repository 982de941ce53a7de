import type { IntakeFactRow } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { arrayOf, insertRows } from '../../database/insert-rows.js';
import type { Column } from '../../database/insert-rows.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { newId } from '../../graphql/ids.js';
import { Certificate } from '../certificates/index.js';
import { syncSurveillance } from '../surveillance/index.js';
import type { IntakePlan } from './plan-workbook.js';
import type { Entering } from './write-certificates.js';

/** A fact on the way in, and the certificate it belongs to. */
interface Told {
  readonly id: string;
  readonly fact: IntakeFactRow;
  readonly certificate: string;
  readonly client: string;
  readonly intake: string;
}

/**
 * Writes what the earlier system tells of certificates' pasts: kept as it came, and where it is a suspension or a
 * restoration an event of the certificate, in the order of days. Surveillances done move the days of a cycle that is here.
 */
export async function writeHistory(
  context: ActorContext,
  plan: IntakePlan,
  entered: readonly Entering[],
): Promise<void> {
  const told = await gather(context, plan);
  if (told.length === 0) return;
  await writeFacts(context, told);
  await writeEvents(context, told);
  const fresh = new Set(entered.map(({ id }) => id));
  const done = told.filter(({ fact, certificate }) => fact.kind === 'SURVEILLANCE' && !fresh.has(certificate));
  for (const [id, facts] of Map.groupBy(done, ({ certificate }) => certificate)) {
    const certificate = await context.em.findOneOrFail(Certificate, { id });
    await syncSurveillance(
      context,
      certificate,
      facts.map(({ fact }) => fact.on),
    );
  }
}

async function gather(context: ActorContext, { history }: IntakePlan): Promise<readonly Told[]> {
  const facts = history.flatMap(({ state, facts: fact }) => (state === 'NEW' && fact ? [fact] : []));
  const { rows } = await sql<{ number: string; certificate: string; client: string; intake: string }>`
    select c.number, c.id as certificate, c.client_id as client, i.id as intake from certificate c
    join certificate_intake i on i.certificate_id = c.id
    where c.number = any(${arrayOf(new Set(facts.map(({ certificate }) => certificate)))}::text[])`.execute(
    context.sql(),
  );
  const found = new Map(rows.map((row) => [row.number, row]));
  return facts
    .flatMap((fact) => {
      const its = found.get(fact.certificate);
      return its ? [{ ...its, id: newId(), fact }] : [];
    })
    .toSorted(byDay);
}

/** By day; what happened on one day begins with the suspension. */
function byDay({ fact: one }: Told, { fact: other }: Told): number {
  if (one.on !== other.on) return one.on < other.on ? -1 : 1;
  return Number(other.kind === 'SUSPENDED') - Number(one.kind === 'SUSPENDED');
}

async function writeFacts(context: ActorContext, told: readonly Told[]): Promise<void> {
  const of = (type: string, value: (each: Told) => string | null): Column => [type, told.map(value)];
  await insertRows(context.sql(), 'intake_fact', {
    id: of('uuid', ({ id }) => id),
    intake_id: of('uuid', ({ intake }) => intake),
    client_id: of('uuid', ({ client }) => client),
    kind: of('text', ({ fact }) => fact.kind),
    key: of('text', ({ fact }) => `${fact.kind} ${fact.number ?? fact.on}`),
    happened_on: of('date', ({ fact }) => fact.on),
    until: of('date', ({ fact }) => fact.until),
    number: of('text', ({ fact }) => fact.number),
    level: of('text', ({ fact }) => fact.level),
    score: of('text', ({ fact }) => fact.score),
    reason_code: of('text', ({ fact }) => fact.reasonCode),
    reason: of('text', ({ fact }) => fact.reason),
    decided_by: of('text', ({ fact }) => fact.decidedBy),
  });
  for (const { id, intake, client, fact } of told) {
    const after = { intake, client, kind: fact.kind, happenedOn: fact.on };
    noteChange(context.em, { type: 'IntakeFact', id, action: 'create', before: null, after });
  }
}

async function writeEvents(context: ActorContext, all: readonly Told[]): Promise<void> {
  for (const told of inTurns(all.filter(({ fact }) => fact.kind === 'SUSPENDED' || fact.kind === 'RESTORED')))
    await writeSome(context, told);
}

/** The first event of every certificate, then the second: a certificate is told what happened before it is asked again. */
function inTurns(told: readonly Told[]): ReadonlyArray<readonly Told[]> {
  const turns: Told[][] = [];
  const so = new Map<string, number>();
  for (const each of told) {
    const turn = so.get(each.certificate) ?? 0;
    so.set(each.certificate, turn + 1);
    (turns[turn] ??= []).push(each);
  }
  return turns;
}

async function writeSome(context: ActorContext, told: readonly Told[]): Promise<void> {
  const of = (type: string, value: (each: Told) => string | null): Column => [type, told.map(value)];
  const ids = told.map(() => newId());
  await insertRows(context.sql(), 'certificate_event', {
    id: ['uuid', ids],
    certificate_id: of('uuid', ({ certificate }) => certificate),
    client_id: of('uuid', ({ client }) => client),
    kind: of('text', ({ fact }) => fact.kind),
    effective_on: of('date', ({ fact }) => fact.on),
    reason_code: of('text', ({ fact }) => fact.reasonCode),
    reason: of('text', ({ fact }) => fact.reason),
    intake_id: of('uuid', ({ intake }) => intake),
    recorded_at: of('timestamptz', () => context.now),
  });
  told.forEach(({ certificate, intake }, at) => {
    const after = { certificate, intake };
    noteChange(context.em, { type: 'CertificateEvent', id: ids[at] ?? '', action: 'create', before: null, after });
  });
}
