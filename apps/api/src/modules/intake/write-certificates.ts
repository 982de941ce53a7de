import { cycleOf, planSurveillance } from '@touchstone/rules';
import type { CertificateIntakeFacts, EditionTaken } from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { arrayOf, insertRows } from '../../database/insert-rows.js';
import type { Column } from '../../database/insert-rows.js';
import { noteChange } from '../../database/journal-subscriber.js';
import { nextNumber } from '../../database/next-number.js';
import { newId } from '../../graphql/ids.js';
import type { IntakePeriod, IntakeWorkbook } from './intake-period.entity.js';
import type { IntakePlan } from './plan-workbook.js';

/** A certificate on the way in, with everything that comes with it. */
export interface Entering {
  readonly facts: CertificateIntakeFacts;
  readonly edition: EditionTaken;
  readonly id: string;
  readonly certificationId: string;
  readonly intakeId: string;
  readonly programmeId: string;
  readonly clientId: string;
  readonly clientName: string;
  readonly clientAddress: string;
  readonly surveillancesOn: readonly PlainDate[];
}

/** By what certificates come in. */
export interface Way {
  readonly period: IntakePeriod;
  readonly workbook: IntakeWorkbook;
}

/**
 * Enters the running certificates of a plan: their files, what they came in with in the place of a decision, what they
 * say, and the surveillances that the rule finds from their cycle and those done.
 */
export async function writeCertificates(
  context: ActorContext,
  plan: IntakePlan,
  way: Way,
): Promise<readonly Entering[]> {
  const entering = await gather(context, plan);
  if (entering.length === 0) return entering;
  await writeFiles(context, entering);
  await writeIntakes(context, entering, way);
  await writeIssues(context, entering);
  await writeSurveillances(context, entering);
  return entering;
}

/** Who holds each certificate, as the clients stand by now, in which programme, and what was done of its cycle. */
async function gather(
  context: ActorContext,
  { certificates, history, known }: IntakePlan,
): Promise<readonly Entering[]> {
  const added = certificates.filter(({ state }) => state === 'NEW');
  const { rows } = await sql<{ id: string; uscc: string; name: string; address: string }>`select id, uscc, name, address
    from client where uscc = any(${arrayOf(new Set(added.map(({ facts }) => facts?.uscc ?? '')))}::text[])`.execute(
    context.sql(),
  );
  const holders = new Map(rows.map((row) => [row.uscc, row]));
  const programmes = await sql<{ id: string; code: string }>`select id, code from programme`.execute(context.sql());
  const programmeOf = new Map(programmes.rows.map(({ id, code }) => [code, id]));
  const done = Map.groupBy(
    history.filter(({ facts }) => facts?.kind === 'SURVEILLANCE'),
    ({ facts }) => facts?.certificate ?? '',
  );
  return added.flatMap(({ facts }) => {
    const holder = facts && holders.get(facts.uscc);
    const edition = facts && known.editions.get(facts.edition);
    const programmeId = facts && programmeOf.get(facts.programme);
    if (!facts || !holder || !edition || !programmeId) return [];
    const surveillancesOn = (done.get(facts.number) ?? []).flatMap(({ facts: fact }) => (fact ? [fact.on] : []));
    const ids = { id: newId(), certificationId: newId(), intakeId: newId() };
    const { id: clientId, name: clientName, address: clientAddress } = holder;
    return [{ ...ids, facts, edition, programmeId, clientId, clientName, clientAddress, surveillancesOn }];
  });
}

/** A column over what is entering. */
function columnFor<Row>(rows: readonly Row[]) {
  return (type: string, value: (row: Row) => string | number | boolean | null): Column => [type, rows.map(value)];
}

async function writeFiles(context: ActorContext, entering: readonly Entering[]): Promise<void> {
  const of = columnFor(entering);
  const database = context.sql();
  const shared = {
    client_id: of('uuid', ({ clientId }) => clientId),
    programme_id: of('uuid', ({ programmeId }) => programmeId),
    edition_id: of('text', ({ facts }) => facts.edition),
    scope_zh: of('text', ({ facts }) => facts.scopeZh),
    scope_en: of('text', ({ facts }) => facts.scopeEn),
    version: of('integer', () => 1),
  };
  const numbers = await fileNumbers(context, entering.length);
  await insertRows(database, 'certification', {
    id: of('uuid', ({ certificationId }) => certificationId),
    number: ['text', numbers],
    ...shared,
    technical_codes: of('text[]', ({ facts }) => arrayOf(facts.technicalCodes)),
    status: of('text', () => 'CERTIFIED'),
    opened_on: of('date', ({ facts }) => facts.agreementSignedOn),
  });
  await insertRows(database, 'certificate', {
    id: of('uuid', ({ id }) => id),
    number: of('text', ({ facts }) => facts.number),
    certification_id: of('uuid', ({ certificationId }) => certificationId),
    ...shared,
    level: of('text', ({ facts }) => facts.level),
    client_name: of('text', ({ clientName }) => clientName),
    client_address: of('text', ({ clientAddress }) => clientAddress),
    decided_on: of('date', ({ facts }) => facts.decidedOn),
    issued_on: of('date', ({ facts }) => facts.issuedOn),
    valid_until: of('date', ({ facts }) => facts.validUntil),
    first_issued_on: of('date', ({ facts }) => facts.firstIssuedOn),
    previous_valid_until: of('date', ({ facts }) => facts.previousValidUntil),
    is_specimen: of('boolean', ({ facts }) => facts.number.startsWith('SPECIMEN-')),
    regime: of('text', ({ edition }) => edition.regime),
    restorable_months: of('integer', ({ edition }) => edition.policy.restorableMonths),
    recertification_started_on: of('date', ({ facts }) => facts.recertificationStartedOn),
    recertification_on_site_until: of('date', ({ facts }) => facts.recertificationOnSiteUntil),
  });
  for (const [at, { certificationId: file, id, clientId: client, facts }] of entering.entries()) {
    const { number, level, decidedOn, validUntil } = facts;
    const ofFile = { number: numbers[at], client };
    noteChange(context.em, { type: 'Certification', id: file, action: 'create', before: null, after: ofFile });
    const after = { number, client, certification: file, level, decidedOn, validUntil };
    noteChange(context.em, { type: 'Certificate', id, action: 'create', before: null, after });
  }
}

/** Numbers of files that follow each other in the year that runs. */
async function fileNumbers(context: ActorContext, count: number): Promise<readonly string[]> {
  const [, series = '', first = '1'] = /^(.*-)([0-9]+)$/.exec(await nextNumber(context, 'certification')) ?? [];
  return Array.from({ length: count }, (_, at) => `${series}${String(Number(first) + at).padStart(4, '0')}`);
}

async function writeIntakes(
  context: ActorContext,
  entering: readonly Entering[],
  { period, workbook }: Way,
): Promise<void> {
  const of = columnFor(entering);
  const { actor, today, em } = context;
  await insertRows(context.sql(), 'certificate_intake', {
    id: of('uuid', ({ intakeId }) => intakeId),
    certificate_id: of('uuid', ({ id }) => id),
    client_id: of('uuid', ({ clientId }) => clientId),
    decided_by: of('text', ({ facts }) => facts.decidedBy),
    decided_on: of('date', ({ facts }) => facts.decidedOn),
    level: of('text', ({ facts }) => facts.level),
    source: of('text', () => period.source),
    agreement_signed_on: of('date', ({ facts }) => facts.agreementSignedOn),
    agreement_until: of('date', ({ facts }) => facts.agreementUntil),
    taken_in_on: of('date', () => today),
    workbook_id: of('uuid', () => workbook.id),
    period_id: of('uuid', () => period.id),
    taken_in_by_account_id: of('uuid', () => actor.accountId),
    said: of('jsonb', ({ facts }) => JSON.stringify(facts)),
  });
  for (const { intakeId: id, id: certificate, facts } of entering)
    noteChange(em, {
      type: 'CertificateIntake',
      id,
      action: 'create',
      before: null,
      after: { certificate, decidedBy: facts.decidedBy },
    });
}

/** What a certificate says from the first day on: by it the register knows it, and it has a place in the status lists. */
async function writeIssues(context: ActorContext, entering: readonly Entering[]): Promise<void> {
  const of = columnFor(entering);
  const ids = entering.map(() => newId());
  await insertRows(context.sql(), 'certificate_event', {
    id: ['uuid', ids],
    certificate_id: of('uuid', ({ id }) => id),
    client_id: of('uuid', ({ clientId }) => clientId),
    kind: of('text', () => 'ISSUED'),
    effective_on: of('date', ({ facts }) => facts.issuedOn),
    level: of('text', ({ facts }) => facts.level),
    intake_id: of('uuid', ({ intakeId }) => intakeId),
    recorded_at: of('timestamptz', () => context.now),
  });
  const issues = entering.map(() => newId());
  await insertRows(context.sql(), 'certificate_issue', {
    id: ['uuid', issues],
    certificate_id: of('uuid', ({ id }) => id),
    client_id: of('uuid', ({ clientId }) => clientId),
    issue: of('integer', () => 0),
    number: of('text', ({ facts }) => facts.number),
    change_codes: of('text[]', () => '{}'),
    client_name: of('text', ({ clientName }) => clientName),
    client_address: of('text', ({ clientAddress }) => clientAddress),
    scope_zh: of('text', ({ facts }) => facts.scopeZh),
    scope_en: of('text', ({ facts }) => facts.scopeEn),
    level: of('text', ({ facts }) => facts.level),
    issued_on: of('date', ({ facts }) => facts.issuedOn),
  });
  entering.forEach(({ id: certificate, intakeId: intake }, at) => {
    const note = (type: string, id = ''): void =>
      noteChange(context.em, { type, id, action: 'create', before: null, after: { certificate, intake } });
    note('CertificateEvent', ids[at]);
    note('CertificateIssue', issues[at]);
  });
}

/** The surveillances of each cycle by the rule: those done, the next, and the provisional ones. */
async function writeSurveillances(context: ActorContext, entering: readonly Entering[]): Promise<void> {
  const owed = entering.flatMap((each) =>
    planSurveillance(cycleOf(each.facts, each.edition, each.surveillancesOn)).map((row) => ({
      ...each,
      row,
      rowId: newId(),
    })),
  );
  const of = columnFor(owed);
  await insertRows(context.sql(), 'surveillance_activity', {
    id: of('uuid', ({ rowId }) => rowId),
    certificate_id: of('uuid', ({ id }) => id),
    client_id: of('uuid', ({ clientId }) => clientId),
    programme_id: of('uuid', ({ programmeId }) => programmeId),
    number: of('integer', ({ row }) => row.number),
    anchor_on: of('date', ({ row }) => row.anchorOn),
    opens_on: of('date', ({ row }) => row.opensOn),
    due_on: of('date', ({ row }) => row.dueOn),
    completed_on: of('date', ({ row }) => row.completedOn),
    owed: of('boolean', ({ row }) => row.owed),
    provisional: of('boolean', ({ row }) => row.provisional),
    or_recertification: of('boolean', ({ row }) => row.orRecertification),
  });
  for (const { rowId: id, id: certificate, row } of owed) {
    const after = { certificate, number: row.number, dueOn: row.dueOn };
    noteChange(context.em, { type: 'SurveillanceActivity', id, action: 'create', before: null, after });
  }
}
