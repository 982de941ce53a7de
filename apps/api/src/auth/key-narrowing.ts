import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Permission } from './permission-list.js';

/** To what a program's key is narrowed: some programmes, some clients, or both; an empty list narrows nothing. */
export interface Narrowing {
  readonly programmes: readonly string[];
  readonly clients: readonly string[];
}

/** What a narrowed program does not ask at all: questions over the whole body, which no row scope narrows. */
const WHOLE_BODY: ReadonlySet<Permission> = new Set<Permission>([
  'dashboard:read',
  'planning:read',
  'transition:read',
  'survey:read',
]);

/** The permissions that are left to a program whose key is narrowed. */
export function narrowedPermissions(permissions: ReadonlySet<Permission>): ReadonlySet<Permission> {
  return new Set([...permissions].filter((permission) => !WHOLE_BODY.has(permission)));
}

/** By which column a record is led to its programme; `none` where it belongs to none, so that it is not seen. */
type Way = 'programme' | 'audit' | 'certification' | 'application' | 'certificate' | 'intake' | 'client' | 'none';

const WAYS: Readonly<Record<Way, (alias: string, ids: RawBuilder<unknown>) => RawBuilder<unknown>>> = {
  programme: (alias, ids) => sql`${sql.ref(`${alias}.programme_id`)} = any(${ids})`,
  audit: (alias, ids) => led('audit', alias, ids),
  certification: (alias, ids) => led('certification', alias, ids),
  application: (alias, ids) => led('application', alias, ids),
  certificate: (alias, ids) => led('certificate', alias, ids),
  intake: (alias, ids) =>
    sql`exists (select 1 from certificate_intake its join certificate led on led.id = its.certificate_id
      where its.id = ${sql.ref(`${alias}.intake_id`)} and led.programme_id = any(${ids}))`,
  client: (alias, ids) => hasFile(`${alias}.client_id`, ids),
  none: () => sql`false`,
};

function led(table: string, alias: string, ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`exists (select 1 from ${sql.table(table)} led where led.id = ${sql.ref(`${alias}.${table}_id`)}
    and led.programme_id = any(${ids}))`;
}

/** A client that has a certification, or applied for one. */
function hasFile(column: string, ids: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql`(exists (select 1 from certification led where led.client_id = ${sql.ref(column)} and led.programme_id = any(${ids}))
    or exists (select 1 from application led where led.client_id = ${sql.ref(column)} and led.programme_id = any(${ids})))`;
}

/** Records of a client's file, each with the way to its programme. What is not named here no narrowed key sees. */
export const CLIENT_RECORDS: Readonly<Record<string, Way>> = {
  Site: 'client',
  Permit: 'client',
  StoredDocument: 'none',
  Certification: 'programme',
  Certificate: 'programme',
  CertificateEvent: 'certificate',
  CertificateIntake: 'certificate',
  IntakeFact: 'intake',
  CertificateIssue: 'certificate',
  SurveillanceActivity: 'programme',
  Application: 'programme',
  ApplicationDocument: 'application',
  PaperRequest: 'application',
  Transfer: 'application',
  ApplicationReview: 'application',
  Agreement: 'application',
  AgreementAmendment: 'none',
  Quote: 'application',
  QuoteLine: 'none',
  Charge: 'none',
  Invoice: 'none',
  InvoiceLine: 'none',
  Payment: 'none',
  Allocation: 'none',
  Audit: 'programme',
  AuditActivity: 'audit',
  MysteryVisit: 'audit',
  MysteryVisitFile: 'audit',
  TeamAssignment: 'audit',
  SeatDay: 'audit',
  TeamNotice: 'audit',
  TeamObjection: 'audit',
  TimeCalculation: 'audit',
  TimeAdjustment: 'audit',
  SiteSample: 'audit',
  SampledSite: 'audit',
  RemoteArrangement: 'audit',
  AuditMeeting: 'audit',
  MeetingAttendee: 'audit',
  SurveillanceItem: 'audit',
  PlanReport: 'audit',
  Scorecard: 'audit',
  ScorecardEntry: 'audit',
  Sample: 'audit',
  CriterionShare: 'audit',
  ResponseBasis: 'audit',
  ChecklistAnswer: 'audit',
  ResponseFile: 'audit',
  Nonconformity: 'audit',
  NonconformityAnswer: 'audit',
  NonconformityEvidence: 'audit',
  ChangeNotice: 'certification',
  MarkUse: 'certification',
  MarkAssessment: 'none',
  MarkCase: 'certification',
  MarkAnswer: 'none',
  MarkAnswerFile: 'none',
  MarkStop: 'certificate',
  TechnicalReview: 'audit',
  ReviewNote: 'audit',
  Decision: 'certification',
  EditionMove: 'certification',
  Appeal: 'application',
  Complaint: 'none',
};

/** Records of the body that everybody may read. */
const OF_THE_BODY = ['BodyProfile', 'HolidayYear', 'PriceList', 'CertificateReason'];

/** The rows of a type that a narrowed key sees, as a predicate on the row of an alias. */
export function withinNarrowing({ programmes, clients }: Narrowing, type: string, alias: string): RawBuilder<unknown> {
  const [ofProgrammes, ofClients] = [list(programmes), list(clients)];
  const both = (byProgramme: RawBuilder<unknown>, byClient: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`(${programmes.length > 0 ? byProgramme : sql`true`} and ${clients.length > 0 ? byClient : sql`true`})`;
  const way = CLIENT_RECORDS[type];
  if (way !== undefined)
    return both(WAYS[way](alias, ofProgrammes), sql`${sql.ref(`${alias}.client_id`)} = any(${ofClients})`);
  if (OF_THE_BODY.includes(type)) return sql`true`;
  const id = sql.ref(`${alias}.id`);
  switch (type) {
    case 'Client':
      return both(hasFile(`${alias}.id`, ofProgrammes), sql`${id} = any(${ofClients})`);
    case 'Programme':
      return programmes.length > 0 ? sql`${id} = any(${ofProgrammes})` : sql`true`;
    case 'SchemeEdition':
      return programmes.length > 0 ? WAYS.programme(alias, ofProgrammes) : sql`true`;
    case 'Person':
      // Whoever sits on a team of what it sees.
      return sql`exists (select 1 from team_assignment seat join audit its on its.id = seat.audit_id
        where seat.person_id = ${id} and ${both(sql`its.programme_id = any(${ofProgrammes})`, sql`its.client_id = any(${ofClients})`)})`;
    default:
      return sql`false`;
  }
}

function list(ids: readonly string[]): RawBuilder<unknown> {
  return sql`${`{${ids.join(',')}}`}::uuid[]`;
}
