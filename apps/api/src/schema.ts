import { ReturnResolver } from './modules/returns/index.js';
import { IntakeResolver } from './modules/intake/index.js';
import { accessMatrix } from './auth/access-matrix.js';
import { writtenDoors } from './auth/doors.js';
import 'reflect-metadata';
import { lexicographicSortSchema, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { handArgumentsOn } from './graphql/plain-arguments.js';
import { nameVerbCalls } from './graphql/verb-calls.js';
import { checkDoor } from './auth/auth-checker.js';
import { NodeResolver } from './graphql/node.resolver.js';
import {
  AgreementResolver,
  ApplicationResolver,
  ApplicationVerbResolver,
  CreditResolver,
  ReviewResolver,
  TransferResolver,
  QuoteResolver,
} from './modules/applications/index.js';
import {
  AuditProgrammeResolver,
  AuditResolver,
  AuditTimeResolver,
  AuditVerbResolver,
  NonconformityResolver,
  ReportResolver,
  ScorecardResolver,
  SheetWorkResolver,
  SheetRulesResolver,
  SiteSampleResolver,
  FieldworkResolver,
  ResponseFileResolver,
  PlanReportResolver,
  TeamNoticeResolver,
  WitnessResolver,
} from './modules/audits/index.js';
import {
  BenchmarkResolver,
  ClientHistoryResolver,
  ConsistencyResolver,
  ExplanationResolver,
  KpiResolver,
  SavedViewResolver,
  ScoresResolver,
  WhatIfScoresResolver,
  XrayResolver,
} from './modules/analytics/index.js';
import { BodyResolver, HolidayYearResolver, PriceListResolver } from './modules/body/index.js';
import { CertificateReasonResolver, CertificateResolver, CertificationResolver } from './modules/certificates/index.js';
import { ChangeNoticeResolver } from './modules/changes/index.js';
import { MarkCaseResolver, MarkUseResolver } from './modules/marks/index.js';
import { ClientResolver, PermitResolver } from './modules/clients/index.js';
import {
  AppealResolver,
  AppealVerbResolver,
  ComplaintResolver,
  ComplaintVerbResolver,
} from './modules/complaints/index.js';
import { CalendarFeedResolver } from './modules/calendars/index.js';
import { CompetenceResolver } from './modules/competence/index.js';
import { IssueCodeResolver, IssuerKeyResolver } from './modules/register/index.js';
import { PapersResolver } from './modules/papers/index.js';
import {
  BoardResolver,
  ProposalLineResolver,
  ProposalResolver,
  ProposalSeatResolver,
} from './modules/planning/index.js';
import { ArchiveResolver, HouseResolver } from './modules/house/index.js';
import { JobResolver } from './jobs/job.resolver.js';
import { LadderResolver, NoticeResolver, WebhookResolver } from './modules/reminders/index.js';
import { DashboardResolver } from './modules/dashboard/index.js';
import {
  AuditDecisionResolver,
  DecisionResolver,
  DecisionVerbResolver,
  ReviewNoteResolver,
} from './modules/decisions/index.js';
import { ClientContactResolver, DueResolver } from './modules/dues/index.js';
import { FinanceResolver, FinanceVerbResolver } from './modules/finance/index.js';
import { MailResolver } from './modules/mail/index.js';
import {
  AccountResolver,
  AccountSecurityResolver,
  IdentityResolver,
  JournalResolver,
  OwnAccountResolver,
  ServiceAccountResolver,
} from './modules/identity/index.js';
import {
  EducationResolver,
  EmploymentResolver,
  IdentityNumberResolver,
  InterestResolver,
  PersonResolver,
  QualificationProposalResolver,
  QualificationResolver,
} from './modules/people/index.js';
import { EditionResolver, ProgrammeResolver } from './modules/programmes/index.js';
import { ChecklistResolver } from './modules/checklists/index.js';
import { CombinedResolver } from './modules/combined/index.js';
import { MysteryVisitResolver, SurveyResolver } from './modules/surveys/index.js';
import { SurveillanceActivityResolver } from './modules/surveillance/index.js';
import { TransitionResolver } from './modules/transitions/index.js';

/** Every resolver of the house, in the modules' order. */
export const RESOLVERS = [
  BodyResolver,
  HolidayYearResolver,
  PriceListResolver,
  ClientResolver,
  PermitResolver,
  ProgrammeResolver,
  EditionResolver,
  PersonResolver,
  EmploymentResolver,
  EducationResolver,
  QualificationResolver,
  QualificationProposalResolver,
  InterestResolver,
  IdentityNumberResolver,
  IdentityResolver,
  AccountResolver,
  AccountSecurityResolver,
  OwnAccountResolver,
  MailResolver,
  ServiceAccountResolver,
  JournalResolver,
  CertificationResolver,
  CertificateResolver,
  CertificateReasonResolver,
  SurveillanceActivityResolver,
  ApplicationResolver,
  ApplicationVerbResolver,
  AgreementResolver,
  CreditResolver,
  ReviewResolver,
  TransferResolver,
  QuoteResolver,
  FinanceResolver,
  FinanceVerbResolver,
  AuditResolver,
  AuditVerbResolver,
  AuditTimeResolver,
  AuditProgrammeResolver,
  SiteSampleResolver,
  FieldworkResolver,
  ResponseFileResolver,
  PlanReportResolver,
  TeamNoticeResolver,
  WitnessResolver,
  ScorecardResolver,
  SheetWorkResolver,
  SheetRulesResolver,
  NonconformityResolver,
  ReportResolver,
  ChangeNoticeResolver,
  MarkUseResolver,
  MarkCaseResolver,
  SurveyResolver,
  MysteryVisitResolver,
  CombinedResolver,
  ChecklistResolver,
  DecisionResolver,
  DecisionVerbResolver,
  ReviewNoteResolver,
  AuditDecisionResolver,
  AppealResolver,
  AppealVerbResolver,
  TransitionResolver,
  ComplaintResolver,
  ComplaintVerbResolver,
  IssueCodeResolver,
  IssuerKeyResolver,
  PapersResolver,
  ProposalResolver,
  ProposalLineResolver,
  ProposalSeatResolver,
  BoardResolver,
  CompetenceResolver,
  CalendarFeedResolver,
  BenchmarkResolver,
  ClientHistoryResolver,
  ConsistencyResolver,
  KpiResolver,
  ScoresResolver,
  XrayResolver,
  ExplanationResolver,
  WhatIfScoresResolver,
  SavedViewResolver,
  HouseResolver,
  ArchiveResolver,
  ReturnResolver,
  IntakeResolver,
  IntakeResolver,
  NoticeResolver,
  LadderResolver,
  WebhookResolver,
  JobResolver,
  DueResolver,
  ClientContactResolver,
  DashboardResolver,
  NodeResolver,
] as const;

let made: GraphQLSchema | null = null;

/** Builds the schema, once a process. It is pure: the same code gives the same text. */
export function makeSchema(): GraphQLSchema {
  made ??= built();
  return made;
}

function built(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [...RESOLVERS],
    authChecker: checkDoor as never,
    validate: false,
  });
  handArgumentsOn();
  return nameVerbCalls(schema);
}

/** The schema as it is committed for review. */
export function schemaText(): string {
  return `${printSchema(lexicographicSortSchema(makeSchema()))}\n`;
}

/** The access matrix as it is published, in `docs/access-matrix.md`. */
export function accessMatrixText(): string {
  makeSchema();
  return accessMatrix(writtenDoors('mutations'), writtenDoors('queries'));
}
