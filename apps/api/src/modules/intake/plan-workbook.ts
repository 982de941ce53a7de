import {
  CLAUSE,
  IntakeSheet,
  planCertificates,
  planClients,
  planHistory,
  planPeople,
  refusal,
} from '@touchstone/rules';
import type {
  CertificateIntakeFacts,
  ClientIntake,
  IntakeFactRow,
  IntakeRow,
  PersonIntake,
  PlannedRow,
  Refusal,
} from '@touchstone/rules';
import type { PlainDate } from '@touchstone/plain-date';
import type { Permission } from '../../auth/permissions.js';
import type { ActorContext } from '../../context.js';
import { knownReasons } from '../certificates/index.js';
import type { IntakeRead } from './intake-workbook.js';
import { knownIntake } from './known.queries.js';
import type { KnownIntake } from './known.queries.js';

/** What taking a workbook in would do, row by row. */
export interface IntakePlan {
  readonly clients: ReadonlyArray<PlannedRow<ClientIntake>>;
  readonly certificates: ReadonlyArray<PlannedRow<CertificateIntakeFacts>>;
  readonly people: ReadonlyArray<PlannedRow<PersonIntake>>;
  readonly history: ReadonlyArray<PlannedRow<IntakeFactRow>>;
  readonly known: KnownIntake;
  /** What is wrong with whole sheets. */
  readonly refusals: readonly Refusal[];
}

/** What a role needs to take a sheet in: the right to enter its records by hand. */
const SHEET_DOORS: Readonly<Record<IntakeSheet, Permission>> = {
  CLIENTS: 'client:register',
  CERTIFICATES: 'client:register',
  PEOPLE: 'person:keep',
  HISTORY: 'client:register',
};

/** Judges every row of a workbook, by the rules and beside what is on record; nothing is written. */
export async function planWorkbook(
  context: ActorContext,
  { rows, refusals }: IntakeRead,
  cutOverOn: PlainDate,
): Promise<IntakePlan> {
  const known = await knownIntake(context, rows);
  const { today, secrets } = context;
  const clients = planClients(rows.CLIENTS, known);
  const certificates = planCertificates(rows.CERTIFICATES, {
    ...known,
    ...known.body,
    clients: clientsThere(known, clients),
    cutOverOn,
    today,
  });
  const people = planPeople(rows.PEOPLE, { ...known, fingerprintOf: secrets.fingerprint, today });
  const history = planHistory(rows.HISTORY, {
    certificates: certificatesThere(known, certificates),
    reasons: rows.HISTORY.length > 0 ? await knownReasons(context) : [],
    isDemo: known.body.isDemo,
    today,
  });
  return { clients, certificates, people, history, known, refusals: [...refusals, ...shutSheets(context, rows)] };
}

/** Every row of a plan, sheet by sheet. */
export function rowsOf({ clients, certificates, people, history }: IntakePlan): readonly PlannedRow[] {
  return [...clients, ...certificates, ...people, ...history];
}

/** Rows of a plan by sheet and by what would become of them. */
export function countsOf(plan: IntakePlan) {
  const bySheet = {
    CLIENTS: plan.clients,
    CERTIFICATES: plan.certificates,
    PEOPLE: plan.people,
    HISTORY: plan.history,
  };
  return Object.values(IntakeSheet).map((sheet) => {
    const count = { sheet, created: 0, changed: 0, unchanged: 0, refused: 0 };
    for (const { state } of bySheet[sheet]) count[COUNTED[state]] += 1;
    return count;
  });
}

const COUNTED = { NEW: 'created', CHANGED: 'changed', UNCHANGED: 'unchanged', REFUSED: 'refused' } as const;

function shutSheets(
  { actor }: ActorContext,
  rows: Readonly<Record<IntakeSheet, readonly IntakeRow[]>>,
): readonly Refusal[] {
  return Object.values(IntakeSheet)
    .filter((sheet) => rows[sheet].length > 0 && !actor.permissions.has(SHEET_DOORS[sheet]))
    .map((sheet) => refusal('INTAKE_SHEET_NOT_YOURS', CLAUSE.house, { field: `${sheet}.1` }));
}

function clientsThere(
  known: KnownIntake,
  planned: IntakePlan['clients'],
): ReadonlyMap<string, { readonly name: string }> {
  const there = new Map<string, { readonly name: string }>();
  for (const [uscc, { facts }] of known.clients) there.set(uscc, facts);
  for (const { facts } of planned) if (facts) there.set(facts.uscc, facts);
  return there;
}

function certificatesThere({ told }: KnownIntake, planned: IntakePlan['certificates']) {
  const there = new Map(told);
  for (const { facts, id } of planned)
    if (facts && id === null) there.set(facts.number, { facts, told: [], isDecidedSince: false });
  return there;
}
