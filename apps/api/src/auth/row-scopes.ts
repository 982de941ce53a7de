import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import type { Actor } from './actor.js';
import { withinNarrowing } from './key-narrowing.js';
import type { Narrowing } from './key-narrowing.js';
import { mayRead } from './read-permissions.js';

/** The rows of a type that an actor may see, as a predicate on the row of an alias. */
export type RowScope = (type: string, alias: string) => RawBuilder<unknown>;

type Predicate = (alias: string, actor: Actor) => RawBuilder<unknown>;

/** How far a role sees: everything, what its person is assigned to, or its own client's file. */
interface TypeScope {
  readonly assigned: Predicate;
  readonly own: Predicate;
}

const NONE: Predicate = () => sql`false`;
const ALL: Predicate = () => sql`true`;
const column = (alias: string, name: string): RawBuilder<unknown> => sql.ref(`${alias}.${name}`);

const onTeamOf =
  (auditColumn: string): Predicate =>
  (alias, actor) =>
    sql`exists (select 1 from team_assignment ta where ta.audit_id = ${column(alias, auditColumn)} and ta.person_id = ${actor.personId})`;
const onTeamOfItOrLater =
  (auditColumn: string): Predicate =>
  (alias, actor) =>
    sql`exists (select 1 from team_assignment ta join audit mine on mine.id = ta.audit_id
      join audit its on its.certification_id = mine.certification_id and its.starts_on <= mine.starts_on
      where ta.person_id = ${actor.personId} and its.id = ${column(alias, auditColumn)})`;
const clientOnTeam =
  (clientColumn: string): Predicate =>
  (alias, actor) =>
    sql`exists (select 1 from team_assignment ta where ta.client_id = ${column(alias, clientColumn)} and ta.person_id = ${actor.personId})`;
const ofOwnClient =
  (clientColumn: string): Predicate =>
  (alias, actor) =>
    sql`${column(alias, clientColumn)} = ${actor.clientId}`;
const self =
  (personColumn: string): Predicate =>
  (alias, actor) =>
    sql`${column(alias, personColumn)} = ${actor.personId}`;
/** What an account was told: its own, whoever it is. */
const toldTo: Predicate = (alias, actor) => sql`${column(alias, 'account_id')} = ${actor.accountId || null}::uuid`;
const ownAccount: Predicate = (alias, actor) => sql`${column(alias, 'id')} = ${actor.accountId}`;
/** Whoever has a feed's link reads what its owner may read: it is nobody else's to see, in the office neither. */
const ownFeed: Predicate = (alias, actor) => sql`${column(alias, 'owner_id')} = ${actor.accountId}`;
const both =
  (first: Predicate, second: Predicate): Predicate =>
  (alias, actor) =>
    sql`(${first(alias, actor)} and ${second(alias, actor)})`;

const CLIENT_FILE: TypeScope = { assigned: clientOnTeam('client_id'), own: ofOwnClient('client_id') };
/** Types whose rows tell what a client owes. */
const MONEY = ['Charge', 'Invoice', 'InvoiceLine', 'Payment', 'Allocation'] as const;
/** What a client owes is its own business and the office's, no auditor's. */
const MONEY_FILE: TypeScope = { assigned: NONE, own: ofOwnClient('client_id') };
const AUDIT_FILE: TypeScope = { assigned: onTeamOf('audit_id'), own: ofOwnClient('client_id') };
/** What a team noted for its own verdict: the client reads it with the scorecard, once that is decided. */
const AUDIT_FILE_DECIDED: TypeScope = {
  assigned: onTeamOf('audit_id'),
  own: both(
    ofOwnClient('client_id'),
    (alias) => sql`exists (select 1 from audit u where u.id = ${column(alias, 'audit_id')} and u.status = 'DECIDED')`,
  ),
};
/** Whether the audit of a row has been reported. */
const isReported: Predicate = (alias) => sql`exists (select 1 from audit u
  where u.id = ${column(alias, 'audit_id')} and u.status in ('REPORTED', 'REVIEWED', 'DECIDED'))`;
/**
 * What is kept from the client until the report, lest it be expected: who comes as a customer, what was seen, and the
 * team's hours, which lie on those days as well.
 */
const AUDIT_FILE_REPORTED: TypeScope = {
  assigned: onTeamOf('audit_id'),
  own: both(ofOwnClient('client_id'), isReported),
};
/** No file that the team keeps with an answer of an audit still undecided. */
const beforeNoDecision: Predicate = (alias) => sql`(${column(alias, 'uploaded_by_id')} is null or not exists (
  select 1 from (select document_id, audit_id from response_file union all select document_id, audit_id from sample
    union all select document_id, audit_id from mystery_visit_file) f
    join audit u on u.id = f.audit_id
  where f.document_id = ${column(alias, 'id')} and u.status <> 'DECIDED'))`;
/** What the next team must see as well, to verify what became of it (GB/T 27021.1-2017, 9.6.2). */
const FOLLOWED_UP: TypeScope = { assigned: onTeamOfItOrLater('audit_id'), own: ofOwnClient('client_id') };
const PERSON_FILE: TypeScope = { assigned: self('person_id'), own: NONE };

/** A team mate, or the actor. */
const colleague: Predicate = (alias, actor) => sql`(${column(alias, 'id')} = ${actor.personId} or exists (
  select 1 from team_assignment mine join team_assignment theirs on theirs.audit_id = mine.audit_id
  where mine.person_id = ${actor.personId} and theirs.person_id = ${column(alias, 'id')}))`;
/** Somebody on a team that audits the actor's organisation: the client is told their names (GB/T 27021.1-2017, 9.2.3). */
const auditsUs: Predicate = (alias, actor) => sql`exists (
  select 1 from team_assignment ta where ta.client_id = ${actor.clientId} and ta.person_id = ${column(alias, 'id')})`;

/**
 * Which rows of each type an auditor or a client contact may see; whoever works in the office sees them all.
 * A type that is not named here cannot be read at all.
 */
export const ROW_SCOPES: Readonly<Record<string, TypeScope>> = {
  StoredDocument: {
    assigned: (a, x) =>
      sql`(${self('uploaded_by_id')(a, x)} or ${self('person_id')(a, x)} or ${clientOnTeam('client_id')(a, x)})`,
    own: both(ofOwnClient('client_id'), beforeNoDecision),
  },
  BodyProfile: { assigned: ALL, own: ALL },
  HolidayYear: { assigned: ALL, own: ALL },
  PriceList: { assigned: ALL, own: ALL },
  Client: { assigned: clientOnTeam('id'), own: ofOwnClient('id') },
  Site: CLIENT_FILE,
  Permit: CLIENT_FILE,
  Programme: { assigned: ALL, own: ALL },
  SchemeEdition: { assigned: ALL, own: ALL },
  Person: { assigned: colleague, own: auditsUs },
  Contract: PERSON_FILE,
  Leave: PERSON_FILE,
  Declaration: PERSON_FILE,
  ContinuingEducation: PERSON_FILE,
  IdentityNumber: PERSON_FILE,
  IdentityLook: PERSON_FILE,
  QualificationProposal: PERSON_FILE,
  Witness: {
    assigned: (a, x) => sql`(${self('person_id')(a, x)} or ${self('witnessing_id')(a, x)})`,
    own: NONE,
  },
  Registration: PERSON_FILE,
  TechnicalCode: PERSON_FILE,
  CompetenceEvaluation: PERSON_FILE,
  Authorisation: PERSON_FILE,
  Interest: PERSON_FILE,
  MailMessage: { assigned: NONE, own: NONE },
  Notice: { assigned: toldTo, own: toldTo },
  ReminderLadder: { assigned: ALL, own: ALL },
  WebhookEndpoint: { assigned: NONE, own: NONE },
  WebhookEvent: { assigned: NONE, own: NONE },
  WebhookDelivery: { assigned: NONE, own: NONE },
  Job: { assigned: NONE, own: NONE },
  IssuerKey: { assigned: NONE, own: NONE },
  Account: { assigned: ownAccount, own: ownAccount },
  RoleChange: { assigned: NONE, own: NONE },
  ServiceAccount: { assigned: NONE, own: NONE },
  ApiKey: { assigned: NONE, own: NONE },
  Certification: CLIENT_FILE,
  Certificate: CLIENT_FILE,
  CertificateEvent: CLIENT_FILE,
  CertificateIntake: CLIENT_FILE,
  IntakeFact: CLIENT_FILE,
  IntakePeriod: { assigned: NONE, own: NONE },
  IntakeWorkbook: { assigned: NONE, own: NONE },
  CertificateIssue: CLIENT_FILE,
  CertificateReason: { assigned: ALL, own: ALL },
  SurveillanceActivity: CLIENT_FILE,
  ClientContact: { assigned: clientOnTeam('client_id'), own: NONE },
  Application: CLIENT_FILE,
  ApplicationDocument: CLIENT_FILE,
  PaperRequest: CLIENT_FILE,
  Transfer: CLIENT_FILE,
  ApplicationReview: CLIENT_FILE,
  Agreement: CLIENT_FILE,
  AgreementAmendment: CLIENT_FILE,
  Quote: CLIENT_FILE,
  QuoteLine: CLIENT_FILE,
  Charge: MONEY_FILE,
  Invoice: MONEY_FILE,
  InvoiceLine: MONEY_FILE,
  Payment: MONEY_FILE,
  Allocation: MONEY_FILE,
  SuspensionProposal: { assigned: NONE, own: NONE },
  ProposalDismissal: { assigned: NONE, own: NONE },
  CreditCheck: { assigned: NONE, own: NONE },
  Audit: { assigned: onTeamOfItOrLater('id'), own: ofOwnClient('client_id') },
  AuditActivity: {
    assigned: onTeamOf('audit_id'),
    own: both(
      ofOwnClient('client_id'),
      (alias, actor) => sql`(${column(alias, 'kind')} <> 'MYSTERY' or ${isReported(alias, actor)})`,
    ),
  },
  MysteryVisit: AUDIT_FILE_REPORTED,
  MysteryVisitFile: AUDIT_FILE_REPORTED,
  TeamAssignment: AUDIT_FILE,
  SeatDay: AUDIT_FILE_REPORTED,
  TeamNotice: AUDIT_FILE,
  TeamObjection: AUDIT_FILE,
  TimeCalculation: AUDIT_FILE,
  TimeAdjustment: AUDIT_FILE,
  SiteSample: AUDIT_FILE,
  SampledSite: AUDIT_FILE,
  RemoteArrangement: AUDIT_FILE,
  AuditMeeting: AUDIT_FILE,
  MeetingAttendee: AUDIT_FILE,
  SurveillanceItem: AUDIT_FILE,
  PlanReport: AUDIT_FILE,
  Scorecard: {
    assigned: onTeamOf('audit_id'),
    own: both(ofOwnClient('client_id'), (alias) => sql`${column(alias, 'status')} = 'FROZEN'`),
  },
  ScorecardEntry: AUDIT_FILE_DECIDED,
  Sample: AUDIT_FILE_DECIDED,
  CriterionShare: AUDIT_FILE,
  Survey: { assigned: clientOnTeam('client_id'), own: NONE },
  ResponseBasis: AUDIT_FILE_REPORTED,
  ChecklistAnswer: AUDIT_FILE_DECIDED,
  ResponseFile: AUDIT_FILE_DECIDED,
  Nonconformity: FOLLOWED_UP,
  NonconformityAnswer: FOLLOWED_UP,
  NonconformityEvidence: FOLLOWED_UP,
  ChangeNotice: CLIENT_FILE,
  MarkUse: CLIENT_FILE,
  MarkAssessment: CLIENT_FILE,
  MarkCase: CLIENT_FILE,
  MarkAnswer: CLIENT_FILE,
  MarkAnswerFile: CLIENT_FILE,
  MarkStop: CLIENT_FILE,
  TechnicalReview: { assigned: onTeamOf('audit_id'), own: NONE },
  ReviewNote: { assigned: onTeamOf('audit_id'), own: NONE },
  Decision: AUDIT_FILE,
  Appeal: { assigned: NONE, own: ofOwnClient('client_id') },
  AppealNote: {
    assigned: NONE,
    own: both(ofOwnClient('client_id'), (alias) => column(alias, 'is_told')),
  },
  AppealFinding: { assigned: NONE, own: NONE },
  Transition: { assigned: NONE, own: NONE },
  EditionMove: CLIENT_FILE,
  Complaint: {
    assigned: both(clientOnTeam('client_id'), (alias) => sql`${column(alias, 'status')} <> 'RECEIVED'`),
    own: both(ofOwnClient('client_id'), (alias) => sql`${column(alias, 'told_client_on')} is not null`),
  },
  ComplaintSource: { assigned: NONE, own: NONE },
  PaperTemplate: { assigned: NONE, own: NONE },
  AssignmentProposal: { assigned: NONE, own: NONE },
  ProposalLine: { assigned: NONE, own: NONE },
  ProposalSeat: { assigned: NONE, own: NONE },
  // Its keeper's, and whom it is shared with: in the office as well.
  SavedView: { assigned: NONE, own: NONE },
  AuthorityReturn: { assigned: NONE, own: NONE },
  ReturnFormatVersion: { assigned: NONE, own: NONE },
  CalendarFeed: { assigned: ownFeed, own: ownFeed },
  JournalEntry: { assigned: NONE, own: NONE },
  // The body's own house is its office's business.
  HouseRhythm: { assigned: NONE, own: NONE },
  HouseTask: { assigned: NONE, own: NONE },
  HouseTaskMember: { assigned: NONE, own: NONE },
  ImpartialityRisk: { assigned: NONE, own: NONE },
  RiskReview: { assigned: NONE, own: NONE },
  HouseAction: { assigned: NONE, own: NONE },
  TechnicalFile: { assigned: NONE, own: NONE },
  TechnicalFileItem: { assigned: NONE, own: NONE },
  LegalHold: { assigned: NONE, own: NONE },
};

/** What the actor may see of each type. @throws Error for a type without a written scope: deny by default, loudly */
export function rowScopeOf(actor: Actor): RowScope {
  return (type, alias) => {
    const scope = ROW_SCOPES[type];
    if (!scope) throw new Error(`No row scope is written for ${type}`);
    if (actor.key?.narrowed) return narrowedTo(actor.key.narrowed, type, { alias, actor });
    if (actor.reach.includes('OFFICE')) return (WITHIN_OFFICE[type] ?? ALL)(alias, actor);
    const reached = [
      ...(actor.reach.includes('ASSIGNED') && actor.personId ? [scope.assigned(alias, actor)] : []),
      ...(actor.reach.includes('OWN') && actor.clientId ? [scope.own(alias, actor)] : []),
    ];
    return reached.length === 0 ? sql`false` : sql`(${sql.join(reached, sql` or `)})`;
  };
}

/**
 * Whether an actor of the office may read every row of a type. Where he may not, and nothing within the office tells its
 * rows apart, he may read none.
 */
export function readsEveryRow(actor: Actor, type: string): boolean {
  return (
    actor.reach.includes('OFFICE') &&
    !actor.key?.narrowed &&
    !(type in WITHIN_OFFICE) &&
    type in ROW_SCOPES &&
    mayRead(actor.permissions, type)
  );
}

/** A program's rows: what the office sees, and of it what its key is narrowed to. */
function narrowedTo(
  narrowed: Narrowing,
  type: string,
  { alias, actor }: { readonly alias: string; readonly actor: Actor },
): RawBuilder<unknown> {
  return sql`(${(WITHIN_OFFICE[type] ?? ALL)(alias, actor)} and ${withinNarrowing(narrowed, type, alias)})`;
}

/**
 * What the actor may read of each type: nothing where he has no permission for it, else the rows he may see. Everything
 * that reads for an answer takes this one, so that no relation is a way round a door.
 */
export function readScopeOf(actor: Actor): RowScope {
  const rows = rowScopeOf(actor);
  return (type, alias) => {
    if (!mayRead(actor.permissions, type)) return sql`false`;
    return type === 'JournalEntry' && actor.permissions.has('decision:take') ? withoutMoney(alias) : rows(type, alias);
  };
}

/**
 * Files the office sees: those of clients for whoever reads files, those of persons for whoever keeps or judges
 * qualifications; and everybody's own.
 */
function papersOf(alias: string, actor: Actor): RawBuilder<unknown> {
  const ofPerson = column(alias, 'person_id');
  const seen = [
    sql`${column(alias, 'uploaded_by_id')} = ${actor.personId}`,
    sql`${ofPerson} = ${actor.personId}`,
    ...(actor.permissions.has('document:read')
      ? [sql`${ofPerson} is null`, sql`${column(alias, 'client_id')} is not null`]
      : []),
    ...(actor.permissions.has('person:file') ? [sql`${ofPerson} is not null`] : []),
  ];
  return sql`(${sql.join(seen, sql` or `)})`;
}

/** Views are their keepers', and theirs with whom they are shared, by name or by a role. */
function viewsOf(alias: string, { accountId, roles }: Actor): RawBuilder<unknown> {
  return sql`(${column(alias, 'keeper_id')} = ${accountId} or ${accountId}::uuid = any(${column(alias, 'shared_with')})
    or ${column(alias, 'shared_roles')} && ${`{${roles.join(',')}}`}::text[])`;
}

/** Types of which the office does not see every row either. */
const WITHIN_OFFICE: Readonly<Record<string, Predicate>> = {
  StoredDocument: papersOf,
  SavedView: viewsOf,
  Notice: toldTo,
  CalendarFeed: ownFeed,
};

/** What whoever decides may know of the journal: nothing that tells what a client owes. */
function withoutMoney(alias: string): RawBuilder<unknown> {
  return sql`not exists (select 1 from jsonb_array_elements(${column(alias, 'changes')}) as changed(record)
    where changed.record ->> 'type' in (${sql.join([...MONEY])}))`;
}
