import type { Permission } from './permissions.js';

/** Any one of these lets a record of the type be read. */
type Doors = readonly Permission[];

/**
 * What lets a record of each type be read, wherever it is met: in a list, by its id, or from another record that points
 * to it. A type that is not named cannot be read.
 */
export const READ_PERMISSIONS: Readonly<Record<string, Doors>> = {
  StoredDocument: ['document:read'],
  BodyProfile: ['body:read'],
  HolidayYear: ['body:read'],
  PriceList: ['body:read'],
  Client: ['client:read'],
  Site: ['client:read'],
  Permit: ['client:read'],
  Programme: ['programme:read'],
  SchemeEdition: ['programme:read'],
  // Who sits on a team or signs for it is told to readers of audits, who have no business in the person's own file.
  Person: ['person:read', 'team:read'],
  Registration: ['person:read'],
  TechnicalCode: ['person:read'],
  CompetenceEvaluation: ['person:read'],
  Authorisation: ['person:read'],
  Interest: ['person:read'],
  Account: ['account:read'],
  JournalEntry: ['journal:read'],
  Certification: ['certification:read'],
  Certificate: ['certificate:read'],
  CertificateEvent: ['certificate:read'],
  CertificateIssue: ['certificate:read'],
  ChangeNotice: ['change:read'],
  CertificateReason: ['certificate:read'],
  SurveillanceActivity: ['surveillance:read'],
  Application: ['application:read'],
  ApplicationDocument: ['application:read'],
  PaperRequest: ['application:read'],
  ApplicationReview: ['application:read'],
  Agreement: ['agreement:read'],
  AgreementAmendment: ['agreement:read'],
  Quote: ['agreement:read'],
  QuoteLine: ['agreement:read'],
  // What is owed is kept from whoever decides; only that a suspension was put forward, and why, is told to them.
  Charge: ['finance:read'],
  Invoice: ['finance:read'],
  InvoiceLine: ['finance:read'],
  Payment: ['finance:read'],
  Allocation: ['finance:read'],
  SuspensionProposal: ['finance:read', 'decision:take'],
  CreditCheck: ['credit:read'],
  Audit: ['audit:read'],
  AuditActivity: ['audit:read'],
  TeamAssignment: ['audit:read'],
  TeamNotice: ['audit:read'],
  AuditMeeting: ['audit:read'],
  MeetingAttendee: ['audit:read'],
  SurveillanceItem: ['audit:read'],
  ResponseFile: ['audit:read'],
  SeatDay: ['audit:read'],
  TeamObjection: ['audit:read'],
  TimeCalculation: ['audit:read'],
  TimeAdjustment: ['audit:read'],
  SiteSample: ['audit:read'],
  SampledSite: ['audit:read'],
  RemoteArrangement: ['audit:read'],
  Scorecard: ['audit:read'],
  ScorecardEntry: ['audit:read'],
  CriterionShare: ['audit:read'],
  Sample: ['audit:read'],
  Nonconformity: ['nonconformity:read'],
  Survey: ['survey:read'],
  ResponseBasis: ['audit:read'],
  MysteryVisit: ['audit:read'],
  MysteryVisitFile: ['audit:read'],
  ChecklistAnswer: ['audit:read'],
  NonconformityAnswer: ['nonconformity:read'],
  NonconformityEvidence: ['nonconformity:read'],
  TechnicalReview: ['decision:read'],
  ReviewNote: ['decision:read'],
  Decision: ['decision:read'],
  Appeal: ['appeal:read'],
  AppealNote: ['appeal:read'],
  AppealFinding: ['appeal:read'],
  Transition: ['transition:read'],
  EditionMove: ['certification:read'],
  Complaint: ['complaint:read'],
  // A complainant is known to whoever handles complaints, and to nobody else (GB/T 27021.1-2017, 9.8).
  ComplaintSource: ['complaint:source'],
  PaperTemplate: ['template:publish'],
};

/** Whether some permissions let records of a type be read at all; which rows of them is the scopes' to say. */
export function mayRead(permissions: ReadonlySet<Permission>, type: string): boolean {
  return (READ_PERMISSIONS[type] ?? []).some((door) => permissions.has(door));
}
