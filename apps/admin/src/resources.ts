import type { ResourceProps } from 'react-admin';
import { nonconformityReads, nonconformities } from './nonconformities/index.js';
import { auditReads, audits } from './audits/index.js';
import { serviceAccountReads, serviceAccounts } from './serviceAccounts/index.js';
import { surveyReads, surveys } from './surveys/index.js';
import { surveillanceReads, surveillance } from './surveillance/index.js';
import { decisionReads, decisions } from './decisions/index.js';
import { appealReads, appeals } from './appeals/index.js';
import { complaintReads, complaints } from './complaints/index.js';
import { changeReads, changes } from './changes/index.js';
import { markCaseReads, markCases } from './markCases/index.js';
import { markUseReads, markUses } from './markUses/index.js';
import { analytics } from './analytics/index.js';
import { body } from './body/index.js';
import { certificateReads, certificates } from './certificates/index.js';
import { certificateReasonReads, certificateReasons } from './certificateReasons/index.js';
import { accountReads, accounts } from './accounts/index.js';
import { agreementReads, agreements } from './agreements/index.js';
import { applicationReads, applications } from './applications/index.js';
import { balances } from './balances/index.js';
import { eligibility, horizon, matrix, whatIf } from './competence/index.js';
import { markReport } from './markReport/index.js';
import { chargeReads, charges } from './charges/index.js';
import { invoiceReads, invoices } from './invoices/index.js';
import { paymentReads, payments } from './payments/index.js';
import { priceListReads, prices } from './prices/index.js';
import { certificationReads, certifications } from './certifications/index.js';
import { clientReads, clients } from './clients/index.js';
import type { ResourceReads } from './data-provider/reads.js';
import { qualificationProposalReads, qualificationProposals } from './qualificationProposals/index.js';
import { intake } from './intake/index.js';
import { certSearch, returnFormats, returnReads, returns } from './returns/index.js';
import { proposalReads, proposals } from './proposals/index.js';
import { capacity, planning } from './planning/index.js';
import { consistency, kpis, xray } from './figures/index.js';
import { people, personReads } from './people/index.js';
import { templates } from './papers/index.js';
import { transitions } from './transitions/index.js';
import { dues } from './dues/index.js';
import { editions } from './editions/index.js';
import { mailMessageReads, mailMessages } from './mailMessages/index.js';
import { impartialityRisks, riskReads } from './impartialityRisks/index.js';
import { houseTasks, houseTaskReads } from './houseTasks/index.js';
import { houseActions, houseActionReads } from './houseActions/index.js';
import { technicalFiles, technicalFileReads } from './technicalFiles/index.js';
import { legalHolds, legalHoldReads } from './legalHolds/index.js';
import { ruleFilings } from './ruleFilings/index.js';
import { houseRhythms } from './houseRhythms/index.js';
import { jobReads, jobs } from './jobs/index.js';
import { noticeReads, notices } from './notices/index.js';
import { reminders } from './reminders/index.js';
import { webhookDeliveries, webhookDeliveryReads } from './webhookDeliveries/index.js';
import { webhookEndpointReads, webhookEndpoints } from './webhookEndpoints/index.js';
import { journal, journalReads } from './journal/index.js';
import { programmeReads, programmes } from './programmes/index.js';

/*
 * How a resource is written; clients/ is the example.
 * 1. <folder>/<noun>.documents.ts: its GraphQL documents by `graphql(…)`, and the row and record types read off them.
 *    `pnpm codegen` types them from packages/api-schema/schema.graphql.
 * 2. <folder>/<noun>.reads.ts: `defineReads({ list, one, sorts, searchIn })`; sorting and searching are checked by type.
 * 3. <folder>/<Noun>List.tsx: `ResourceList` with `DataTable.Col`s and a `card` for narrow screens.
 *    <folder>/<Noun>Show.tsx: `RecordPage` → `RecordHeader` → `Section`/`Facts`/`Fact`, `Rows`, `Tabs`.
 * 4. Verbs: `VerbButton` (a button, asking first or with a form in a dialog), `VerbPage` (a form on its own page) or
 *    `useVerb` (anything else). A verb's document asks for `... on Refused { refusals { code message clause field } }`.
 * 5. Values: EnumChip/EnumText, Day/DueDay, LevelBadge, PersonDays/Yuan/Whole, Moment, Uscc, Province, Sector,
 *    ServiceFields, DocumentLink, RecordLink. Inputs: EnumInput(s), PlainDateInput, ReferencePicker, FileUploadInput.
 *    Tones of states are in shared/tones.ts, words in i18n/{zh,en}/enums.ts.
 * 6. i18n/{zh,en}/<folder>.ts: `resources.<folder>.{name,empty,emptyHint,fields,sections}` and
 *    `verbs.<verb>.{name,done,explain}`, joined in i18n/{zh,en}/index.ts.
 * 7. <folder>/index.ts: the resource object with `lazyPage`s, and its reads; both are listed below.
 *    Its permissions go to auth-provider/access.ts, its way in to layout/menu-groups.ts.
 */

/** The product's resources in the order of the process: each folder's `index.ts` is its whole contract. */
export const RESOURCES: readonly ResourceProps[] = [
  clients,
  applications,
  agreements,
  balances,
  markReport,
  charges,
  invoices,
  payments,
  prices,
  certifications,
  audits,
  planning,
  proposals,
  capacity,
  nonconformities,
  surveys,
  decisions,
  certificates,
  changes,
  markUses,
  markCases,
  surveillance,
  dues,
  appeals,
  complaints,
  analytics,
  matrix,
  eligibility,
  horizon,
  whatIf,
  kpis,
  xray,
  consistency,
  people,
  qualificationProposals,
  programmes,
  editions,
  transitions,
  returns,
  returnFormats,
  certSearch,
  intake,
  templates,
  certificateReasons,
  body,
  accounts,
  notices,
  reminders,
  mailMessages,
  webhookEndpoints,
  webhookDeliveries,
  jobs,
  serviceAccounts,
  impartialityRisks,
  houseTasks,
  houseActions,
  technicalFiles,
  legalHolds,
  ruleFilings,
  houseRhythms,
  journal,
];

/** How each resource is read. */
export const READS: readonly ResourceReads[] = [
  clientReads,
  applicationReads,
  agreementReads,
  chargeReads,
  invoiceReads,
  paymentReads,
  priceListReads,
  certificationReads,
  auditReads,
  nonconformityReads,
  surveyReads,
  decisionReads,
  certificateReads,
  changeReads,
  markUseReads,
  proposalReads,
  returnReads,
  markCaseReads,
  surveillanceReads,
  appealReads,
  complaintReads,
  personReads,
  qualificationProposalReads,
  programmeReads,
  certificateReasonReads,
  accountReads,
  noticeReads,
  mailMessageReads,
  webhookEndpointReads,
  webhookDeliveryReads,
  jobReads,
  serviceAccountReads,
  riskReads,
  houseTaskReads,
  houseActionReads,
  technicalFileReads,
  legalHoldReads,
  journalReads,
];
