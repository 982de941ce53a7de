import {
  Agreement,
  Application,
  ApplicationDocument,
  ApplicationReview,
  CreditCheck,
  PaperRequest,
} from '../modules/applications/index.js';
import {
  Audit,
  AuditActivity,
  Nonconformity,
  RemoteArrangement,
  SampledSite,
  Scorecard,
  SiteSample,
  TeamAssignment,
  TeamNotice,
  TeamObjection,
  TimeAdjustment,
  TimeCalculation,
} from '../modules/audits/index.js';
import { BodyProfile, HolidayYear } from '../modules/body/index.js';
import { Certificate, CertificateEvent, CertificateReason, Certification } from '../modules/certificates/index.js';
import { Client, Permit, Site } from '../modules/clients/index.js';
import { Decision, TechnicalReview } from '../modules/decisions/index.js';
import { StoredDocument } from '../modules/documents/index.js';
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
import { SurveillanceActivity } from '../modules/surveillance/index.js';
import { JournalEntry } from './journal-entry.entity.js';

/** Every table of the house. */
export const ENTITIES = [
  StoredDocument,
  BodyProfile,
  HolidayYear,
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
  CertificateReason,
  SurveillanceActivity,
  Application,
  ApplicationDocument,
  ApplicationReview,
  Agreement,
  CreditCheck,
  PaperRequest,
  Audit,
  AuditActivity,
  TeamAssignment,
  TeamNotice,
  TeamObjection,
  TimeCalculation,
  TimeAdjustment,
  SiteSample,
  SampledSite,
  RemoteArrangement,
  Scorecard,
  Nonconformity,
  TechnicalReview,
  Decision,
  PaperTemplate,
  JournalEntry,
] as const;
