import type {
  CertificateIntakeFacts,
  CertificateOnRecord,
  CertificateTold,
  ClientIntake,
  EditionTaken,
  IntakeFactRow,
  IntakeRow,
  IntakeSheet,
  Kept,
  KnownPeople,
} from '@touchstone/rules';
import { INTAKE_COLUMNS, normaliseUscc } from '@touchstone/rules';
import { sql } from 'kysely';
import type { ActorContext } from '../../context.js';
import { arrayOf } from '../../database/insert-rows.js';

/** A certificate on record that a workbook names. */
interface CertificateRow {
  readonly id: string;
  readonly number: string;
  readonly said: CertificateIntakeFacts | null;
  readonly told: readonly IntakeFactRow[];
  readonly isDecidedSince: boolean;
}

/** What is on record of what a workbook names, found by its own keys. */
export interface KnownIntake {
  readonly clients: ReadonlyMap<string, Kept<ClientIntake>>;
  readonly names: ReadonlyArray<{ readonly uscc: string; readonly name: string }>;
  readonly people: KnownPeople['people'];
  readonly numbers: ReadonlyMap<string, string>;
  readonly certificates: ReadonlyMap<string, CertificateOnRecord>;
  readonly told: ReadonlyMap<string, CertificateTold>;
  readonly living: ReadonlyMap<string, string>;
  readonly editions: ReadonlyMap<string, EditionTaken>;
  readonly body: {
    readonly isDemo: boolean;
    readonly approvalNumber: string | null;
    readonly approvedFields: readonly string[];
  };
}

type Rows = Readonly<Record<IntakeSheet, readonly IntakeRow[]>>;

interface Answer {
  readonly clients: ReadonlyArray<ClientIntake & { readonly id: string; readonly isAsTakenIn: boolean }>;
  readonly names: KnownIntake['names'];
  readonly people: ReadonlyArray<{ readonly id: string; readonly isAsTakenIn: boolean; readonly facts: never }>;
  readonly numbers: ReadonlyArray<readonly [string, string]>;
  readonly certificates: readonly CertificateRow[];
  readonly living: ReadonlyArray<readonly [string, string]>;
  readonly adopted: readonly string[];
  readonly body: KnownIntake['body'];
}

const json = (rows: ReturnType<typeof sql>) =>
  sql`(select coalesce(json_agg(to_json(r)), '[]'::json) from (${rows}) r)`;

/** Everything a workbook is judged beside: one statement, by the keys that the workbook has. */
export async function knownIntake(context: ActorContext, rows: Rows): Promise<KnownIntake> {
  const { rows: answers } = await sql<Answer>`select ${clientsNamed(rows)} as clients,
    ${rows.CLIENTS.length > 0 ? json(sql`select uscc, name from client`) : sql`'[]'::json`} as names,
    ${peopleNamed(rows)} as people,
    (select coalesce(json_agg(json_build_array(i.fingerprint, p.staff_number)), '[]'::json)
      from identity_number i join person p on p.id = i.person_id where ${rows.PEOPLE.length > 0}) as numbers,
    ${certificatesNamed(rows)} as certificates,
    (select coalesce(json_agg(json_build_array(k.uscc || ' ' || p.code, c.number)), '[]'::json)
      from certificate c join client k on k.id = c.client_id join programme p on p.id = c.programme_id
      where ${rows.CERTIFICATES.length > 0} and c.withdrawn_on is null and c.cancelled_on is null and c.replaced_on is null
        and c.valid_until >= ${context.today}::date) as living,
    (select coalesce(json_agg(edition_id), '[]'::json) from scheme_edition) as adopted,
    (select json_build_object('isDemo', is_demo, 'approvalNumber', nullif(approval_number, ''), 'approvedFields', approved_fields)
      from body_profile) as body`.execute(context.sql());
  const [answer] = answers;
  if (!answer) throw new Error('A statement without a table answers with one row');
  return shaped(context, answer);
}

function clientsNamed({ CLIENTS, CERTIFICATES }: Rows) {
  const codes = [...keysOf('CLIENTS', CLIENTS, 'uscc'), ...keysOf('CERTIFICATES', CERTIFICATES, 'uscc')];
  return json(sql`select id, coalesce(version = taken_in_version, false) as "isAsTakenIn", uscc, name, name_en as "nameEn",
    province_code as "provinceCode", address, sector, headcount, business_scope as "businessScope",
    legal_representative as "legalRepresentative", contact_name as "contactName", contact_phone as "contactPhone",
    contact_email as "contactEmail", working_language as "workingLanguage", distinct_because as "distinctBecause"
    from client where uscc = any(${arrayOf(new Set(codes.map(normaliseUscc)))}::text[])`);
}

function peopleNamed({ PEOPLE }: Rows) {
  return json(sql`select p.id, coalesce(p.version = p.taken_in_version, false) as "isAsTakenIn",
    json_build_object('staffNumber', p.staff_number, 'name', p.name, 'nameLatin', p.name_latin, 'provinceCode', p.province_code,
      'city', p.city, 'email', p.email, 'employment', p.employment, 'joinedOn', p.joined_on, 'languages', p.languages,
      'fingerprint', i.fingerprint) as facts
    from person p left join identity_number i on i.person_id = p.id
    where p.staff_number = any(${arrayOf(new Set(keysOf('PEOPLE', PEOPLE, 'staffNumber')))}::text[])`);
}

/** By number as it is written, and as a demonstration keeps it. */
function certificatesNamed({ CERTIFICATES, HISTORY }: Rows) {
  const written = [...keysOf('CERTIFICATES', CERTIFICATES, 'number'), ...keysOf('HISTORY', HISTORY, 'certificate')];
  const plain = new Set(written.map((number) => number.normalize('NFKC').replaceAll(/\s/g, '').toUpperCase()));
  const numbers = [...plain].flatMap((number) => [number, `SPECIMEN-${number}`]);
  return json(sql`select c.id, c.number, i.said,
    (select coalesce(json_agg(json_build_object('certificate', c.number, 'kind', f.kind, 'on', f.happened_on, 'until', f.until,
      'number', f.number, 'level', f.level, 'score', f.score, 'reasonCode', f.reason_code, 'reason', f.reason,
      'decidedBy', f.decided_by)), '[]'::json) from intake_fact f where f.intake_id = i.id) as told,
    exists (select 1 from decision d where d.certificate_id = c.id)
      or exists (select 1 from certificate_event e where e.certificate_id = c.id and e.intake_id is null) as "isDecidedSince"
    from certificate c left join certificate_intake i on i.certificate_id = c.id
    where c.number = any(${arrayOf(numbers)}::text[])`);
}

function keysOf(sheet: IntakeSheet, rows: readonly IntakeRow[], column: string): readonly string[] {
  const at = (INTAKE_COLUMNS[sheet] as readonly string[]).indexOf(column);
  return rows.map(({ cells }) => cells[at] ?? '');
}

function shaped({ editions }: ActorContext, answer: Answer): KnownIntake {
  const adopted = new Set(answer.adopted);
  const told = answer.certificates.flatMap(({ number, said, told: facts, isDecidedSince }) =>
    said ? [[number, { facts: said, told: facts, isDecidedSince }] as const] : [],
  );
  return {
    clients: new Map(
      answer.clients.map(({ id, isAsTakenIn, ...facts }) => [facts.uscc, { id, isAsTakenIn, facts }] as const),
    ),
    names: answer.names,
    people: new Map(answer.people.map((each) => [(each.facts as { staffNumber: string }).staffNumber, each] as const)),
    numbers: new Map(answer.numbers),
    certificates: new Map(answer.certificates.map(({ id, number, said }) => [number, { id, takenIn: said }])),
    told: new Map(told),
    living: new Map(answer.living),
    editions: new Map(
      editions.all().map(({ id, programme, levels, cycle, inForceFrom, inForceUntil }) => [
        id,
        {
          programme: programme.code,
          isAdopted: adopted.has(id),
          inForce: { inForceFrom, inForceUntil },
          levels: levels.items.map(({ code }) => code),
          regime: cycle.regime,
          validityMonths: cycle.validityMonths,
          policy: cycle,
        },
      ]),
    ),
    body: answer.body,
  };
}
