import {
  Agreement,
  AgreementAmendment,
  Application,
  ApplicationDocument,
  ApplicationReview,
  CreditCheck,
  PaperRequest,
  Quote,
  QuoteLine,
} from '../modules/applications/index.js';
import {
  Audit,
  AuditActivity,
  Nonconformity,
  NonconformityAnswer,
  NonconformityEvidence,
  RemoteArrangement,
  SampledSite,
  Scorecard,
  SiteSample,
  TeamAssignment,
  AuditMeeting,
  ResponseFile,
  SeatDay,
  MeetingAttendee,
  SurveillanceItem,
  TeamNotice,
  TeamObjection,
  TimeAdjustment,
  TimeCalculation,
} from '../modules/audits/index.js';
import { BodyProfile, HolidayYear, PriceList } from '../modules/body/index.js';
import {
  Certificate,
  CertificateEvent,
  CertificateIssue,
  CertificateReason,
  Certification,
} from '../modules/certificates/index.js';
import { ChangeNotice } from '../modules/changes/index.js';
import { Certificate, CertificateEvent, CertificateReason, Certification } from '../modules/certificates/index.js';
import { ChecklistAnswer } from '../modules/checklists/index.js';
import { Client, Permit, Site } from '../modules/clients/index.js';
import { Appeal, AppealFinding, AppealNote, Complaint, ComplaintSource } from '../modules/complaints/index.js';
import { Decision, ReviewNote, TechnicalReview } from '../modules/decisions/index.js';
import { StoredDocument } from '../modules/documents/index.js';
import { Allocation, Charge, Invoice, InvoiceLine, Payment, SuspensionProposal } from '../modules/finance/index.js';
import { Account, Session, SignInAttempt } from '../modules/identity/index.js';
import {
  Authorisation,
  CompetenceEvaluation,
  Interest,
  Person,
  Registration,
  TechnicalCode,
} from '../modules/people/index.js';
import { PaperTemplate } from '../modules/papers/index.js';
import { Programme, SchemeEdition } from '../modules/programmes/index.js';
import { ResponseBasis, Survey } from '../modules/surveys/index.js';
import { SurveillanceActivity } from '../modules/surveillance/index.js';
import { EditionMove, Transition } from '../modules/transitions/index.js';
import { JournalEntry } from './journal-entry.entity.js';

/** Every table of the house. */
export const ENTITIES = [
  StoredDocument,
  BodyProfile,
  HolidayYear,
  PriceList,
  Client,
  Site,
  Permit,
  Programme,
  SchemeEdition,
  Person,
  Registration,
  TechnicalCode,
  CompetenceEvaluation,
  Authorisation,
  Interest,
  Account,
  Session,
  SignInAttempt,
  Certification,
  Certificate,
  CertificateEvent,
  CertificateIssue,
  CertificateReason,
  SurveillanceActivity,
  Application,
  ApplicationDocument,
  ApplicationReview,
  Agreement,
  AgreementAmendment,
  Quote,
  QuoteLine,
  CreditCheck,
  PaperRequest,
  Charge,
  Invoice,
  InvoiceLine,
  Payment,
  Allocation,
  SuspensionProposal,
  Audit,
  AuditActivity,
  TeamAssignment,
  AuditMeeting,
  MeetingAttendee,
  SurveillanceItem,
  ResponseFile,
  SeatDay,
  TeamNotice,
  TeamObjection,
  TimeCalculation,
  TimeAdjustment,
  SiteSample,
  SampledSite,
  RemoteArrangement,
  Scorecard,
  Nonconformity,
  Survey,
  ChecklistAnswer,
  ResponseBasis,
  NonconformityAnswer,
  NonconformityEvidence,
  ChangeNotice,
  TechnicalReview,
  ReviewNote,
  Decision,
  Appeal,
  AppealNote,
  AppealFinding,
  Transition,
  EditionMove,
  Complaint,
  ComplaintSource,
  PaperTemplate,
  JournalEntry,
] as const;
