import type { Reach } from '../src/auth/permissions.js';

/* Which rows a reader sees, said a second time: naively, in memory, over every row there is. */

/** A row of any record, by its columns. */
export type Row = Readonly<Record<string, unknown>> & { readonly id: string };

/** Every row of every record. */
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** Who reads. */
export interface Reader {
  readonly reach: readonly Reach[];
  readonly accountId: string;
  readonly roles: readonly string[];
  readonly personId: string | null;
  readonly clientId: string | null;
  readonly permissions: ReadonlySet<string>;
}

/** How near a row is to its reader. */
export type Nearness = 'own' | 'assigned' | 'conflicted' | 'other';

/** What of a client's file is told to whom: its team (`assigned`) and the client itself (`own`). */
type Told = (row: Row, house: Known, reader: Reader) => boolean;

interface Rule {
  readonly assigned: Told;
  readonly own: Told;
}

/** What the oracle looks up again and again. */
class Known {
  readonly audits: ReadonlyMap<string, Row>;
  private readonly seats: readonly Row[];
  readonly ties: readonly Row[];

  constructor(readonly rows: Rows) {
    this.audits = new Map((rows.get('Audit') ?? []).map((row) => [row.id, row]));
    this.seats = rows.get('TeamAssignment') ?? [];
    this.ties = rows.get('Interest') ?? [];
  }

  auditsOf(personId: string | null): ReadonlySet<unknown> {
    return new Set(this.seats.filter((seat) => seat['person_id'] === personId).map((seat) => seat['audit_id']));
  }

  clientsOf(personId: string | null): ReadonlySet<unknown> {
    return new Set(this.seats.filter((seat) => seat['person_id'] === personId).map((seat) => seat['client_id']));
  }

  peopleAt(where: (seat: Row) => boolean): ReadonlySet<unknown> {
    return new Set(this.seats.filter(where).map((seat) => seat['person_id']));
  }

  /** Whether somebody sat on an audit of the same certification that began on this one's first day or later. */
  followsUp(audit: unknown, personId: string | null): boolean {
    const its = this.audits.get(String(audit));
    return [...this.auditsOf(personId)].some((id) => {
      const mine = this.audits.get(String(id));
      return (
        mine !== undefined &&
        its !== undefined &&
        mine['certification_id'] === its['certification_id'] &&
        String(its['starts_on']) <= String(mine['starts_on'])
      );
    });
  }

  statusOf(audit: unknown): string {
    return String(this.audits.get(String(audit))?.['status']);
  }
}

const nobody: Told = () => false;
const everybody: Told = () => true;
const ofClient: Told = (row, _house, reader) => row['client_id'] === reader.clientId;
const teamOfClient: Told = (row, house, reader) => house.clientsOf(reader.personId).has(row['client_id']);
const teamOfAudit: Told = (row, house, reader) => house.auditsOf(reader.personId).has(row['audit_id']);
const ofSelf: Told = (row, _house, reader) => row['person_id'] === reader.personId;
const once =
  (told: Told, ...statuses: readonly string[]): Told =>
  (row, house, reader) =>
    told(row, house, reader) && statuses.includes(house.statusOf(row['audit_id']));
const REPORTED = ['REPORTED', 'REVIEWED', 'DECIDED'];

const isOwned: Told = (row, _house, reader) => row['owner_id'] === reader.accountId;

const OPEN: Rule = { assigned: everybody, own: everybody };
const OFFICE_ONLY: Rule = { assigned: nobody, own: nobody };
const CLIENT: Rule = { assigned: teamOfClient, own: ofClient };
const MONEY: Rule = { assigned: nobody, own: ofClient };
const AUDIT: Rule = { assigned: teamOfAudit, own: ofClient };
const AUDIT_DECIDED: Rule = { assigned: teamOfAudit, own: once(ofClient, 'DECIDED') };
const AUDIT_REPORTED: Rule = { assigned: teamOfAudit, own: once(ofClient, ...REPORTED) };
const FOLLOWED: Rule = {
  assigned: (row, house, reader) => house.followsUp(row['audit_id'], reader.personId),
  own: ofClient,
};
const SELF: Rule = { assigned: ofSelf, own: nobody };
const TEAM_ALONE: Rule = { assigned: teamOfAudit, own: nobody };

const words = (rule: Rule, names: string): ReadonlyArray<readonly [string, Rule]> =>
  names.split(/\s+/).map((name) => [name, rule] as const);

/** What is told of each record outside the office. */
const RULES: ReadonlyMap<string, Rule> = new Map([
  ...words(OPEN, 'BodyProfile HolidayYear PriceList Programme SchemeEdition CertificateReason ReminderLadder'),
  ...words(
    CLIENT,
    `Site Permit Certification Certificate CertificateEvent CertificateIssue CertificateIntake IntakeFact SurveillanceActivity Application
     ApplicationDocument PaperRequest Transfer ApplicationReview Agreement AgreementAmendment Quote QuoteLine ChangeNotice
     MarkUse MarkAssessment MarkCase MarkAnswer MarkAnswerFile MarkStop EditionMove`,
  ),
  ...words(MONEY, 'Charge Invoice InvoiceLine Payment Allocation'),
  ...words(
    AUDIT,
    `TeamAssignment TeamNotice TeamObjection TimeCalculation TimeAdjustment SiteSample SampledSite RemoteArrangement
     AuditMeeting MeetingAttendee SurveillanceItem PlanReport CriterionShare Decision`,
  ),
  ...words(AUDIT_DECIDED, 'ScorecardEntry Sample ChecklistAnswer ResponseFile'),
  ...words(AUDIT_REPORTED, 'MysteryVisit MysteryVisitFile SeatDay ResponseBasis'),
  ...words(FOLLOWED, 'Nonconformity NonconformityAnswer NonconformityEvidence'),
  ...words(
    SELF,
    `Contract Leave Declaration ContinuingEducation IdentityNumber IdentityLook QualificationProposal Registration
     TechnicalCode CompetenceEvaluation Authorisation Interest`,
  ),
  ...words(TEAM_ALONE, 'TechnicalReview ReviewNote'),
  ...words(
    OFFICE_ONLY,
    `SuspensionProposal CreditCheck AppealFinding Transition ComplaintSource PaperTemplate AssignmentProposal
     ProposalLine ProposalSeat SavedView AuthorityReturn ReturnFormatVersion JournalEntry IssuerKey IntakePeriod IntakeWorkbook
     MailMessage RoleChange ServiceAccount ApiKey ProposalDismissal Job WebhookEndpoint WebhookEvent
     WebhookDelivery HouseRhythm HouseTask HouseTaskMember ImpartialityRisk RiskReview HouseAction
     TechnicalFile TechnicalFileItem LegalHold`,
  ),
  [
    'Client',
    { assigned: (row, h, x) => h.clientsOf(x.personId).has(row.id), own: (row, _h, x) => row.id === x.clientId },
  ],
  ['Audit', { assigned: (row, h, x) => h.followsUp(row.id, x.personId), own: ofClient }],
  [
    'AuditActivity',
    {
      assigned: teamOfAudit,
      own: (row, h, x) =>
        ofClient(row, h, x) && (row['kind'] !== 'MYSTERY' || REPORTED.includes(h.statusOf(row['audit_id']))),
    },
  ],
  ['Scorecard', { assigned: teamOfAudit, own: (row, h, x) => ofClient(row, h, x) && row['status'] === 'FROZEN' }],
  ['Survey', { assigned: teamOfClient, own: nobody }],
  [
    'Notice',
    {
      assigned: (row, _h, x) => row['account_id'] === x.accountId,
      own: (row, _h, x) => row['account_id'] === x.accountId,
    },
  ],
  ['ClientContact', { assigned: teamOfClient, own: nobody }],
  ['Appeal', MONEY],
  ['AppealNote', { assigned: nobody, own: (row, h, x) => ofClient(row, h, x) && row['is_told'] === true }],
  [
    'Complaint',
    {
      assigned: (row, h, x) => teamOfClient(row, h, x) && row['status'] !== 'RECEIVED',
      own: (row, h, x) => ofClient(row, h, x) && row['told_client_on'] !== null,
    },
  ],
  ['Witness', { assigned: (row, h, x) => ofSelf(row, h, x) || row['witnessing_id'] === x.personId, own: nobody }],
  ['CalendarFeed', { assigned: isOwned, own: isOwned }],
  ['Account', { assigned: (row, _h, x) => row.id === x.accountId, own: (row, _h, x) => row.id === x.accountId }],
  [
    'Person',
    {
      assigned: (row, h, x) => {
        const mine = h.auditsOf(x.personId);
        return row.id === x.personId || h.peopleAt((seat) => mine.has(seat['audit_id'])).has(row.id);
      },
      own: (row, h, x) => h.peopleAt((seat) => seat['client_id'] === x.clientId).has(row.id),
    },
  ],
]);

/** Whether a view is the reader's own, or shared with him by name or by a role. */
function isOf(row: Row, { accountId, roles }: Reader): boolean {
  const [names, sharedRoles] = [row['shared_with'], row['shared_roles']] as readonly (readonly string[])[];
  return (
    row['keeper_id'] === accountId || names!.includes(accountId) || sharedRoles!.some((role) => roles.includes(role))
  );
}

/** Papers of persons and files of clients are opened by other permissions: they have a test of their own. */
export const TOLD_ELSEWHERE = ['StoredDocument'];

/** Of a house's rows, what readers see and how near it is to them. */
export class Oracle {
  private readonly house: Known;

  constructor(rows: Rows) {
    this.house = new Known(rows);
  }

  /** Records that nothing is said of here. */
  unspoken(types: readonly string[]): readonly string[] {
    return types.filter((type) => !RULES.has(type) && !TOLD_ELSEWHERE.includes(type));
  }

  /** Whether a reader who may read the type sees the row. */
  sees(type: string, row: Row, reader: Reader): boolean {
    if (type === 'CalendarFeed') return row['owner_id'] === reader.accountId;
    if (type === 'SavedView' && reader.reach.includes('OFFICE')) return isOf(row, reader);
    if (type === 'Notice') return row['account_id'] === reader.accountId;
    if (reader.reach.includes('OFFICE')) return type !== 'JournalEntry' || !reader.permissions.has('decision:take');
    const rule = RULES.get(type);
    if (!rule) throw new Error(`Nothing is said of ${type}`);
    return (
      (reader.reach.includes('ASSIGNED') && reader.personId !== null && rule.assigned(row, this.house, reader)) ||
      (reader.reach.includes('OWN') && reader.clientId !== null && rule.own(row, this.house, reader))
    );
  }

  /** How near a row is to its reader. */
  nearness(type: string, row: Row, { personId, clientId }: Reader): Nearness {
    const client = type === 'Client' ? row.id : row['client_id'];
    const person = type === 'Person' ? row.id : row['person_id'];
    if ((clientId !== null && client === clientId) || (personId !== null && person === personId)) return 'own';
    if (this.house.ties.some((tie) => tie['person_id'] === personId && tie['client_id'] === client))
      return 'conflicted';
    const audit = type === 'Audit' ? row.id : row['audit_id'];
    const sits = this.house.auditsOf(personId).has(audit) || this.house.clientsOf(personId).has(client);
    return sits ? 'assigned' : 'other';
  }
}
